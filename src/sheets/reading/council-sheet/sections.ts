import {
  councilHeadings,
  otherCouncilHeadings,
  type CouncilHeadings,
  type CouncilSection,
} from '../../../text/council-words';
import { fold } from '../fold';
import type { SheetGrid } from '../sheet-grid';
import type { Section } from '../scheme-sheet/sections';
import { findHeaders, type TableHeader } from '../scheme-sheet/tables';

export type ColumnOf<Name extends CouncilSection> = keyof CouncilHeadings[Name] & string;

/** A table of the sheet "Hội đồng"; a header row of it has a column that no other table has. */
export interface CouncilTable<Key extends string> extends Section<Key> {
  readonly own: readonly Key[];
}

const opinions: CouncilTable<ColumnOf<'opinions'>> = {
  headings: formsOf('opinions', [
    'unit',
    'disqualified',
    'votes',
    'voters',
    'women',
    'by',
    'on',
  ] as const),
  required: ['unit'],
  own: ['disqualified', 'votes', 'voters', 'women'],
};

const facts: CouncilTable<ColumnOf<'facts'>> = {
  headings: formsOf('facts', ['unit', 'fact', 'basis', 'by', 'on'] as const),
  required: ['unit'],
  own: ['fact'],
};

const cuts: CouncilTable<ColumnOf<'cuts'>> = {
  headings: formsOf('cuts', ['unit', 'criterion', 'points', 'reason', 'by', 'on'] as const),
  required: ['unit'],
  own: ['criterion', 'points'],
};

const chair: CouncilTable<ColumnOf<'chair'>> = {
  headings: formsOf('chair', ['unit', 'place', 'reason', 'by', 'on'] as const),
  required: ['unit'],
  own: ['place'],
};

const declarations: CouncilTable<ColumnOf<'declarations'>> = {
  headings: formsOf('declarations', [
    'unit',
    'person',
    'condition',
    'answer',
    'basis',
    'by',
    'on',
  ] as const),
  required: ['unit'],
  own: ['condition', 'answer'],
};

const ballots: CouncilTable<ColumnOf<'ballots'>> = {
  headings: formsOf('ballots', [
    'unit',
    'person',
    'award',
    'method',
    'members',
    'present',
    'written',
    'valid',
    'votesFor',
    'by',
    'on',
  ] as const),
  required: ['unit'],
  own: ['method', 'members', 'present', 'written', 'valid', 'votesFor'],
};

const decisions: CouncilTable<ColumnOf<'decisions'>> = {
  headings: formsOf('decisions', [
    'unit',
    'person',
    'decision',
    'reason',
    'facts',
    'by',
    'on',
  ] as const),
  required: ['unit'],
  own: ['decision'],
};

const accepted: CouncilTable<ColumnOf<'accepted'>> = {
  headings: formsOf('accepted', [
    'code',
    'what',
    'sheet',
    'cell',
    'was',
    'reason',
    'by',
    'on',
  ] as const),
  required: ['code'],
  own: ['what', 'sheet', 'cell', 'reason'],
};

const offices: CouncilTable<ColumnOf<'offices'>> = {
  headings: formsOf('offices', ['office', 'unit', 'reason', 'by', 'on'] as const),
  required: ['unit'],
  own: ['office'],
};

export const councilTables = {
  opinions,
  facts,
  cuts,
  chair,
  declarations,
  ballots,
  decisions,
  accepted,
  offices,
} as const;

/** The header rows of one of the tables; she may have repeated one further down. */
export function headersOf<Key extends string>(
  grid: SheetGrid,
  table: CouncilTable<Key>,
): readonly TableHeader<Key>[] {
  return findHeaders(grid, table).filter(({ columns }) =>
    table.own.some((key) => columns.has(key)),
  );
}

/** The headings in both languages, and others that mean the same. */
function formsOf<Name extends CouncilSection, Key extends ColumnOf<Name>>(
  section: Name,
  keys: readonly Key[],
): ReadonlyMap<string, Key> {
  const { vi, en } = councilHeadings;
  return new Map(
    keys.flatMap((key) =>
      [vi[section][key], en[section][key], ...(otherCouncilHeadings[key] ?? [])].map(
        (form) => [fold(String(form)), key] as const,
      ),
    ),
  );
}
