import { useState } from 'preact/hooks';
import { longestRemembered, textRule } from '../../entry/check-entry.ts';
import { ruleWords } from '../../entry/problem-words.ts';
import type { Desk } from '../desk.ts';
import { choose } from '../preferences.ts';
import type { State } from '../state.ts';
import { Combobox } from './combobox.tsx';
import { PageHead, pageSaveId } from './page-head.tsx';

/** Who I am in this log, what new entries start with, and whether single keys log. */
export function SettingsPage({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts, preferences } = state;
  const { page } = words;
  const [{ rep, segment, source, hasKeys }, setChosen] = useState(preferences);
  const chosen = { ...preferences, rep, segment, source, hasKeys };
  const errorOf = (field: 'rep' | 'segment' | 'source') => {
    const rule = textRule(longestRemembered)(chosen[field]);
    return rule ? page.fieldRule(ruleWords({ field, rule, got: '' }, words, longestRemembered)) : undefined;
  };
  const field = (name: 'rep' | 'segment' | 'source', label: string, names: readonly string[]) => (
    <Combobox
      id={`settings-${name}`}
      label={label}
      value={chosen[name]}
      names={names}
      isChoice
      error={errorOf(name)}
      onValue={(value) => setChosen({ ...chosen, [name]: value })}
    />
  );
  const save = () => {
    if (errorOf('rep') || errorOf('segment') || errorOf('source')) return;
    desk.update({ page: null });
    void choose(desk, { rep: rep.trim(), segment, source, hasKeys });
  };
  return (
    <div class="section">
      <PageHead desk={desk} state={state} title={page.mySettings} />
      <section class="section form">
        {field('rep', page.rep, facts!.reps)}
        <h3>{page.startWith}</h3>
        <div class="row">
          {field('segment', words.columns.segment[0], facts!.segments)}
          {field('source', words.columns.source[0], facts!.sources)}
        </div>
        <div class="switch">
          <input
            id="settings-keys"
            type="checkbox"
            checked={hasKeys}
            aria-describedby="settings-keys-hint"
            onChange={(event) => setChosen({ ...chosen, hasKeys: event.currentTarget.checked })}
          />
          <label for="settings-keys">{page.keysSwitch}</label>
          <p class="hint" id="settings-keys-hint">
            {page.keysHint}
          </p>
        </div>
        <div class="btns">
          <button type="button" class="btn primary" id={pageSaveId} onClick={save}>
            {page.save}
          </button>
        </div>
        <p class="hint">{page.rememberedHint}</p>
      </section>
    </div>
  );
}
