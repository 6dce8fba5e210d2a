interface RadioGroupProps<Value extends string> {
  id: string;
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; hint: string; isOff?: boolean }[];
  isOff?: boolean;
  onValue(value: Value): void;
}

/** One of a few choices, each with a line that says what it does. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { id, label, value, options, isOff = false, onValue } = props;
  return (
    <fieldset class="radios" disabled={isOff}>
      <legend>{label}</legend>
      {options.map((option) => {
        const each = `${id}-${option.value}`;
        return (
          <div class="switch" key={each}>
            <input
              id={each}
              type="radio"
              name={id}
              checked={option.value === value}
              disabled={option.isOff}
              aria-describedby={`${each}-hint`}
              onChange={() => onValue(option.value)}
            />
            <label for={each}>{option.text}</label>
            <p class="hint" id={`${each}-hint`}>
              {option.hint}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
