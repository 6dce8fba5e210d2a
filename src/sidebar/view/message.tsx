import type { ComponentChildren } from 'preact';
import { Icon, type IconName, Spinner } from './icon.tsx';

export type Tone = 'err' | 'warn' | 'ok' | 'plain';

const icons: Readonly<Record<Exclude<Tone, 'plain'>, IconName>> = {
  err: 'alert',
  warn: 'alert',
  ok: 'check',
};

/** What happened, what is safe, what to do: a title, one or two sentences, actions. Errors are announced at once. */
export function Message(props: {
  tone: Tone;
  title: string;
  text?: string | undefined;
  icon?: IconName;
  children?: ComponentChildren;
}) {
  const { tone, title, text, icon, children } = props;
  return (
    <div class={`msg ${tone}`} role={tone === 'err' ? 'alert' : 'status'}>
      {tone === 'plain' && !icon ? <Spinner /> : <Icon name={icon ?? icons[tone as keyof typeof icons]} />}
      <span class="title">{title}</span>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
