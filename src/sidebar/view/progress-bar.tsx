/** How far something is, with a tick where it was expected to be by last night; what it says stands beside it in text. */
export function ProgressBar(props: {
  label: string;
  text: string;
  done: number;
  needed: number;
  expected?: number | null;
}) {
  const { label, text, done, needed, expected } = props;
  const share = (amount: number) => `${Math.min(100, Math.max(0, amount / needed) * 100)}%`;
  return (
    <div
      class="bar"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={needed}
      aria-valuenow={Math.min(Math.max(0, done), needed)}
      aria-valuetext={text}
      aria-label={label}
    >
      <i class={done >= needed ? 'ok' : ''} style={{ width: share(done) }} />
      {expected != null && expected > 0 && <u style={{ left: share(expected) }} />}
    </div>
  );
}
