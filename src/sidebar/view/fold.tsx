import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A row that opens what lies under it; closed, it says on its right what is inside. */
export function Fold(props: {
  id: string;
  title: string;
  summary: string;
  isOpen: boolean;
  onToggle(): void;
  children: ComponentChildren;
}) {
  const { id, title, summary, isOpen, onToggle, children } = props;
  return (
    <>
      <button type="button" class="fold" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <Icon name="chevron" />
        <span>{title}</span>
        {!isOpen && <span class="sum">{summary}</span>}
      </button>
      <div id={id} class="folded" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
