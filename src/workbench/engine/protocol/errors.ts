/**
 * Codes of errors as Excel gives them, and one of our own: a member that this stand-in lacks must never be taken for
 * one that Excel lacks.
 */
export type ErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotBuiltInWorkbench'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotBuiltInWorkbench: 'The workbench does not have this member.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** An error that goes back to the caller of the API. */
export class ApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    detail: string | null = null,
  ) {
    super(detail === null ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = 'ApiError';
    this.status = STATUS[code] ?? 400;
  }
}
