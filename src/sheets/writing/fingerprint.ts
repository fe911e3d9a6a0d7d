import type { Points } from '../../scoring/points';
import type { Score } from '../../scoring/score';
import type { BlocResults } from './bloc-results';

/** A short code of everything that the ranking depends on: equal inputs have equal codes. */
export function fingerprint(blocs: readonly BlocResults[]): string {
  const hash = new Hash();
  for (const { scoresheet, facts, scheme, stage } of blocs) {
    hash.add(JSON.stringify([scheme, stage, facts.organiser?.value ?? null], exact));
    for (const unit of scoresheet.units) hash.add(unit.name);
    for (const { stage: ofScores, scores } of scoresheet.stages) {
      if (ofScores !== stage) continue;
      for (const row of scores) for (const score of row) hash.add(scoreText(score));
    }
  }
  return hash.code();
}

/** Two FNV-1a hashes of 32 bits from different starts: enough to tell runs apart, not to prove anything. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0x01000193;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.mix(text.charCodeAt(index));
    // Keeps "ab", "c" apart from "a", "bc".
    this.mix(0xffff);
  }

  code(): string {
    const half = (value: number): string =>
      (value >>> 0).toString(16).toUpperCase().padStart(8, '0').slice(0, 4);
    return `${half(this.first)}-${half(this.second)}`;
  }

  private mix(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul(this.second ^ code, 0x85ebca6b);
  }
}

function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function scoreText(score: Score): string {
  switch (score.state) {
    case 'number':
      return pointsText(score.points);
    case 'missing':
      return 'missing';
    case 'not-assigned':
      return 'not-assigned';
    case 'unreadable':
      return `unreadable ${score.text}`;
  }
}

function pointsText({ numerator, denominator }: Points): string {
  return `${numerator}/${denominator}`;
}
