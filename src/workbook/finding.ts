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
}
