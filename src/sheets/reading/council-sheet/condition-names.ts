import { declaredConditions } from '../../../awards/eligibility';
import type { StatedCondition } from '../../../awards/stated-conditions';
import { foldName } from '../../../scoring/fold-name';
import { reasonWords } from '../../../text/reason-words';
import { choiceOf } from '../scheme-sheet/words';

const DECLARED = { vi: reasonWords.vi.conditions, en: reasonWords.en.conditions };

/** What a row may call the conditions that only people can declare. */
export interface ConditionNames {
  /** The code of a condition by its name, or the id of one of the organiser's own by its words or that id. */
  readonly codeOf: (text: string) => string | null;
  readonly known: readonly string[];
}

/** @param stated the conditions of the organiser's own rules */
export function conditionNames(stated: readonly StatedCondition[]): ConditionNames {
  return {
    codeOf: (text) => {
      const typed = foldName(text);
      const own = stated.find((one) => [one.text, one.id].some((form) => foldName(form) === typed));
      return own?.id ?? choiceOf(declaredConditions, DECLARED, text);
    },
    known: [
      ...stated.map(({ text }) => text),
      ...declaredConditions.map((one) => DECLARED.vi[one]),
    ],
  };
}
