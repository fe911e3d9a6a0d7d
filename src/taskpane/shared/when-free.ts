import type { Ending } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';

/** Does something of the session's as soon as nothing else is going on: a press is never lost to a reading. */
export async function whenFree(
  session: WorkbookSession,
  deed: () => Promise<Ending>,
): Promise<Ending> {
  for (;;) {
    await untilFree(session);
    const ending = await deed();
    if (ending !== 'busy') return ending;
  }
}

async function untilFree(session: WorkbookSession): Promise<void> {
  if (session.state().progress === null) return;
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state().progress !== null) return;
      stop();
      resolve();
    });
  });
}
