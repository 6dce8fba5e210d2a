import { useEffect, useRef, useState } from 'preact/hooks';
import { type Match, suggest } from '../suggestions.ts';
import { errorMarks, Field, type FieldProps } from './field.tsx';

/** A text field that suggests names; something new may be typed as well. Arrows choose, Enter takes, Esc closes. */
export function Combobox(
  props: FieldProps & {
    names: readonly string[];
    /** What is known about a suggestion. */
    detailOf?: (name: string) => string | undefined;
    placeholder?: string | undefined;
  },
) {
  const { id, value, onValue, error, isOff, names, detailOf, placeholder } = props;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const matches = isOpen && !isOff ? suggest(value, names) : [];
  const isShown = matches.length > 0;
  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = ({ name }: Match) => {
    onValue(name);
    close();
  };
  const move = (by: number) => {
    setOpen(true);
    const count = isShown ? matches.length : suggest(value, names).length;
    if (count > 0) setActive((active + by + (active < 0 && by < 0 ? 1 : 0) + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isShown && active >= 0) take(matches[active]!);
    else if (event.key === 'Escape' && isShown) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field {...props}>
      <input
        class="input"
        id={id}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        value={value}
        disabled={isOff}
        placeholder={placeholder}
        onInput={(event) => {
          onValue(event.currentTarget.value);
          setOpen(event.currentTarget.value.trim() !== '');
          setActive(event.currentTarget.value.trim() === '' ? -1 : 0);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
        {...errorMarks(id, error)}
      />
      <ul class="listbox" id={`${id}-list`} role="listbox" aria-label={props.label} ref={list} hidden={!isShown}>
        {matches.map((match, index) => (
          <li
            key={match.name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(match);
            }}
          >
            <span class="name">
              {match.before}
              <b>{match.typed}</b>
              {match.after}
            </span>
            {detailOf?.(match.name) && <span class="small t2">{detailOf(match.name)}</span>}
          </li>
        ))}
      </ul>
    </Field>
  );
}
