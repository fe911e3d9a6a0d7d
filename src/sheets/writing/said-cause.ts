import { roundHalfUp, toDecimalText, type Points } from '../../scoring/points';
import type { Cause, ClassBar } from '../../scoring/result';
import type { SaidCause } from '../../text/ruling-words';

/** More decimals than these say nothing to a person. */
const MOST_DECIMALS = 4;

/** A cause of `scoring` as the texts have it. `nameOf` gives the name of a criterion by its code. */
export function saidCause(
  cause: Cause | ClassBar['cause'],
  nameOf: (code: string) => string,
): SaidCause {
  switch (cause.kind) {
    case 'disqualified':
    case 'fact':
      return cause;
    case 'floor': {
      const { kind, code, reached, least, measure } = cause;
      return { kind, criterion: nameOf(code), reached: text(reached), least: text(least), measure };
    }
    case 'case-bar':
      return { kind: cause.kind, criterion: nameOf(cause.leaf), rule: cause.rule };
    case 'zero-score':
      return { kind: cause.kind, criterion: nameOf(cause.leaf) };
  }
}

function text(points: Points): string {
  return toDecimalText(roundHalfUp(points, MOST_DECIMALS));
}
