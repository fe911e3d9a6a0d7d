export type Severity = 'error' | 'warning' | 'info';

/**
 * Something a person should look at. `message` is a code with parameters, turned into one sentence by `text`.
 * An error stands in the way of an official result until it is mended or accepted with a reason.
 */
export interface Finding<Message> {
  readonly severity: Severity;
  readonly message: Message;
  /** The sheet and the cell ("B7") or area ("B7:D9") to look at, where there is one. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Who accepted it as it is, and why; left out where nobody has. */
  readonly accepted?: Acceptance;
}

export interface Acceptance {
  readonly reason: string;
  readonly by: string | null;
  /** Such as "2025-12-20". */
  readonly on: string | null;
}

/** Whether a finding stands in the way of an official result: an error that nobody has accepted. */
export function standsInTheWay({
  severity,
  accepted,
}: {
  readonly severity: string;
  readonly accepted?: Acceptance | null;
}): boolean {
  return severity === 'error' && (accepted ?? null) === null;
}
