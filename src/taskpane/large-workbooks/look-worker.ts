import { lookAt } from '../../app/session/look';
import type { LookAnswer, LookRequest } from './look-messages';

/** Runs beside the pane: one workbook is read, scored and ranked, then it is ended. */
addEventListener('message', ({ data: { snapshot, at } }: MessageEvent<LookRequest>) => {
  const { outcome, findings } = lookAt(snapshot, at);
  const answer: LookAnswer = { outcome, findings };
  postMessage(answer);
});
