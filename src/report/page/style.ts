/** How a cell of the summary looks. Sizes in points, colours as Google takes them. */
export interface CellStyle {
  size: number;
  color: string;
  fill: string | null;
  bold: boolean;
  italic: boolean;
  align: 'left' | 'center' | 'right';
  vertical: 'top' | 'middle' | 'bottom';
  wraps: boolean;
  border: 'none' | 'hair' | 'total' | 'heading' | 'box';
}

const plain: CellStyle = {
  size: 10,
  color: '#1f1f1f',
  fill: null,
  bold: false,
  italic: false,
  align: 'left',
  vertical: 'middle',
  wraps: false,
  border: 'none',
};
const row: CellStyle = { ...plain, border: 'hair' };
const total: CellStyle = { ...plain, bold: true, border: 'total' };
const quiet = '#5f6368';
const range: CellStyle = { ...row, size: 9, color: quiet };
const head: CellStyle = { ...plain, size: 9, bold: true, color: '#444746', fill: '#f1f3f4', wraps: true };

const card: CellStyle = { ...plain, fill: '#f8f9fa' };

const heat = (fill: string | null): CellStyle => ({ ...row, fill, align: 'center' });

/** Styles of the summary sheet by name. Text contrast is at least 5.6 on every fill (WCAG 2.2 asks 4.5). */
export const styles = {
  blank: plain,
  title: { ...plain, size: 18, bold: true },
  sub: plain,
  meta: { ...plain, size: 9, color: quiet },
  metaRight: { ...plain, size: 9, color: quiet, align: 'right' },
  alert: { ...plain, size: 9, bold: true, color: '#b3261e' },
  warn: { ...plain, size: 9, bold: true, color: '#7a4a00', fill: '#fef7e0', align: 'right' },
  heading: { ...plain, size: 12, bold: true, color: '#0842a0', vertical: 'bottom', border: 'heading' },
  head,
  headRight: { ...head, align: 'right' },
  headCenter: { ...head, align: 'center' },
  text: { ...row, wraps: true },
  before: { ...row, color: quiet, wraps: true },
  beforeNumber: { ...row, color: quiet, align: 'right' },
  number: { ...row, align: 'right' },
  key: { ...row, bold: true, align: 'right' },
  odds: { ...row, size: 9, align: 'right' },
  calm: { ...row, color: quiet, align: 'right' },
  better: { ...row, bold: true, color: '#137333', align: 'right' },
  worse: { ...row, bold: true, color: '#b3261e', align: 'right' },
  ofN: { ...row, color: quiet },
  low: { ...range, align: 'right' },
  high: range,
  few: { ...row, size: 9, italic: true, color: quiet, align: 'right' },
  topic: { ...row, bold: true, color: '#444746', vertical: 'bottom' },
  definition: { ...row, size: 9, color: '#444746', wraps: true },
  totalText: { ...total, wraps: true },
  totalNumber: { ...total, align: 'right' },
  totalLow: { ...range, align: 'right', border: 'total' },
  totalHigh: { ...range, border: 'total' },
  totalFew: { ...total, size: 9, bold: false, italic: true, color: quiet, align: 'right' },
  heat0: heat(null),
  heat1: heat('#e8f0fe'),
  heat2: heat('#cfe0fc'),
  heat3: heat('#b0cbfa'),
  heat4: heat('#8fb4f7'),
  heat5: heat('#6d9cf2'),
  heatTotal: { ...total, align: 'center' },
  input: { ...plain, size: 11, bold: true, color: '#0842a0', fill: '#fef7e0', align: 'right', border: 'box' },
  plan: { ...row, size: 11, bold: true, align: 'right' },
  say: { ...plain, size: 11, bold: true, wraps: true },
  sayMore: { ...plain, wraps: true },
  cardLabel: { ...card, size: 9, color: quiet },
  cardValue: { ...card, size: 20, bold: true },
  cardNote: { ...card, size: 9, color: quiet },
  note: { ...plain, size: 9, color: quiet, wraps: true },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
