import { WorkbookSession } from '../app/session/workbook-session';
import { ExcelHost } from '../hosts/excel/excel-host';
import { lookHereOrInWorker } from './large-workbooks/look-here-or-in-worker';

/** How long scores have to rest before they are read again, in milliseconds. */
const REST = 800;

/** The session of the workbook that is open in Excel. */
export function startSession(): WorkbookSession {
  return new WorkbookSession({
    host: new ExcelHost(),
    look: async (snapshot, at, signal) => {
      // The pane draws how far it is before a large workbook keeps it busy.
      await nextTask();
      signal.throwIfAborted();
      return lookHereOrInWorker(snapshot, at, signal);
    },
    clock: () => timeText(new Date()),
    restAfterChange: REST,
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** "20/12/2025 10:32" */
export function timeText(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
