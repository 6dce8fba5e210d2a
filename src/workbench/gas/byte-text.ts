/** Bytes as Java and Apps Script have them, -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes of a text; in US-ASCII a character that it has not becomes "?". */
export function textBytes(text: string, isAscii: boolean): Uint8Array {
  if (!isAscii) return new TextEncoder().encode(text);
  return Uint8Array.from(text, (char) => (char.codePointAt(0)! < 128 ? char.codePointAt(0)! : 63));
}

/** Bytes of an array of numbers, signed or not; null where an element is no number. */
export function arrayBytes(values: readonly unknown[]): Uint8Array | null {
  const numbers = Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
  return numbers.some(Number.isNaN) ? null : Uint8Array.from(numbers, (value) => value & 255);
}

export function bytesText(bytes: Uint8Array, charset = 'UTF-8'): string {
  return new TextDecoder(charset).decode(bytes);
}
