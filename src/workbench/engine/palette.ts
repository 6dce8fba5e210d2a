import { annexOf } from './annex.ts';
import type { Dispatch } from './batch.ts';
import { enginePattern } from './engine-pattern.ts';
import type { EngineModel } from './odoo.ts';
import { isGeneralPattern } from './pattern.ts';

/**
 * Google's patterns behind the engine's. Every engine pattern stands for exactly one Google pattern: where two would meet, an
 * empty literal "[$]" tells them apart. So getNumberFormat answers what was set.
 */
export class Palette {
  private readonly google = new Map<string, string>();
  private readonly engine = new Map<string, string>();

  constructor(private readonly model: () => EngineModel) {}

  /** The Google pattern of an engine format; "" is automatic. */
  googlePattern(format: string | undefined): string {
    if (!format) return '';
    let pattern = this.google.get(format);
    if (pattern === undefined) {
      const data = annexOf(this.model()).getAnnexData(idOf(format));
      if (typeof data !== 'string') return format;
      pattern = data;
      this.google.set(format, pattern);
    }
    return pattern;
  }

  /** The engine format of a Google pattern, entered into the book when it is new. */
  engineFormat(pattern: string, dispatch: Dispatch): string {
    if (isGeneralPattern(pattern)) return '';
    const known = this.engine.get(pattern);
    if (known !== undefined && annexOf(this.model()).getAnnexData(idOf(known)) === pattern) return known;
    let format = enginePattern(pattern);
    for (;;) {
      const data = annexOf(this.model()).getAnnexData(idOf(format));
      if (data === undefined) {
        const payload = { id: idOf(format), kind: 'pattern', recordSheetId: null, data: pattern };
        dispatch('WORKBENCH_SET_RECORD', payload);
        break;
      }
      if (data === pattern) break;
      format += '[$]';
    }
    this.engine.set(pattern, format);
    this.google.set(format, pattern);
    return format;
  }
}

function idOf(format: string): string {
  return `pattern:${format}`;
}
