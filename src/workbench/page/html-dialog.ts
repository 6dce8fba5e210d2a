import { type HtmlFrameOptions, htmlFrame } from './html-frame.ts';
import { type Modal, openModal } from './modal.ts';

export interface HtmlDialogOptions extends Omit<HtmlFrameOptions, 'onClose' | 'onSize'> {
  width: number;
  height: number;
  isModal: boolean;
  closeLabel: string;
  /** Runs however the dialog goes. */
  onGone(): void;
}

/** A dialog of HtmlService, modal or not; gives what closes it. */
export function openHtmlDialog(options: HtmlDialogOptions): () => void {
  let modal: Modal | null = null;
  const frame = htmlFrame({
    ...options,
    onClose: () => close(),
    onSize: (size) => resize(frame.element, size),
  });
  const gone = () => {
    frame.dispose();
    options.onGone();
  };
  const close = () => {
    modal?.close();
    gone();
  };
  resize(frame.element, options);
  frame.element.dataset.first = '';
  modal = openModal({
    title: options.title,
    closeLabel: options.closeLabel,
    body: frame.element,
    isModeless: !options.isModal,
    onClose: gone,
    className: 'dialog-html',
  });
  return close;
}

function resize(frame: HTMLIFrameElement, { width, height }: { width?: number; height?: number }): void {
  if (width !== undefined) frame.style.width = `min(${width}px, calc(100vw - 48px))`;
  if (height !== undefined) frame.style.height = `min(${height}px, calc(100vh - 120px))`;
}
