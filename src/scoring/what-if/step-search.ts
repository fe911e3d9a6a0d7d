/** A search for the first step, from 1 to `last`, at which something holds that then goes on holding. */
export interface StepSearch {
  /** It does not hold there; 0 where it holds nowhere yet known. */
  readonly no: number;
  /** It holds there, or this is one after the last step. */
  readonly yes: number;
}

export function searchUpTo(last: number): StepSearch {
  return { no: 0, yes: last + 1 };
}

/** The next step to look at: the last one first, which most searches end with, then halves; null at the end. */
export function nextStep({ no, yes }: StepSearch, last: number): number | null {
  if (yes - no <= 1) return null;
  return yes > last ? last : no + Math.floor((yes - no) / 2);
}

export function looked(search: StepSearch, step: number, holds: boolean): StepSearch {
  return holds ? { ...search, yes: step } : { ...search, no: step };
}
