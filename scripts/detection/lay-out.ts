import { Chance } from '../fuzz/random';
import { around, awardList } from './around';
import { blocsSideBySide, forms, matrix } from './criteria-layouts';
import type { DraftSheet } from './draft';
import { expectedOf, type ExpectedBloc } from './expected';
import { knownBloc, type KnownBloc, type StageName, type Wanted } from './known';
import type { Making } from './making';
import { blocsBelow, importTemplate, listOnItsSide, resultList } from './other-layouts';
import { stackedRows, stagesBelowCriteria, stagesInCells } from './stacked-layouts';
import { hasTrap, holdsWholes, type Plan } from './plan';
import { unitTable } from './unit-table';
import { Words } from './words';

/** Sheets, and what reading and ranking them must give. */
export interface LaidOut {
  readonly sheets: readonly DraftSheet[];
  readonly expected: readonly ExpectedBloc[];
}

/** Lays out a made-up result as the plan says. */
export function layOut(plan: Plan): LaidOut {
  const blocs = knownBlocs(plan);
  const sheets = layouts(plan, blocs);
  const units = blocs.flatMap((bloc) => bloc.units);
  return {
    sheets: [...sheets, ...(hasTrap(plan, 'award-list-beside') ? [awardList(units)] : [])],
    expected: blocs.map((bloc) =>
      // A fraction states its maximum itself.
      expectedOf({ ...bloc, hasMaxima: bloc.hasMaxima || plan.style === 'fractions' }),
    ),
  };
}

function knownBlocs(plan: Plan): KnownBloc[] {
  const stages = stagesOf(plan);
  const wanted: Omit<Wanted, 'number'> = {
    isLarge: plan.style === 'thousands',
    stages,
    hasBonus: !isInCells(plan) && (plan.style === 'sums' || plan.seed % 3 !== 0),
    hasPenalty: !isInCells(plan) && hasTrap(plan, 'penalty'),
    hasMaxima: !hasTrap(plan, 'no-maxima'),
    gap: gapOf(plan),
    repeatsNames: hasTrap(plan, 'repeated-codes'),
    hasTie: hasTrap(plan, 'tie'),
  };
  const numbers = plan.layout === 'blocs' ? [1, 2] : [1];
  const blocs = numbers.map((number) => knownBloc(plan.seed, { ...wanted, number }));
  const sharesCriteria = plan.layout === 'blocs';
  const [first] = blocs;
  if (first === undefined) throw new Error('There is at least one bloc.');
  const alike = sharesCriteria
    ? blocs.map((bloc) => ({ ...withCriteriaOf(first, bloc), hasMaxima: first.hasMaxima }))
    : blocs;
  return hasTrap(plan, 'above-maximum') ? alike.map(aboveMaximum) : alike;
}

/** Cells such as "ĐTC:5 | TĐ1:4", on sheets with nothing but criteria. */
function isInCells({ layout, orientation, seed }: Plan): boolean {
  return layout === 'stacked' && orientation === 'units-in-columns' && seed % 2 === 0;
}

function gapOf(plan: Plan): Wanted['gap'] {
  if (hasTrap(plan, 'not-assigned')) return 'not-assigned';
  const isGap = (['missing', 'unreadable', 'date-for-a-score'] as const).some((trap) =>
    hasTrap(plan, trap),
  );
  return isGap ? 'missing' : null;
}

/** The second bloc of a table is scored by the criteria of the first. */
function withCriteriaOf(first: KnownBloc, bloc: KnownBloc): KnownBloc {
  if (first === bloc) return bloc;
  const stages = first.stages.map((stage, index) => ({
    ...stage,
    marks: bloc.units.map((_, unit) => {
      const row = stage.marks[unit % stage.marks.length] ?? [];
      const own = bloc.stages[index]?.marks[unit]?.length ?? 0;
      // Not quite the figures of the first bloc.
      return row.map((mark, leaf) =>
        typeof mark === 'number' && leaf === 0 ? Math.max(0, mark - 25 * ((unit + own) % 4)) : mark,
      );
    }),
  }));
  return { ...bloc, groups: first.groups, stages };
}

/** The first unit has a point more than it may have, at every stage. */
function aboveMaximum(bloc: KnownBloc): KnownBloc {
  const most = bloc.groups[0]?.leaves[0]?.maximum ?? 0;
  const stages = bloc.stages.map((stage) => ({
    ...stage,
    marks: stage.marks.map((row, unit) =>
      unit === 0 ? row.map((mark, leaf) => (leaf === 0 ? most + 100 : mark)) : row,
    ),
  }));
  return { ...bloc, stages };
}

function stagesOf(plan: Plan): readonly (StageName | null)[] {
  const named = [
    ['self', 'bloc', 'verified'],
    ['self', 'verified'],
    ['self', 'bloc'],
  ] as const;
  const labelled = named[plan.seed % 3] ?? named[0];
  const deep = plan.headerRows;
  switch (plan.layout) {
    case 'form':
    case 'stacked':
    case 'list':
      return labelled;
    case 'table':
    case 'template':
      return deep === 3 || (deep === 2 && plan.seed % 2 === 0) ? labelled : [null];
    case 'matrix':
      return deep > 1 ? labelled : [null];
    case 'blocs':
      if (plan.orientation === 'forms') return labelled;
      return deep === 3 ? labelled : [null];
  }
}

function layouts(plan: Plan, blocs: readonly KnownBloc[]): DraftSheet[] {
  const made = drawn(making(plan), blocs).map((sheet) => around(making(plan), sheet));
  if (!hasTrap(plan, 'hidden-copy') && !hasTrap(plan, 'visible-copy')) return made;
  const older = blocs.map(olderDraft);
  const copies = drawn(making(plan), older).map((sheet) => ({
    ...around(making(plan), sheet),
    name: `${sheet.name} (2)`,
    isHidden: hasTrap(plan, 'hidden-copy'),
  }));
  return [...made, ...copies];
}

function making(plan: Plan): Making {
  const chance = new Chance(plan.seed);
  return { plan, chance, words: new Words(chance) };
}

function olderDraft(bloc: KnownBloc): KnownBloc {
  const stages = bloc.stages.map((stage) => ({
    ...stage,
    marks: stage.marks.map((row, unit) =>
      row.map((mark) => (typeof mark === 'number' ? Math.max(0, mark - 25 * (1 + unit)) : mark)),
    ),
  }));
  return { ...bloc, stages };
}

function drawn(making: Making, blocs: readonly KnownBloc[]): DraftSheet[] {
  const { layout, orientation } = making.plan;
  const [bloc] = blocs;
  if (bloc === undefined) throw new Error('There is no bloc.');
  switch (layout) {
    case 'form':
      return forms(making, blocs);
    case 'table':
      return [unitTable(making, bloc)];
    case 'matrix':
      return [matrix(making, bloc)];
    case 'stacked':
      if (orientation === 'units-in-rows') return [stackedRows(making, bloc)];
      return isInCells(making.plan)
        ? stagesInCells(making, bloc)
        : [stagesBelowCriteria(making, bloc)];
    case 'list':
      return [
        orientation === 'units-in-rows' ? resultList(making, bloc) : listOnItsSide(making, bloc),
      ];
    case 'blocs':
      if (orientation === 'forms') return forms(making, blocs);
      return [
        orientation === 'units-in-rows'
          ? blocsBelow(making, blocs)
          : blocsSideBySide(making, blocs),
      ];
    case 'template':
      return importTemplate(making, bloc);
  }
}

/**
 * Whether the plan says something: sums stand in whole scores only, shares and fractions need a maximum to be of, and
 * so on.
 */
export function isMeaningful(plan: Plan): boolean {
  const { layout, orientation, headerRows, style } = plan;
  const isWhole = holdsWholes(plan);
  if (style === 'sums' && !(isWhole && orientation === 'units-in-rows')) return false;
  const isStackedAside = layout === 'stacked' && orientation === 'units-in-columns';
  if (isStackedAside && headerRows === 3) return false;
  if (isStackedAside && ['fractions', 'percent', 'thousands'].includes(style)) return false;
  // One whole score has no criteria to speak of.
  const ofCriteria = [
    'subtotals',
    'repeated-codes',
    'wrong-group-maximum',
    'maxima-in-names',
    'above-maximum',
  ] as const;
  if (isWhole && ofCriteria.some((trap) => hasTrap(plan, trap))) return false;
  // Forms are single units, and what compares units stands on no form.
  const ofUnits = ['unit-twice', 'statistics', 'sum-of-units', 'staff-column'] as const;
  if (orientation === 'forms' && ofUnits.some((trap) => hasTrap(plan, trap))) return false;
  const gaps = ['not-assigned', 'missing', 'unreadable', 'date-for-a-score'] as const;
  return gaps.filter((trap) => hasTrap(plan, trap)).length <= 1;
}
