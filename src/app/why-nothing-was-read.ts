import type { Message } from '../text/sentences';
import type { CorrectedReading } from './read-corrected';

/** Why a workbook has nothing to rank: what stands in the way, else what she has corrected, else that nothing is there. */
export function whyNothingWasRead(
  { reading, corrections }: CorrectedReading,
  file: string,
): Message {
  const hindrance = reading.findings.find(({ severity }) => severity === 'error');
  const emptied = reading.findings.find(
    ({ message }) => message.code === 'corrections-leave-nothing',
  );
  const why = hindrance ?? emptied;
  if (why !== undefined) return why.message;
  const sheets = corrections.flatMap((correction) =>
    correction.kind === 'sheet' && correction.use === 'ignore' ? [correction.sheet] : [],
  );
  return sheets.length > 0
    ? { code: 'corrections-ignore-tables', params: { sheets } }
    : { code: 'no-scoring-table', params: { file } };
}
