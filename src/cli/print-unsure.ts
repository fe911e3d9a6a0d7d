import { certaintiesOf, unsureFindings } from '../app/certainty';
import { computeBlocs } from '../app/compute-blocs';
import type { ComputeOptions } from '../app/options';
import { findingReport, type FindingReport } from '../app/report';
import type { Computation } from '../app/computation';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { computeWorkbooks } from './compute-workbooks';
import { findingsText } from './print-ranking';

/** What has to be confirmed before anything is written: a finding for each part, and why. */
export async function unsureOf(
  workbooks: readonly string[],
  chosen: ComputeOptions,
  language: Language,
): Promise<Result<readonly FindingReport[], Message>> {
  const unsure: Computation['findings'][number][] = [];
  const computed = await computeWorkbooks(workbooks, chosen, (snapshot, options) => {
    const own = computeBlocs(snapshot, options);
    if (own.ok) unsure.push(...unsureFindings(certaintiesOf(snapshot, own.value)));
    return own;
  });
  return computed.ok ? ok(unsure.map((finding) => findingReport(finding, language))) : computed;
}

/** The same for the standard output: as lines, or as the one object that `--json` asks for. */
export function unsureText(
  findings: readonly FindingReport[],
  asJson: boolean,
  language: Language,
): string {
  return asJson
    ? JSON.stringify({ blocs: [], findings }, null, 2)
    : findingsText(findings, language);
}
