import { comparisonIds } from '../../plan/comparison.ts';
import type { PeriodId } from '../../plan/period.ts';
import type { BasisId } from '../../report/basis.ts';
import { capitalised } from '../phrases.ts';
import type { State } from '../state.ts';
import { type Choice, problemOf, spansOf } from '../summary-choice.ts';
import { SelectField, TextField } from './field.tsx';
import { RadioGroup } from './radio-group.tsx';

/** Period, basis and comparison, each with a line that says what it does. */
export function SummaryChoices(props: {
  state: State;
  choice: Choice;
  isOff: boolean;
  onChange(patch: Partial<Choice>): void;
}) {
  const { state, choice, isOff, onChange } = props;
  const { words, facts } = state;
  const { page } = words;
  const problem = problemOf(choice);
  const { period, compared, isRunning } = spansOf(choice, state);
  const canFollow = facts!.columns.includes('prospect');
  const nameOf = (basis: BasisId) => capitalised(words, words.report.bases[basis]);
  const day = (field: 'from' | 'to', label: string) => (
    <TextField
      id={field}
      label={label}
      type="date"
      value={choice[field]}
      isOff={isOff}
      error={problem?.field === field ? page.fieldRule(words.entry.rules[problem.rule]) : undefined}
      onValue={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <div class="explained">
        <SelectField
          id="period"
          label={words.entry.fields.period}
          value={choice.period}
          options={Object.entries(words.periods)}
          isOff={isOff}
          onValue={(value) => onChange({ period: value as PeriodId })}
        />
        {choice.period === 'days' ? (
          <div class="row">
            {day('from', page.from)}
            {day('to', page.to)}
          </div>
        ) : (
          <p class="hint">
            {period.from === null || period.to === null
              ? page.everyRow
              : words.dayRange(period.from, period.to)}
          </p>
        )}
      </div>
      <RadioGroup
        id="basis"
        label={page.basis}
        value={choice.basis}
        isOff={isOff}
        options={[
          { value: 'period', text: nameOf('period'), hint: page.basisHints.period },
          {
            value: 'cohort',
            text: nameOf('cohort'),
            hint: canFollow ? page.basisHints.cohort : page.needsColumn(words.columns.prospect[0]),
            isOff: !canFollow,
          },
        ]}
        onValue={(basis) => onChange({ basis })}
      />
      <div class="explained">
        <SelectField
          id="comparison"
          label={page.comparison}
          value={choice.comparison}
          options={comparisonIds.map((id) => [id, page.comparisons[id]] as const)}
          isOff={isOff}
          onValue={(value) => onChange({ comparison: value as Choice['comparison'] })}
        />
        {problem === null && (
          <p class="hint">
            {compared?.from != null && compared.to !== null
              ? page.comparedDays(words.dayRange(compared.from, compared.to), isRunning)
              : choice.comparison === 'none'
                ? page.standsAlone
                : page.nothingToCompare}
          </p>
        )}
      </div>
    </>
  );
}
