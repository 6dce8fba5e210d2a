import { components } from './engine.ts';

interface Composer {
  props: { composerStore: { editionMode: string } };
  contentHelper: { el: HTMLElement };
  onInput(event: InputEvent): void;
}

/**
 * The first key of an edit takes the place of what the cell shows. The engine leaves the old text in its field until the next
 * frame, so a second key that comes before would be read together with it.
 */
export function installFirstKey(): void {
  const { prototype } = components.Composer as unknown as { prototype: Composer };
  const read = prototype.onInput;
  prototype.onInput = function (this: Composer, event: InputEvent) {
    const isFirst = this.props.composerStore.editionMode === 'inactive' && !event.isComposing;
    if (isFirst) {
      const { el } = this.contentHelper;
      el.textContent = event.data ?? '';
      getSelection()?.selectAllChildren(el);
      getSelection()?.collapseToEnd();
    }
    read.call(this, event);
  };
}
