import type { Limit } from '../../../scoring/formulas/limit';
import { divide, wholePoints, zero, type Points } from '../../../scoring/points';
import type { InBoth } from '../../../text/language';
import type { ParameterKey } from '../../../text/scheme-formula-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { readNumber } from './exact-number';
import { hasLevel, splitWords } from './formula-parameters';
import type { Mistakes } from './mistakes';
import { timesIn, wordIn, wordsOf, type ParameterRow } from './parameter-values';
import type { ParameterColumn } from './sections';
import { choiceOf } from './words';

/** From 0 on, or any number. */
export type Sign = 'positive' | 'any';

const HUNDRED = wholePoints(100);

/**
 * The parameters of one leaf's formula, taken out one by one. Where a value is wrong or lacking, that is noted as a
 * mistake and some other value is given in its place: nobody may use a formula that was read with mistakes.
 */
export class LeafParameters {
  /** The cells of what a formula says, by its place in it, such as ".least" or ".shape.steps[0].from". */
  readonly cells = new Map<string, CellAddress>();
  readonly #rows: readonly ParameterRow[];
  readonly #mistakes: Mistakes;
  readonly #used = new Set<ParameterKey>();
  readonly #missing = new Set<ParameterKey>();

  constructor(rows: readonly ParameterRow[], mistakes: Mistakes) {
    this.#rows = rows;
    this.#mistakes = mistakes;
    for (const { parameter, row } of rows) {
      if (hasLevel(parameter) || row.words('level') === '') continue;
      const params = { parameter };
      mistakes.add({ code: 'scheme-sheet-parameter-without-level', params }, row.at('level'));
    }
  }

  /** What was asked for and is not there. */
  get missing(): readonly ParameterKey[] {
    return [...this.#missing];
  }

  has(...parameters: readonly ParameterKey[]): boolean {
    return this.#rows.some(({ parameter }) => parameters.includes(parameter));
  }

  /** The rows of these parameters, in the order of the sheet. */
  rows(...parameters: readonly ParameterKey[]): readonly ParameterRow[] {
    for (const parameter of parameters) this.#used.add(parameter);
    return this.#rows.filter(({ parameter }) => parameters.includes(parameter));
  }

  /** Notes the cell of a value by its place in the formula. */
  place(path: string, { row }: ParameterRow, column: ParameterColumn = 'value'): void {
    this.cells.set(path, row.at(column));
  }

  lacks(parameter: ParameterKey): void {
    this.#missing.add(parameter);
  }

  /** A number, or null where there is no such row. */
  number(parameter: ParameterKey, sign: Sign): Points | null {
    const [found] = this.rows(parameter);
    return found === undefined ? null : this.figure(found, 'value', sign);
  }

  /** A number that has to be there. */
  needed(parameter: ParameterKey, sign: Sign): Points {
    const found = this.number(parameter, sign);
    if (found === null) this.lacks(parameter);
    return found ?? zero;
  }

  /** A percentage as a share of 1, or null where there is no such row. */
  share(parameter: ParameterKey): Points | null {
    const [found] = this.rows(parameter);
    return found === undefined ? null : this.shareIn(found, 'value', 'positive');
  }

  shareIn(of: ParameterRow, column: 'level' | 'value', sign: Sign): Points {
    return divide(this.figure(of, column, sign, 'as-is'), HUNDRED);
  }

  figure(
    { parameter, row }: ParameterRow,
    column: 'level' | 'value',
    sign: Sign,
    percent: 'as-is' | 'no' = 'no',
  ): Points {
    const figure = column === 'level' ? 'parameter-level' : 'parameter';
    const rules = { figure, percent, mayBeNegative: sign === 'any' } as const;
    const found = readNumber(row, column, rules, this.#mistakes);
    // Where the figure cannot be read, that has been said already.
    if (found === null) this.#blank(parameter, row.at(column));
    return found ?? zero;
  }

  /** Points of its own, or null for the leaf's maximum, also where there is no such row. */
  orMaximum(parameter: ParameterKey, sign: Sign): Points | null {
    const [found] = this.rows(parameter);
    if (found === undefined) return null;
    return this.#wordIn(found, ['maximum'], wordsOf('maximum')) === null
      ? this.#numberIn(found, sign)
      : null;
  }

  limit(parameter: ParameterKey, sign: Sign): Limit {
    const [found] = this.rows(parameter);
    if (found === undefined) {
      this.lacks(parameter);
      return { at: 'none' };
    }
    this.place(`.${parameter}`, found);
    const at = this.#wordIn(found, ['none', 'maximum'], wordsOf('most'));
    if (at !== null) return { at };
    const times = timesIn(found.row.words('value'));
    return times === null
      ? { at: 'points', points: this.#numberIn(found, sign) }
      : { at: 'times', times };
  }

  /** The target that all units have; null where each has its own. */
  targetOfAll(): Points | null {
    const [found] = this.rows('target');
    if (found === undefined) return null;
    this.place('.target.value', found);
    return this.#wordIn(found, ['cell'], wordsOf('target')) === null
      ? this.#numberIn(found, 'positive')
      : null;
  }

  /** One of several words; `usual` where there is no such row, and null has to be said. */
  choice<Key extends string>(
    parameter: ParameterKey,
    keys: readonly [Key, ...Key[]],
    words: InBoth<Readonly<Record<Key, string>>>,
    usual: Key | null,
  ): Key {
    const [found] = this.rows(parameter);
    if (found === undefined) {
      if (usual === null) this.lacks(parameter);
      return usual ?? keys[0];
    }
    const said = this.#wordIn(found, keys, words);
    if (said === null) this.#notUnderstood(found);
    return said ?? keys[0];
  }

  /** All words of the rows of a parameter. */
  words(parameter: 'pass' | 'fail'): readonly string[] {
    const all: string[] = [];
    for (const found of this.rows(parameter)) {
      const own = splitWords(wordIn(found, 'value'));
      if (own.length === 0) this.#blank(parameter, found.row.at('value'));
      for (const word of own) {
        this.place(`.${parameter}[${all.length}]`, found);
        all.push(word);
      }
    }
    return all;
  }

  /** The word in the level of a row. */
  levelWord(found: ParameterRow): string {
    const word = wordIn(found, 'level');
    if (word === '') this.#blank(found.parameter, found.row.at('level'));
    return word;
  }

  /** Rows of which nothing was taken do not go with the others. */
  noteUnused(): void {
    for (const { parameter, row } of this.#rows) {
      if (this.#used.has(parameter)) continue;
      const params = { parameter };
      this.#mistakes.add({ code: 'scheme-sheet-parameter-unused', params }, row.at('parameter'));
    }
  }

  #numberIn(found: ParameterRow, sign: Sign): Points {
    const text = found.row.words('value');
    if (text === '' || /\d/u.test(text)) return this.figure(found, 'value', sign);
    this.#notUnderstood(found);
    return zero;
  }

  #wordIn<Key extends string>(
    { row }: ParameterRow,
    keys: readonly Key[],
    words: InBoth<Readonly<Record<Key, string>>>,
  ): Key | null {
    return choiceOf(keys, words, row.words('value'));
  }

  #notUnderstood({ parameter, row }: ParameterRow): void {
    const text = row.words('value');
    if (text === '') this.#blank(parameter, row.at('value'));
    const params = { parameter, text };
    this.#mistakes.add({ code: 'scheme-sheet-parameter-value', params }, row.at('value'));
  }

  #blank(parameter: ParameterKey, at: CellAddress): void {
    this.#mistakes.add({ code: 'scheme-sheet-parameter-blank', params: { parameter } }, at);
  }
}
