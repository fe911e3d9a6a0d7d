/** Makes a short code of texts: two FNV-1a hashes, enough to tell things apart, not to prove anything. */
export class ShortCode {
  private first = 0x811c9dc5;
  private second = 0x01000193;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.mix(text.charCodeAt(index));
    // Keeps "ab", "c" apart from "a", "bc".
    this.mix(0xffff);
  }

  /** Such as "1A2B-3C4D". */
  toString(): string {
    const half = (value: number): string =>
      (value >>> 0).toString(16).toUpperCase().padStart(8, '0').slice(0, 4);
    return `${half(this.first)}-${half(this.second)}`;
  }

  private mix(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul(this.second ^ code, 0x85ebca6b);
  }
}
