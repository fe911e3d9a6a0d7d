import type { Ballot } from '../awards/ballots';
import type { Council, WrittenAward } from '../awards/council';
import { noCouncilWord, type CouncilWord, type DecidedAward } from '../awards/council-word';
import type { RulePack } from '../awards/rule-pack';
import { foldName } from '../scoring/fold-name';
import { sourceRef } from './source-ref';

/** What the sheet "Hội đồng" says of awards for units, in the terms of the pack; people are left to their own lists. */
export function wordOfCouncil(council: Council | null, pack: RulePack): CouncilWord {
  if (council === null) return noCouncilWord;
  const ballots = council.ballots.flatMap((said): Ballot[] => {
    const { subject, award, method, members, present, written, valid, votesFor, at } = said;
    if (subject.kind !== 'unit') return [];
    const counts = { members, present, written, valid, votesFor };
    const code = codeOf(award, pack);
    return [{ unit: subject.unit, award: code, method, ...counts, source: sourceRef(at) }];
  });
  const decided = council.decisions.flatMap((said): DecidedAward[] => {
    const { subject, award, reason, by, on, facts, at } = said;
    if (subject.kind !== 'unit') return [];
    const code = award === null ? null : codeOf(award, pack);
    const signed = { reason, by: by ?? '', on, facts, source: sourceRef(at) };
    return [{ unit: subject.unit, award: code, ...signed }];
  });
  return { declared: [], ballots, decided };
}

/** The pack's code; the words as they were written where the pack does not know the award. */
export function codeOf({ text, code }: WrittenAward, pack: RulePack): string {
  const typed = foldName(text);
  const known = pack.awards.find((award) =>
    [award.code, award.name, award.englishName].some((form) => foldName(form) === typed),
  );
  return known?.code ?? code ?? text;
}
