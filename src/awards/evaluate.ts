import type { Condition } from './conditions';
import type { SubjectFacts } from './facts';
import { all, any, not, type Judged } from './judged';
import { judgeLeaf } from './judge-leaf';
import { judgePeriod, type Scope } from './judge-years';
import type { Judging } from './judging';

/**
 * Judges a condition by what is known: a tree of the same shape, with a figure, a threshold and a distance at each
 * leaf. Three-valued: a part that fails settles an `all`, a part that passes settles an `any`, and what is not known
 * stays unknown, with the facts that would settle it.
 */
export function judge(
  condition: Condition,
  facts: SubjectFacts,
  judging: Judging,
  scope: Scope | null = null,
): Judged {
  switch (condition.kind) {
    case 'all': {
      const of = condition.of.map((part) => judge(part, facts, judging, scope));
      return { kind: 'all', outcome: all(of.map(({ outcome }) => outcome)), of };
    }
    case 'any': {
      const of = condition.of.map((part) => judge(part, facts, judging, scope));
      return { kind: 'any', outcome: any(of.map(({ outcome }) => outcome)), of };
    }
    case 'not': {
      const of = judge(condition.of, facts, judging, scope);
      return { kind: 'not', outcome: not(of.outcome), of };
    }
    case 'period': {
      const { leaves, period } = judgePeriod(condition, facts, judging);
      const within = condition.within;
      const of: Judged[] = [...leaves];
      if (within !== null) of.push(judge(within, facts, judging, period));
      return { kind: 'all', outcome: all(of.map(({ outcome }) => outcome)), of };
    }
    default:
      return judgeLeaf(condition, facts, judging, scope);
  }
}
