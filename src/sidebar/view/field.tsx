import type { ComponentChildren } from 'preact';

/** What every field has: its label above, and under it what is wrong with it. */
export interface FieldProps {
  id: string;
  label: string;
  value: string;
  onValue(value: string): void;
  /** Said under the field; undefined while nothing is wrong. */
  error?: string | undefined;
  isOff?: boolean | undefined;
}

export function Field({
  id,
  label,
  error,
  children,
}: Pick<FieldProps, 'id' | 'label' | 'error'> & { children: ComponentChildren }) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Attributes that tie a control to its error. */
export function errorMarks(id: string, error: string | undefined) {
  return error
    ? ({ 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } as const)
    : ({} as Record<string, never>);
}

export function TextField(
  props: FieldProps & { type?: 'text' | 'date' | 'time'; inputMode?: 'decimal' | 'numeric' },
) {
  const { id, value, onValue, error, isOff, type = 'text', inputMode } = props;
  return (
    <Field {...props}>
      <input
        class="input"
        id={id}
        type={type as 'text'}
        value={value}
        disabled={isOff}
        inputMode={inputMode}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
        {...errorMarks(id, error)}
      />
    </Field>
  );
}

export function NoteField(props: FieldProps) {
  const { id, value, onValue, error, isOff } = props;
  return (
    <Field {...props}>
      <textarea
        class="input"
        id={id}
        value={value}
        disabled={isOff}
        rows={2}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...errorMarks(id, error)}
      />
    </Field>
  );
}

export function SelectField(
  props: FieldProps & { options: readonly (readonly [value: string, text: string])[] },
) {
  const { id, value, onValue, error, isOff, options } = props;
  return (
    <Field {...props}>
      <select
        class="select"
        id={id}
        value={value}
        disabled={isOff}
        onChange={(event) => onValue(event.currentTarget.value)}
        {...errorMarks(id, error)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
