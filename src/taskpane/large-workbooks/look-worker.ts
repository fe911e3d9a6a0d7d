import { lookAt } from '../../app/session/look';
import type { LookRequest } from './look-messages';
import { leaveTiesOut } from './ties-left-out';

/** Runs beside the pane: one workbook is read, scored and ranked, then it is ended. */
addEventListener('message', ({ data: { snapshot, at } }: MessageEvent<LookRequest>) => {
  const { outcome, findings, people } = lookAt(snapshot, at);
  postMessage(leaveTiesOut({ outcome, findings, people }));
});
