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
    /** A few names to choose from: a click shows all of them. */
    isChoice?: boolean;
  },
) {
  const { id, value, onValue, error, isOff, names, detailOf, placeholder, isChoice = false } = props;
  const [isOpen, setOpen] = useState(false);
  /** Whether the list follows what is typed; opened by an arrow or a click it shows the first of all. */
  const [isFiltered, setFiltered] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const hasQuery = !isFiltered || value.trim() !== '';
  const matches =
    isOpen && hasQuery && !isOff ? suggest(isFiltered ? value : '', names, isChoice ? 8 : 5) : [];
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
  const show = () => {
    setFiltered(!isChoice && value.trim() !== '');
    setOpen(true);
  };
  const move = (by: number) => {
    if (!isShown) return show();
    const count = matches.length;
    setActive(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) return event.key === 'Enter' ? close() : undefined;
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
        class={isChoice ? 'input choice' : 'input'}
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
          setFiltered(true);
          setOpen(event.currentTarget.value.trim() !== '');
          setActive(event.currentTarget.value.trim() === '' ? -1 : 0);
        }}
        onClick={isChoice ? show : undefined}
        onBlur={close}
        onKeyDown={onKeyDown}
        {...errorMarks(id, error)}
      />
      <div
        class="listbox"
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        ref={list}
        hidden={!isShown}
      >
        {matches.map((match, index) => (
          <div
            key={match.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
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
          </div>
        ))}
      </div>
    </Field>
  );
}
