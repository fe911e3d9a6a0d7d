/** The seven layouts that offices use. */
export const layouts = ['form', 'table', 'matrix', 'stacked', 'list', 'blocs', 'template'] as const;
export type LayoutName = (typeof layouts)[number];

/** What the lines of a table are, or that each unit has a sheet of its own. */
export const orientations = ['units-in-rows', 'units-in-columns', 'forms'] as const;
export type Orientation = (typeof orientations)[number];

export const headerDepths = [1, 2, 3] as const;
export type HeaderDepth = (typeof headerDepths)[number];

/** How numbers are written. */
export const styles = [
  'numbers',
  'comma-texts',
  'dot-texts',
  'mixed',
  'fractions',
  'sums',
  'percent',
  'thousands',
] as const;
export type Style = (typeof styles)[number];

export const traps = [
  'subtotals',
  'totals-by-formula',
  'own-ranks',
  'repeated-header',
  'column-numbers',
  'hidden-line',
  'hidden-column',
  'repeated-codes',
  'titles',
  'signatures',
  'phone-below',
  'notes',
  'figures-in-notes',
  'staff-column',
  'last-year',
  'blank-lines',
  'blank-column',
  'decomposed-letters',
  'stray-spaces',
  'capitals',
  'header-without-merges',
  'no-numbering',
  'statistics',
  'sum-of-units',
  'not-assigned',
  'missing',
  'unreadable',
  'above-maximum',
  'wrong-group-maximum',
  'no-maxima',
  'maxima-in-names',
  'penalty',
  'tie',
  'moved-table',
  'hidden-copy',
  'visible-copy',
  'award-list-beside',
  'formulas-as-scores',
  'date-for-a-score',
  'unit-twice',
] as const;
export type Trap = (typeof traps)[number];

/** One way of laying out a known result. */
export interface Plan {
  readonly layout: LayoutName;
  readonly orientation: Orientation;
  readonly headerRows: HeaderDepth;
  readonly style: Style;
  readonly traps: readonly Trap[];
  /** Makes the figures and the choices between words of one meaning. */
  readonly seed: number;
}

const ORIENTATIONS: Readonly<Record<LayoutName, readonly Orientation[]>> = {
  form: ['forms'],
  table: ['units-in-rows'],
  matrix: ['units-in-columns'],
  stacked: ['units-in-rows', 'units-in-columns'],
  list: ['units-in-rows', 'units-in-columns'],
  blocs: ['units-in-rows', 'units-in-columns', 'forms'],
  template: ['units-in-rows'],
};

/** The orientations that a layout has; a form whose units stand in rows is a table, and so on. */
export function orientationsOf(layout: LayoutName): readonly Orientation[] {
  return ORIENTATIONS[layout];
}

export function hasTrap(plan: Plan, trap: Trap): boolean {
  return plan.traps.includes(trap);
}

/** Whether the table holds one whole score a unit, not a score a criterion. */
export function holdsWholes({ layout, headerRows }: Plan): boolean {
  return layout === 'list' || (layout === 'blocs' && headerRows === 1);
}
