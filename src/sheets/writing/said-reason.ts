import type { EligibilityReason } from '../../awards/eligibility';
import { decidingLeaves, type JudgedLeaf } from '../../awards/judged';
import { roundHalfUp, toDecimalText, type Points } from '../../scoring/points';
import type { SpokenReason } from '../../text/eligibility-words';
import type { SpokenLeaf } from '../../text/judged-words';

/** Shares such as 2/3 are said with so many decimals. */
const MOST_DECIMALS = 2;

/** The reason for an outcome, in the shape in which it is said. */
export function saidReason(reason: EligibilityReason): SpokenReason {
  if (reason.kind !== 'conditions') return reason;
  const { judged } = reason;
  return {
    kind: 'conditions',
    outcome: judged.outcome,
    leaves: decidingLeaves(judged).map(saidLeaf),
  };
}

/** One judged condition, in the shape in which it is said. */
export function saidLeaf(leaf: JudgedLeaf): SpokenLeaf {
  const { outcome, condition, notes } = leaf;
  const broken = notes.find((note) => note.kind === 'broken');
  return {
    outcome,
    condition,
    figure: decimal(leaf.figure),
    least: decimal(leaf.least),
    most: decimal(leaf.most),
    distance: decimal(leaf.distance),
    brokenIn: broken?.kind === 'broken' ? broken.year : null,
  };
}

function decimal(points: Points | null): string | null {
  return points === null ? null : toDecimalText(roundHalfUp(points, MOST_DECIMALS));
}
