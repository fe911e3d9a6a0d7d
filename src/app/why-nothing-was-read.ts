import type { SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { CorrectedReading } from './read-corrected';

/** Why a workbook has nothing to rank: what stands in the way, else what she has corrected, else that nothing is there. */
export function whyNothingWasRead(read: CorrectedReading, file: string): Message {
  const why = hindranceOf(read);
  if (why !== null) return why.message;
  const sheets = read.corrections.flatMap((correction) =>
    correction.kind === 'sheet' && correction.use === 'ignore' ? [correction.sheet] : [],
  );
  return sheets.length > 0
    ? { code: 'corrections-ignore-tables', params: { sheets } }
    : { code: 'no-scoring-table', params: { file } };
}

/** What left nothing to rank, where one place of the workbook did; null where something was read all the same. */
export function hindranceOf({ reading }: CorrectedReading): SheetFinding | null {
  if (reading.scoresheets.length > 0) return null;
  return (
    reading.findings.find(({ severity }) => severity === 'error') ??
    reading.findings.find(({ message }) => message.code === 'corrections-leave-nothing') ??
    reading.findings.find(({ message }) => message.code === 'rate-table') ??
    null
  );
}
