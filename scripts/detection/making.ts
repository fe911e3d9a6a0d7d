import type { Chance } from '../fuzz/random';
import { nothing, PERCENT, TWO_DECIMALS, typed, type DraftCell } from './draft';
import type { KnownBloc, Mark } from './known';
import { hasTrap, type Plan, type Trap } from './plan';
import type { Words } from './words';

/** What every layout is made with. */
export interface Making {
  readonly plan: Plan;
  readonly chance: Chance;
  readonly words: Words;
}

export function isTrapped({ plan }: Making, trap: Trap): boolean {
  return hasTrap(plan, trap);
}

/** The cell of a score in the style of the plan; `maximum` in hundredths. */
export function scoreCell(making: Making, mark: Mark, maximum: number): DraftCell {
  const { plan, chance } = making;
  if (mark === 'missing') return gapCell(making);
  if (mark === 'not-assigned') {
    return typed(chance.pick(['KGCT', 'không giao', '⊘ 5.0', 'KP']));
  }
  const value = mark / 100;
  switch (plan.style) {
    case 'percent':
      return { value: mark / maximum, format: PERCENT };
    case 'fractions': {
      const mark100 = chance.below(2) === 0 ? '.' : ',';
      return typed(`${decimal(mark, mark100)}/${decimal(maximum, mark100)}`);
    }
    case 'comma-texts':
      return typed(decimal(mark, ','));
    case 'dot-texts':
      return typed(decimal(mark, '.', true));
    case 'thousands':
      return typed(grouped(mark));
    case 'mixed':
      return chance.pick([typed(value), typed(decimal(mark, ',')), typed(decimal(mark, '.'))]);
    case 'sums':
    case 'numbers': {
      const isFormula = isTrapped(making, 'formulas-as-scores') && chance.below(2) === 0;
      const cell = chance.below(2) === 0 ? typed(value) : { value, format: TWO_DECIMALS };
      return isFormula ? { ...cell, formula: `=ROUND(${value},2)` } : cell;
    }
  }
}

/** A missing score, or one that nobody can read. */
function gapCell(making: Making): DraftCell {
  if (isTrapped(making, 'unreadable')) return typed(making.chance.pick(['x', 'tốt', '9,5?']));
  if (isTrapped(making, 'date-for-a-score')) return { value: 45792, format: 'd/m/yyyy' };
  return typed(making.chance.pick([null, '-', '']));
}

/** A maximum or a bonus: in the same kind of number, and never a fraction or a share. */
export function figureCell({ plan, chance }: Making, hundredths: number): DraftCell {
  switch (plan.style) {
    case 'comma-texts':
      return typed(decimal(hundredths, ','));
    case 'dot-texts':
      return typed(decimal(hundredths, '.'));
    case 'mixed':
      return chance.below(2) === 0 ? typed(hundredths / 100) : typed(decimal(hundredths, ','));
    default:
      return typed(hundredths / 100);
  }
}

/** Extra points, blank where a unit has none. */
export function extraCell(making: Making, hundredths: number): DraftCell {
  return hundredths === 0 ? nothing : figureCell(making, hundredths);
}

/** "9,5", or with both decimals "9,50". */
export function decimal(hundredths: number, mark: '.' | ',', isLong = false): string {
  const text = isLong ? (hundredths / 100).toFixed(2) : String(hundredths / 100);
  return text.replace('.', mark);
}

/** "1.002,5". */
function grouped(hundredths: number): string {
  const [whole = '', decimals] = String(hundredths / 100).split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? dotted : `${dotted},${decimals}`;
}

/** Her own total of one unit at one stage: what stands in the cells, added up. */
export function ownTotal(bloc: KnownBloc, stage: number, unit: number): number {
  const marks = bloc.stages[stage]?.marks[unit] ?? [];
  return sumOf(marks) + (bloc.bonus?.[unit] ?? 0) - (bloc.penalty?.[unit] ?? 0);
}

export function sumOf(marks: readonly Mark[]): number {
  return marks.reduce<number>((sum, mark) => sum + (typeof mark === 'number' ? mark : 0), 0);
}

/** A sum with the formula that a sheet would have for it. */
export function sumCell(making: Making, hundredths: number): DraftCell {
  const value = hundredths / 100;
  return isTrapped(making, 'totals-by-formula')
    ? { value, formula: `=SUM(${value})` }
    : typed(value);
}

/** Her own ranks at one stage: 1, 1, 3. */
export function ownRank(bloc: KnownBloc, stage: number, unit: number): number {
  const own = ownTotal(bloc, stage, unit);
  return 1 + bloc.units.filter((_, other) => ownTotal(bloc, stage, other) > own).length;
}
