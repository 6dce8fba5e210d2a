import { describe, expect, it } from 'vitest';
import { firstRunOf, goOn, takeGoal, takeName } from '../../src/sidebar/first-run.ts';
import { open } from '../../src/sidebar/opening.ts';
import { FakeAddOn, firstSummary } from './fake-add-on.ts';

const nobody = {
  rep: '',
  segment: '',
  source: '',
  hasKeys: true,
  isIntroduced: false,
  summary: firstSummary,
};

describe('firstRunOf', () => {
  it('firstRunOf asks three things of who set the log up, the name alone of who joins, and nothing of others', () => {
    expect(firstRunOf(nobody, true)?.steps).toEqual(['name', 'goal', 'entry']);
    expect(firstRunOf(nobody, false)?.steps).toEqual(['name']);
    expect(firstRunOf({ ...nobody, rep: 'Ann' }, false)).toBeNull();
    expect(firstRunOf({ ...nobody, isIntroduced: true }, false)).toBeNull();
  });
});

describe('the first run', () => {
  it('takeName, takeGoal and goOn lead through it; what was chosen last is remembered last', async () => {
    const addOn = new FakeAddOn();
    addOn.facts = { ...addOn.facts, preferences: nobody };
    await open(addOn.desk, true);
    const { desk } = addOn;
    takeName(desk, ' Ann ');
    await addOn.settle();
    addOn.trouble.push({ name: 'setGoal', code: 'protected' });
    await takeGoal(desk, '50');
    expect(desk.state.phase).toMatchObject({ id: 'firstRun', run: { at: 1 }, isWorking: false });
    expect((desk.state.phase as { message: string }).message).not.toBe('');
    await takeGoal(desk, '50');
    expect(addOn.requests('setGoal').at(-1)).toEqual({ rep: 'Ann', amount: 50 });
    expect(desk.state.phase).toMatchObject({
      run: { at: 2, done: ['Ann', '50 sales a month, in “Settings”'] },
    });
    goOn(desk, '');
    await addOn.settle();
    expect(desk.state.phase.id).toBe('open');
    expect(addOn.requests('rememberPreferences').at(-1)).toMatchObject({ rep: 'Ann', isIntroduced: true });
  });
});
