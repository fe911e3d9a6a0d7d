import type { PersonStanding } from '../../../awards/people/people-council';
import type { QuotaClash } from '../../../awards/people/person-assessment';
import { roundHalfUp, toDecimalText } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { countText, decimalText } from '../../../text/numbers';
import { peopleCouncilWords } from '../../../text/people-council-words';
import { shortArticle } from './short-article';

/** How a quota keeps a line back, in a sentence. */
export function quotaText({ report, isTied }: QuotaClash, language: Language): string {
  const words = peopleCouncilWords[language];
  const { quota, limit, by, tie } = report;
  const most = countText(limit ?? 0, language);
  const article = shortArticle(quota.article);
  if (!isTied || by === 'nothing') return words.beyond(most, by, article);
  return words.tied(countText(tie?.placesLeft ?? 0, language), most, article);
}

/** The vote and the decision on a line, in sentences; empty where there is neither. */
export function standingText(
  { ballot, decided, conflicts }: PersonStanding,
  language: Language,
): readonly string[] {
  const words = peopleCouncilWords[language];
  const said: string[] = [];
  if (ballot !== null) {
    const { share, outcome } = ballot;
    const { members, present, written, votesFor } = ballot.ballot;
    const took = present === null ? null : present + (written ?? 0);
    const of = ballot.rule?.of === 'present' ? took : members;
    if (share === null || outcome === 'unknown' || of === null) said.push(words.voteOpen);
    else {
      const percent = decimalText(toDecimalText(roundHalfUp(share, 1)), language);
      said.push(words.vote(votesFor ?? of, of, percent, outcome === 'pass'));
    }
  }
  if (decided !== null) {
    const { on } = decided;
    said.push(words.decided({ ...decided, on: on === null ? null : dayText(on) }));
    if (conflicts.some(({ kind }) => kind === 'stale')) said.push(words.review);
  }
  return said;
}

/** "2025-12-20" as it is written on paper; anything else as it is. */
function dayText(on: string): string {
  return on.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
}
