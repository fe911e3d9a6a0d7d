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
      const isUsed = scheme.blend.some((part) => part.stage === ofScores) || ofScores === stage;
      if (!isUsed) continue;
      for (const row of scores) for (const score of row) hash.add(scoreText(score));
    }
  }
  return hash.toString();
}

function exact(key: string, value: unknown): unknown {
  if (isUsual(key, value)) return undefined;
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Rules that came later count only where a scheme makes use of them, so that older codes still hold. */
function isUsual(key: string, value: unknown): boolean {
  switch (key) {
    case 'limits':
    case 'floors':
    case 'downgrades':
    case 'blend':
      return Array.isArray(value) && value.length === 0;
    case 'penaltyStop':
      return value === 'none';
    case 'noZero':
      return value === false;
    case 'mostPercent':
    case 'formula':
      return value === null;
    default:
      return false;
  }
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
