import { fail, ok, type Result } from '../../workbook/result';
import type { HostSentenceParams } from '../../text/host-sentences';
import type { Message } from '../../text/sentences';
import { maxInflatedBytes } from './limits';

/** What the file host can say went wrong. */
export type HostMessage = Message<keyof HostSentenceParams>;

/**
 * Thrown deep inside the reading of a file and turned into a value by `settle` at the edge of this folder,
 * where the file's name is known. Never leaves the folder.
 */
export class Refusal extends Error {
  constructor(
    readonly inWords: (file: string) => HostMessage,
    why: string,
  ) {
    super(why);
    this.name = 'Refusal';
  }
}

/** Refuses the file as damaged; `why` is for a developer and is never shown to the user. */
export function refuseAsDamaged(why: string): never {
  throw new Refusal((file) => ({ code: 'file-damaged', params: { file } }), why);
}

export function refuseAsTooLarge(why: string): never {
  const mebibytes = Math.floor(maxInflatedBytes / (1024 * 1024));
  throw new Refusal((file) => ({ code: 'file-too-large', params: { file, mebibytes } }), why);
}

/** Runs the work; a refusal becomes a problem about `file`, anything else that is thrown is thrown on. */
export async function settle<Value>(
  file: string,
  work: () => Promise<Value> | Value,
): Promise<Result<Value, HostMessage>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.inWords(file));
    throw error;
  }
}
