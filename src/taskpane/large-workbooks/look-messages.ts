import type { Look } from '../../app/session/look';

/** What the pane sends to its worker. */
export type LookRequest = Pick<Look, 'snapshot' | 'at'>;

/** What comes back: the rest of the look, with the ties left out. */
export type LookAnswer = Omit<Look, keyof LookRequest>;
