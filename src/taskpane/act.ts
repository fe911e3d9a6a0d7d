import type { WorkbookSession } from '../app/session/workbook-session';

/** Starts something of the session's; a fault of ours is told in the pane and goes on to the log of the webview. */
export function act(session: WorkbookSession, action: () => Promise<unknown>): void {
  action().catch((fault: unknown) => {
    session.report({ code: 'unexpected-fault', params: { what: String(fault) } });
    throw fault;
  });
}
