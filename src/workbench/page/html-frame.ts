import type { FromFrame, ToFrame } from './frame-message.ts';
import type { ScriptCalls } from './script-calls.ts';

/** The frame's half of google.script, as one text; put here by the build. */
declare const SCRIPT_RUN_SHIM: string;

/** Google's own list without allow-same-origin: the page can reach neither the workbench nor a storage. */
const sandbox = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

export interface HtmlFrameOptions {
  title: string;
  html: string;
  calls: ScriptCalls;
  publicFunctions: readonly string[];
  onClose(): void;
  onFocusEditor(): void;
  onSize?(size: { width?: number; height?: number }): void;
}

/** A page of HtmlService in a frame of its own, with google.script in it. */
export interface HtmlFrame {
  element: HTMLIFrameElement;
  /** Call when the page is closed: nothing is waited for any longer. */
  dispose(): void;
}

export function htmlFrame(options: HtmlFrameOptions): HtmlFrame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.title = options.title;
  frame.srcdoc = withGoogleScript(options.html, options.publicFunctions);
  const { calls } = options;
  const hear = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === null || source !== frame.contentWindow) return;
    switch (data.kind) {
      case 'call':
        return calls.call(frame, data.name, data.argumentsText, (outcome) => {
          const message: ToFrame = { kind: 'outcome', id: data.id, outcome };
          frame.contentWindow?.postMessage(message, '*');
        });
      case 'close':
        return options.onClose();
      case 'focusEditor':
        return options.onFocusEditor();
      case 'size':
        return options.onSize?.(data);
    }
  };
  addEventListener('message', hear);
  return {
    element: frame,
    dispose: () => {
      removeEventListener('message', hear);
      calls.forget(frame);
    },
  };
}

/** Puts google.script before everything else in the page, behind a DOCTYPE that must stay first. */
export function withGoogleScript(html: string, names: readonly string[], shim = SCRIPT_RUN_SHIM): string {
  const script = `<script>window.publicFunctions_=${JSON.stringify(names)};${shim}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head) return insert(html, head.index + head[0].length, script);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html);
  return insert(html, doctype?.[0].length ?? 0, script);
}

function insert(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}
