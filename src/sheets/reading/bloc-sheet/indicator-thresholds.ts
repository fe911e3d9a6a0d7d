import type { ThresholdCode } from '../../../awards/indicators/thresholds';
import type { Points } from '../../../scoring/points';
import { thresholdHeadings } from '../../../text/indicator-words';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findBlocSheet } from '../../user-sheets';
import { finding } from '../findings';
import { fold } from '../fold';
import type { Section } from '../scheme-sheet/sections';
import { findHeaders, rowsBelow } from '../scheme-sheet/tables';
import { sheetGrid } from '../sheet-grid';
import { thresholdCell, thresholdCodeOf } from './threshold-cell';

type ThresholdColumn = 'indicator' | 'threshold';

const section: Section<ThresholdColumn> = {
  headings: new Map(
    [thresholdHeadings.vi, thresholdHeadings.en].flatMap(({ indicator, threshold }) => [
      [fold(indicator), 'indicator'] as const,
      [fold(threshold), 'threshold'] as const,
    ]),
  ),
  required: ['indicator', 'threshold'],
};

export interface ThresholdsReading {
  readonly stated: ReadonlyMap<ThresholdCode, Points>;
  readonly findings: readonly SheetFinding[];
}

/** The thresholds of the table "Ngưỡng chỉ báo" on "Thông tin khối", where it has one. */
export function readIndicatorThresholds(snapshot: Snapshot): ThresholdsReading {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  const findings: SheetFinding[] = [];
  const stated = new Map<ThresholdCode, Points>();
  if (sheet === null || grid === null) return { stated, findings };
  const headers = findHeaders(grid, section);
  const areas = headers.map(({ area }) => area);
  for (const row of headers.flatMap((header) => rowsBelow(grid, header, areas))) {
    const [name, words] = [row.words('indicator'), row.words('threshold')];
    if (words === '') continue;
    const code = thresholdCodeOf(name);
    if (code === null) {
      const message = { code: 'indicator-threshold-of-none', params: { name } } as const;
      findings.push(finding('warning', message, sheet.name, row.at('indicator')));
      continue;
    }
    const at = row.at('threshold');
    const cell = thresholdCell(code, grid.valueAt(at.row, at.column), words);
    if (cell.kind === 'read') stated.set(code, cell.points);
    else findings.push(finding('warning', cell.message, sheet.name, at));
  }
  return { stated, findings };
}
