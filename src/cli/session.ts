import type { Language } from '../text/language';
import type { Output } from './output';

/** What every command is run with. */
export interface Session {
  readonly language: Language;
  readonly output: Output;
  readonly now: Date;
}
