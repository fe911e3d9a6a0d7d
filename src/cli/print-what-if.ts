import { blocTitle } from '../app/bloc-in-words';
import type { BlocComputation } from '../app/computation';
import { plainFigure } from '../app/figures';
import { placeName } from '../app/inspection';
import type {
  NamedCriterion,
  RankMove,
  WhatIf,
  WhatIfPair,
  WhatIfWeight,
  WhatIfWeightMove,
} from '../app/what-if';
import { consoleWords } from '../text/console-words';
import type { Language } from '../text/language';
import { whatIfWords } from '../text/what-if-words';
import type { CellPlace } from '../workbook/cell-address';
import { consoleTable, type ColumnStyle } from './console-table';

/** More units than these are only counted. */
const MOST_NAMED = 6;

const left = (widest: number): ColumnStyle => ({ align: 'left', widest });
const right = (widest: number): ColumnStyle => ({ align: 'right', widest });

/** Three tables: what changes the order of neighbours, what each criterion decides, and what each weight does. */
export function whatIfText(bloc: BlocComputation, answer: WhatIf, language: Language): string {
  return [
    blocTitle(bloc, language),
    pairsText(answer, language),
    withoutText(answer, language),
    weightsText(answer, language),
  ].join('\n\n');
}

function pairsText({ pairs }: WhatIf, language: Language): string {
  const words = whatIfWords[language].pairs;
  if (pairs.length === 0) return words.none;
  const header = [
    words.above,
    words.below,
    words.change,
    words.effect,
    consoleWords[language].cell,
  ];
  const rows = pairs.map(({ above, below, smallest }) => [
    words.ranked(above.rank, above.unit),
    words.ranked(below.rank, below.unit),
    changeText(smallest, language),
    smallest === null ? '' : words.effects[smallest.effect],
    cellText(smallest?.cell ?? null),
  ]);
  const columns = [left(34), left(34), left(60), left(14), left(24)];
  return `${words.title}\n\n${consoleTable([header, ...rows], columns)}`;
}

function cellText(place: CellPlace | null): string {
  return place === null ? '' : placeName(place);
}

function changeText(change: WhatIfPair['smallest'], language: Language): string {
  const words = whatIfWords[language].pairs;
  if (change === null) return words.impossible;
  const { unit, criterion, from, to, isRaised } = change;
  const say = isRaised ? words.raise : words.lower;
  return say(unit, nameOf(criterion), plainFigure(from, language), plainFigure(to, language));
}

function withoutText({ without }: WhatIf, language: Language): string {
  const words = whatIfWords[language].without;
  const { code, criterion: title } = consoleWords[language];
  const rows = without.map(({ criterion, moves }) => [
    criterion.code,
    criterion.name,
    moves === null ? words.nothingLeft : movesText(moves, language),
  ]);
  const columns = [left(12), left(48), left(80)];
  return `${words.title}\n\n${consoleTable([[code, title, words.moved], ...rows], columns)}`;
}

function weightsText({ weights, percent, upTo }: WhatIf, language: Language): string {
  const words = whatIfWords[language].weights;
  const { code, criterion, weight } = consoleWords[language];
  const by = plainFigure(percent, language);
  const header = [
    ...[code, criterion, weight, words.firstRaised, words.firstLowered],
    ...[words.raised(by), words.lowered(by)],
  ];
  const rows = weights.map((of) => weightRow(of, language));
  const columns = [left(12), left(36), right(9), right(12), right(12), left(44), left(44)];
  return [
    `${words.title(by)}\n`,
    `${consoleTable([header, ...rows], columns)}\n`,
    words.note(plainFigure(upTo, language)),
  ].join('\n');
}

function weightRow({ criterion, weight, raised, lowered }: WhatIfWeight, language: Language) {
  const words = whatIfWords[language].weights;
  const first = (move: WhatIfWeightMove): string =>
    move.first === null ? '–' : words.percent(plainFigure(move.first.percent, language));
  const moves = (move: WhatIfWeightMove): string =>
    move.moves === null ? words.impossible : movesText(move.moves, language);
  return [
    criterion.code,
    criterion.name,
    weight === null ? '–' : plainFigure(weight, language),
    ...[first(raised), first(lowered), moves(raised), moves(lowered)],
  ];
}

function movesText(moves: readonly RankMove[], language: Language): string {
  const words = whatIfWords[language];
  if (moves.length === 0) return words.unmoved;
  const named = moves.slice(0, MOST_NAMED).map(({ unit, from, to }) => words.move(unit, from, to));
  const more = moves.length - named.length;
  return [...named, ...(more > 0 ? [words.others(more)] : [])].join('; ');
}

function nameOf({ code, name }: NamedCriterion): string {
  return name === '' ? code : name;
}
