import { lookAt } from '../../src/app/session/look';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import type { Message } from '../../src/text/sentences';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { LiveHost } from '../../src/workbook/host';
import { ok } from '../../src/workbook/result';
import type { Snapshot } from '../../src/workbook/snapshot';

/** A session on a workbook that is only a value: what the parts of the pane are tried on without any Excel. */
export function plainSession(first: Snapshot) {
  let snapshot = first;
  const shown: string[] = [];
  const host: LiveHost<Message, Snapshot> = {
    unfinished: null,
    read: () => Promise.resolve(ok(snapshot)),
    apply: (patch) => {
      const before = snapshot;
      snapshot = applyToSnapshot(before, patch);
      return Promise.resolve(ok({ cellsWritten: 0, sheetsAdded: [], before }));
    },
    restore: (before) => {
      snapshot = before;
      return Promise.resolve(ok(null));
    },
    goTo: (sheet, cell) => {
      shown.push(`${sheet} ${cell ?? ''}`.trim());
      return Promise.resolve(ok(null));
    },
    listen: () => Promise.resolve(ok(() => Promise.resolve())),
  };
  const session = new WorkbookSession<Snapshot>({
    host,
    look: (read, at) => Promise.resolve(lookAt(read, at)),
    clock: () => '20/12/2025 10:32',
    restAfterChange: 1,
  });
  /** `shown`: the cells that she was taken to, in order. */
  return { session, shown };
}
