import {
  aliasHeadings,
  historyHeadings,
  type AliasHeadings,
  type HistoryHeadings,
} from '../../../text/history-words';
import { fold } from '../fold';
import type { Section } from '../scheme-sheet/sections';

export type HistoryColumn = keyof HistoryHeadings;
export type AliasColumn = keyof AliasHeadings;

export const historyColumns = [
  'year',
  'unit',
  'rank',
  'class',
  'rating',
  'award',
  'decision',
  'date',
  'type',
  'office',
  'note',
] as const satisfies readonly HistoryColumn[];

export const historySection: Section<HistoryColumn> = {
  headings: new Map(
    historyColumns.flatMap((key) => [
      [fold(historyHeadings.vi[key]), key] as const,
      [fold(historyHeadings.en[key]), key] as const,
    ]),
  ),
  required: ['year', 'unit'],
};

const aliasColumns = ['before', 'now'] as const satisfies readonly AliasColumn[];

export const aliasSection: Section<AliasColumn> = {
  headings: new Map(
    aliasColumns.flatMap((key) => [
      [fold(aliasHeadings.vi[key]), key] as const,
      [fold(aliasHeadings.en[key]), key] as const,
    ]),
  ),
  required: ['before', 'now'],
};
