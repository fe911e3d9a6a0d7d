import type { Look } from '../../app/session/look';
import type { Snapshot } from '../../workbook/snapshot';
import { lookHere } from './look-here';
import type { LookAnswer, LookRequest } from './look-messages';
import { tellTies } from './ties-left-out';

/** As much of a worker as is needed here. */
export type LookWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/**
 * `lookAt` in a worker, so that the pane stays alive; in this thread where there are no workers or one fails. Rejects
 * when the signal is aborted, and the worker is then ended.
 */
export async function lookInWorker(
  snapshot: Snapshot,
  at: string,
  signal: AbortSignal,
  start: () => LookWorker,
): Promise<Look> {
  signal.throwIfAborted();
  const worker = begun(start);
  const answer = worker === null ? null : await answerOf(worker, { snapshot, at }, signal);
  signal.throwIfAborted();
  return answer === null ? lookHere(snapshot, at) : { snapshot, at, ...tellTies(answer) };
}

function begun(start: () => LookWorker): LookWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** Null where the worker failed: what went wrong shows itself when the same is done in this thread. */
async function answerOf(
  worker: LookWorker,
  request: LookRequest,
  signal: AbortSignal,
): Promise<LookAnswer | null> {
  const settled = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const { signal: over } = settled;
      const fail = (): void => {
        resolve(null);
      };
      const stop = (): void => {
        reject(new Error('The look was stopped.'));
      };
      signal.addEventListener('abort', stop, { signal: over });
      worker.addEventListener('error', fail, { signal: over });
      worker.addEventListener('messageerror', fail, { signal: over });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<LookAnswer>) => {
          resolve(data);
        },
        { signal: over },
      );
      worker.postMessage(request);
    });
  } finally {
    settled.abort();
    worker.terminate();
  }
}
