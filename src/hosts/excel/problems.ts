import type { ExcelSentenceParams } from '../../text/excel-sentences';
import type { Message } from '../../text/sentences';

/** What the Excel host can say went wrong. */
export type ExcelMessage = Message<keyof ExcelSentenceParams>;

/** Thrown inside this folder and turned into a value at its edge. */
export class Refusal extends Error {
  constructor(readonly problem: ExcelMessage) {
    super(problem.code);
    this.name = 'Refusal';
  }
}

/** Excel's own code of an error that the library threw; null for anything else, which is a mistake in the program. */
export function officeErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The sentence for an error of Excel's; programming errors are thrown on. */
export function problemOf(error: unknown): ExcelMessage {
  if (error instanceof Refusal) return error.problem;
  const code = officeErrorCode(error);
  if (code === null) throw error;
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'excel-cell-editing', params: {} };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'excel-message-too-large', params: {} };
    case 'ApiNotFound':
      return { code: 'excel-too-old', params: {} };
    case 'GeneralException':
    case 'RequestAborted':
    case 'Timeout':
    case 'HostRestartNeeded':
    case 'ActivityLimitReached':
    case 'ConnectionFailure':
    case 'ServiceNotAvailable':
      return { code: 'excel-no-answer', params: {} };
    default:
      return { code: 'excel-refused', params: { code } };
  }
}
