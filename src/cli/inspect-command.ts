import { certaintiesOf, type BlocCertainty } from '../app/certainty';
import { computeBlocs } from '../app/compute-blocs';
import { inspectionOf } from '../app/inspection';
import type { ComputeOptions } from '../app/options';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { computeWorkbooks } from './compute-workbooks';
import { exitCodeOf, type ExitCode } from './output';
import { inspectionText } from './print-inspection';
import { findingsText } from './print-ranking';
import type { Session } from './session';

/** Prints what was found in workbooks: layout, criteria, units, facts and findings. Nothing is written. */
export async function runInspect(
  { workbooks, options }: Extract<Command, { readonly name: 'inspect' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const certainties: BlocCertainty[] = [];
  const computed = await computeWorkbooks(workbooks, chosen, (snapshot, asked) => {
    const own = computeBlocs(snapshot, asked);
    if (own.ok) certainties.push(...certaintiesOf(snapshot, own.value));
    return own;
  });
  if (!computed.ok) return computed;
  const inspection = inspectionOf(computed.value, certainties, language);
  if (options.asJson) {
    output.print(JSON.stringify(inspection, null, 2));
  } else {
    inspection.blocs.forEach((report, index) => {
      const bloc = computed.value.blocs[index];
      if (bloc !== undefined) output.print(`${inspectionText(report, bloc, language)}\n`);
    });
    output.print(findingsText(inspection.findings, language));
  }
  return ok(exitCodeOf(inspection.findings));
}
