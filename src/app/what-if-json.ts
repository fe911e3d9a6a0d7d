import { cellName, type CellPlace } from '../workbook/cell-address';
import type { Points } from '../scoring/points';
import type { Language } from '../text/language';
import { blocTitle } from './bloc-in-words';
import type { BlocComputation } from './computation';
import { decimalOf } from './report';
import type { WhatIf } from './what-if';

/** What `what-if --json` prints: figures as decimal texts, cells by their names. */
export function whatIfJson(
  asked: readonly { readonly bloc: BlocComputation; readonly answer: WhatIf }[],
  language: Language,
): string {
  const blocs = asked.map(({ bloc, answer }) => ({ name: blocTitle(bloc, language), ...answer }));
  return JSON.stringify({ blocs }, plain, 2);
}

function plain(_key: string, value: unknown): unknown {
  if (isPoints(value)) return decimalOf(value);
  return isPlace(value) ? { sheet: value.sheet, cell: cellName(value) } : value;
}

function isPoints(value: unknown): value is Points {
  return typeof value === 'object' && value !== null && 'numerator' in value;
}

function isPlace(value: unknown): value is CellPlace {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value;
}
