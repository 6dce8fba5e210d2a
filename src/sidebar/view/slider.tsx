import type { SidebarWords as Words } from '../../locale/words.ts';
import { type Control, type Draft, numberOf, stepOf } from '../what-if.ts';
import { errorMarks } from './field.tsx';

/** A number to drag, to step with arrow keys, or to type: a field with its label, and the slider under it. */
export function Slider(props: {
  id: string;
  label: string;
  kind: keyof Draft;
  control: Control;
  least: number;
  words: Words;
  /** The number as it is read out. */
  spoken(value: number): string;
  error?: string | undefined;
  hint?: string | undefined;
  onSlide(value: number): void;
  onType(text: string): void;
}) {
  const { id, label, kind, control, least, words, spoken, error, hint, onSlide, onType } = props;
  const value = numberOf(control, words.tag);
  const isPercent = kind === 'steps' || kind === 'confidence';
  const marks = hint && !error ? { 'aria-describedby': `${id}-hint` } : errorMarks(id, error);
  return (
    <div class={error ? 'slider wrong' : 'slider'}>
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      <div class={isPercent ? 'unit percent' : 'unit'}>
        <input
          class="input"
          id={id}
          inputMode="decimal"
          autocomplete="off"
          value={control.text}
          onInput={(event) => onType(event.currentTarget.value)}
          {...marks}
        />
        {isPercent && <span aria-hidden="true">%</span>}
      </div>
      <input
        type="range"
        id={`${id}-slider`}
        aria-labelledby={`${id}-label`}
        aria-valuetext={value === null ? control.text : spoken(value)}
        min={least}
        max={control.top}
        step={stepOf(kind, control.top)}
        value={value ?? least}
        onInput={(event) => onSlide(Number(event.currentTarget.value))}
      />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && !error && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
