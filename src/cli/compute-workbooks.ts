import type { Computation } from '../app/computation';
import { computeBlocs } from '../app/compute-blocs';
import type { ComputeOptions } from '../app/options';
import { fileHost } from '../hosts/file/disk/file-host';
import type { Message } from '../text/sentences';
import type { Snapshot } from '../workbook/snapshot';
import { ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';

/** Computes one workbook by `compute` without writing anything. */
export async function computeWorkbook(
  file: string,
  options: ComputeOptions,
  compute: (
    snapshot: Snapshot,
    options: ComputeOptions,
  ) => Result<Computation, Message> = computeBlocs,
): Promise<Result<Computation, Message>> {
  const read = await fileHost(callerPath(file), null).read();
  return read.ok ? compute(read.value, options) : read;
}

/** Several workbooks one after the other as one computation; the first that cannot be computed ends it. */
export async function computeWorkbooks(
  files: readonly string[],
  options: ComputeOptions,
  compute?: (snapshot: Snapshot, options: ComputeOptions) => Result<Computation, Message>,
): Promise<Result<Computation, Message>> {
  const all: Computation[] = [];
  for (const file of files) {
    const computed = await computeWorkbook(file, options, compute);
    if (!computed.ok) return computed;
    all.push(computed.value);
  }
  return ok({
    blocs: all.flatMap(({ blocs }) => blocs),
    findings: all.flatMap(({ findings }) => findings),
  });
}
