import type { Look } from './look';
import type { SessionState } from './session-state';
import { summaryOf } from './written-cells';

/**
 * What she is being told and asked, after the workbook was read anew: what was solved is not said any longer, and the
 * figures are those of now.
 */
export function stillSo(
  { question, problem }: SessionState,
  before: Look | null,
  look: Look,
): Pick<SessionState, 'question' | 'problem'> {
  return {
    question: question?.kind === 'write-results' ? questionNow(look) : question,
    problem: problem !== null && problem === whyNot(before) ? whyNot(look) : problem,
  };
}

/** The question whether to write, of what would be written now; none where nothing can be computed any more. */
function questionNow(look: Look): SessionState['question'] {
  return look.outcome.kind === 'computed'
    ? { kind: 'write-results', summary: summaryOf(look.outcome.patch) }
    : null;
}

function whyNot(look: Look | null): SessionState['problem'] {
  return look?.outcome.kind === 'not-computed' ? look.outcome.why : null;
}
