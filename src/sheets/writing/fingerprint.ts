import type { FormulaInput } from '../../scoring/formulas/inputs';
import type { Points } from '../../scoring/points';
import type { Score } from '../../scoring/score';
import type { Given } from '../../scoring/unit-facts';
import { ShortCode } from '../short-code';
import type { BlocResults } from './bloc-results';

/** A short code of everything that the ranking depends on: equal inputs have equal codes. */
export function fingerprint(blocs: readonly BlocResults[]): string {
  const hash = new ShortCode();
  for (const bloc of blocs) {
    hash.add(schemeText(bloc));
    for (const text of nameTexts(bloc)) hash.add(text);
    const told = toldBeside(bloc.given);
    if (told !== null) hash.add(JSON.stringify(told, plain));
    for (const text of stageTexts(bloc)) hash.add(text);
  }
  return hash.toString();
}

/** The scheme, the stage and the organiser, by which the scores of a bloc are ranked. */
export function schemeText({ scheme, stage, facts }: BlocResults): string {
  return JSON.stringify([scheme, stage, facts.organiser?.value ?? null], exact);
}

/** The units of a bloc and the scores that are ranked, one text each. */
export function scoreTexts(bloc: BlocResults): readonly string[] {
  return [...nameTexts(bloc), ...stageTexts(bloc)];
}

function nameTexts({ scoresheet }: BlocResults): readonly string[] {
  return scoresheet.units.map(({ name }) => name);
}

function stageTexts({ scoresheet, scheme, stage }: BlocResults): readonly string[] {
  return scoresheet.stages.flatMap(({ stage: ofScores, scores, inputs }) => {
    // What one stage has no cells for, formulas take from another.
    const given = inputs.flat(2).map(({ role, input }) => `${role} ${inputText(input)}`);
    const isUsed = scheme.blend.some((part) => part.stage === ofScores) || ofScores === stage;
    return isUsed ? [...given, ...scores.flatMap((row) => row.map(scoreText))] : given;
  });
}

/** What a council said of units and scores; null for nothing, so that older codes still hold. */
function toldBeside({ facts, overrides }: Given): readonly unknown[] | null {
  const told = facts.map(({ votes, isWomen, chair, disqualified, facts: held }) => [
    votes,
    isWomen,
    chair,
    disqualified,
    held,
  ]);
  const isSaid = told.some((of) => of.some((word) => word !== null && !isEmptyList(word)));
  return isSaid || overrides.length > 0 ? [isSaid ? told : [], overrides] : null;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function exact(key: string, value: unknown): unknown {
  if (isUsual(key, value)) return undefined;
  return plain(key, value);
}

/** Rules that came later count only where a scheme makes use of them, so that older codes still hold. */
function isUsual(key: string, value: unknown): boolean {
  switch (key) {
    case 'limits':
    case 'floors':
    case 'downgrades':
    case 'blend':
      return Array.isArray(value) && value.length === 0;
    case 'provenance':
      // Where a scheme is from changes no result.
      return true;
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

function inputText(input: FormulaInput): string {
  return input.state === 'word' ? `word ${input.text}` : scoreText(input);
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
