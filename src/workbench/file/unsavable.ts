import { unsavableSentences, type UnsavableParams } from '../../text/workbench-words';
import type { Language } from '../../text/language';

/** Something of the workbook in memory that cannot be written into the file that it came from. */
export type Unsavable = {
  readonly [Code in keyof UnsavableParams]: {
    readonly code: Code;
    readonly params: UnsavableParams[Code];
  };
}[keyof UnsavableParams];

/** What cannot be saved, as a part of a sentence. */
export function unsavableInWords<Code extends keyof UnsavableParams>(
  { code, params }: { readonly code: Code; readonly params: UnsavableParams[Code] },
  language: Language,
): string {
  const say: (of: UnsavableParams[Code]) => string = unsavableSentences[language][code];
  return say(params);
}

/** What changed between two states of a workbook: what a patch can say, and what it cannot. */
export interface Differences<Change> {
  readonly changes: readonly Change[];
  readonly unsavable: readonly Unsavable[];
}
