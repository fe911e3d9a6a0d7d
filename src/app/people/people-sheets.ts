import type { Language } from '../../text/language';
import type { Message } from '../../text/sentences';
import type { Change } from '../../workbook/patch';
import { ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { computeBlocs } from '../compute-blocs';
import { councilSheetWhereNone, nothingRanked } from '../council-sheet';
import { noChoices } from '../options';
import { createRulesSheet, rulesSheetPlace } from '../rules-sheet';
import type { PeopleComputation } from './check-people';

/** Which sheets that she fills in are wanted, each made where there is none yet. */
export interface SheetsWanted {
  /** The sheet "Hội đồng". */
  readonly withCouncil: boolean;
  /** The sheet "Quy định khen thưởng". */
  readonly withRules: boolean;
}

/** What makes these sheets for a workbook with lists of people; its units stand on "Hội đồng" where it ranks any. */
export function sheetsForPeople(
  snapshot: Snapshot,
  { used, year }: Pick<PeopleComputation, 'used' | 'year'>,
  { withCouncil, withRules }: SheetsWanted,
  language: Language,
): Result<readonly Change[], Message> {
  const rules =
    withRules && rulesSheetPlace(snapshot) === null
      ? createRulesSheet(snapshot, used, year, language)
      : ok({ changes: [] });
  if (!rules.ok) return rules;
  if (!withCouncil) return ok(rules.value.changes);
  const computed = computeBlocs(snapshot, noChoices);
  const ranked = computed.ok ? computed.value : nothingRanked;
  return ok([...councilSheetWhereNone(snapshot, ranked, language), ...rules.value.changes]);
}
