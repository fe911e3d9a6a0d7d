import path from 'node:path';
import { computeBlocs } from '../../../src/app/compute-blocs';
import type { BlocComputation, Computation } from '../../../src/app/computation';
import { noChoices, type ComputeOptions } from '../../../src/app/options';
import { correctionPatch } from '../../../src/app/remembering';
import { reportOf, type Report } from '../../../src/app/report';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import type { Correction } from '../../../src/sheets/remembered';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';

const ROOT = path.join(__dirname, '..', '..', '..');

/** The workbook of a golden case. */
export async function golden(name: string): Promise<Snapshot> {
  const file = path.join(ROOT, 'test', 'golden', name, 'input.xlsx');
  return valueOf(await fileHost(file, null).read());
}

export async function sample(name: string): Promise<Snapshot> {
  return valueOf(await fileHost(path.join(ROOT, 'assets', 'samples', name), null).read());
}

/** The workbook with these corrections remembered one after the other. */
export function corrected(snapshot: Snapshot, ...corrections: readonly Correction[]): Snapshot {
  return corrections.reduce(
    (before, correction) => applyToSnapshot(before, valueOf(correctionPatch(before, correction))),
    snapshot,
  );
}

export function compute(snapshot: Snapshot, options: Partial<ComputeOptions> = {}): Computation {
  return valueOf(computeBlocs(snapshot, { ...noChoices, ...options }));
}

/** The only bloc of the workbook. */
export function onlyBloc(computation: Computation): BlocComputation {
  const [bloc] = computation.blocs;
  if (bloc === undefined || computation.blocs.length > 1) {
    throw new Error(`${computation.blocs.length} blocs`);
  }
  return bloc;
}

export function report(snapshot: Snapshot, options: Partial<ComputeOptions> = {}): Report {
  return reportOf(compute(snapshot, options), 'vi');
}

/** What was said of corrections: code, sheet and cell. */
export function said(snapshot: Snapshot, options: Partial<ComputeOptions> = {}): readonly string[] {
  return report(snapshot, options).findings.flatMap(({ code, sheet, cell }) =>
    /correction|kept/.test(code) ? [[code, sheet ?? '', cell ?? ''].join(' ').trim()] : [],
  );
}
