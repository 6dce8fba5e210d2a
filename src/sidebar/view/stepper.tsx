import { mostCount } from '../../entry/check-entry.ts';
import type { SidebarWords as Words } from '../../locale/words.ts';
import { stepped } from '../form.ts';
import { errorMarks, Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

/** How many: minus, a number that is typed over, plus. Arrows step, Home is one. */
export function Stepper(props: FieldProps & { words: Words }) {
  const { id, value, onValue, error, isOff, words } = props;
  const step = (by: number) => onValue(stepped(value, by));
  const number = /^\d+$/.test(value.trim()) ? Number(value) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else if (event.key === 'Home') onValue('1');
    else return;
    event.preventDefault();
  };
  const button = (by: 1 | -1) => (
    <button
      type="button"
      aria-label={by < 0 ? words.page.oneLess : words.page.oneMore}
      disabled={isOff}
      onClick={() => step(by)}
    >
      <Icon name={by < 0 ? 'minus' : 'plus'} />
    </button>
  );
  return (
    <Field {...props}>
      <div class="stepper">
        {button(-1)}
        <input
          id={id}
          role="spinbutton"
          inputMode="numeric"
          autocomplete="off"
          aria-valuemin={1}
          aria-valuemax={mostCount}
          aria-valuenow={number}
          value={value}
          disabled={isOff}
          onFocus={(event) => event.currentTarget.select()}
          onClick={(event) => event.currentTarget.select()}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          {...errorMarks(id, error)}
        />
        {button(1)}
      </div>
    </Field>
  );
}
