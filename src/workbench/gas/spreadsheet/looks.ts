import type { CellStyle, StylePatch } from '../../engine/style.ts';
import type { EnumMember } from '../enumeration.ts';
import { hexColor } from './color.ts';
import { enumMember } from './enums.ts';

/**
 * One property of a cell's looks: what the getter answers for a style, and the patch that the setter makes of its argument.
 * Null takes the default back; undefined changes nothing, as Sheets ignores words and colours it does not know.
 */
export interface Look {
  read(style: CellStyle): unknown;
  patch(value: unknown): StylePatch | undefined;
}

function color(key: 'background' | 'fontColor', fallback: string): Look {
  return {
    read: (style) => style[key] ?? fallback,
    patch(value) {
      if (value === null || value === '') return { [key]: null };
      const hex = hexColor(String(value));
      return hex === undefined ? undefined : { [key]: hex === fallback ? null : hex };
    },
  };
}

function word<Key extends keyof CellStyle>(
  key: Key,
  fallback: string,
  words: readonly string[],
  defaults: readonly string[] = [],
): Look {
  return {
    read: (style) => style[key] ?? fallback,
    patch(value) {
      if (value === null || value === fallback || defaults.includes(String(value))) return { [key]: null };
      return words.includes(String(value)) ? ({ [key]: value } as StylePatch) : undefined;
    },
  };
}

function flag(key: 'isBold' | 'isItalic', on: string): Look {
  return {
    read: (style) => (style[key] ? on : 'normal'),
    patch(value) {
      if (value === null || value === 'normal') return { [key]: null };
      return value === on ? { [key]: true } : undefined;
    },
  };
}

const WRAPS = { OVERFLOW: 'overflow', WRAP: 'wrap', CLIP: 'clip' } as const;

export const looks = {
  background: color('background', '#ffffff'),
  fontColor: color('fontColor', '#000000'),
  fontWeight: flag('isBold', 'bold'),
  fontStyle: flag('isItalic', 'italic'),
  fontLine: {
    read: (style) => (style.isUnderlined ? 'underline' : style.isStruck ? 'line-through' : 'none'),
    patch(value) {
      const lines = {
        isUnderlined: value === 'underline' || null,
        isStruck: value === 'line-through' || null,
      };
      return value === null || ['underline', 'line-through', 'none'].includes(String(value))
        ? lines
        : undefined;
    },
  },
  fontSize: {
    read: (style) => style.fontSize ?? 10,
    patch: (value) => (Number(value) > 0 ? { fontSize: value === 10 ? null : Number(value) } : undefined),
  },
  fontFamily: {
    read: (style) => style.fontFamily ?? 'Arial',
    patch: (value) => ({ fontFamily: value === null || value === 'Arial' ? null : String(value) }),
  },
  horizontalAlignment: word(
    'horizontalAlignment',
    'general',
    ['left', 'center', 'right'],
    ['normal', 'general'],
  ),
  verticalAlignment: word('verticalAlignment', 'bottom', ['top', 'middle']),
  wrap: {
    read: (style) => style.wrap === 'wrap',
    patch: (value) => ({ wrap: value === true ? 'wrap' : null }),
  },
  wrapStrategy: {
    read: (style) => enumMember('WrapStrategy', (style.wrap ?? 'overflow').toUpperCase()),
    patch(value) {
      const name = (value as EnumMember).name() as keyof typeof WRAPS;
      return { wrap: name === 'OVERFLOW' ? null : WRAPS[name] };
    },
  },
} satisfies Record<string, Look>;
