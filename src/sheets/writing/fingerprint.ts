import type { Points } from '../../scoring/points';
import type { Score } from '../../scoring/score';
import { ShortCode } from '../short-code';
import type { BlocResults } from './bloc-results';

/** A short code of everything that the ranking depends on: equal inputs have equal codes. */
export function fingerprint(blocs: readonly BlocResults[]): string {
  const hash = new ShortCode();
  for (const { scoresheet, facts, scheme, stage } of blocs) {
    hash.add(JSON.stringify([scheme, stage, facts.organiser?.value ?? null], exact));
    for (const unit of scoresheet.units) hash.add(unit.name);
    for (const { stage: ofScores, scores } of scoresheet.stages) {
      if (ofScores !== stage) continue;
      for (const row of scores) for (const score of row) hash.add(scoreText(score));
    }
  }
  return hash.toString();
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
