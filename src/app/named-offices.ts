import type { Office } from '../awards/bloc-history';
import { foldName } from '../scoring/fold-name';
import type { BlocFacts } from '../sheets/scoresheet';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation } from './computation';

/** Whom people named for an office of the year after. */
export interface NamedOffice {
  readonly unit: string;
  /** Why, where rotation calls another; null where nobody wrote it down. */
  readonly reason: string | null;
  /** The cell of the reason, or the one that names the unit; null where the workbook does not say it. */
  readonly place: CellPlace | null;
}

/** What a person gives beside the workbook; null leaves it to that. */
export interface GivenOffices {
  readonly nextHead: string | null;
  readonly deputy: string | null;
  readonly reason: string | null;
}

export interface NextOffices {
  readonly nextHead: NamedOffice | null;
  readonly nextDeputy: NamedOffice | null;
}

export const nobodyGiven: GivenOffices = { nextHead: null, deputy: null, reason: null };

/**
 * Head and deputy of the year after as people named them: what is given now, then the sheet "Hội đồng", then
 * "Thông tin khối". The reason that "Hội đồng" gives for a unit holds for it also where it is named again.
 */
export function namedOffices(
  { facts, council, scoresheet }: Pick<BlocComputation, 'facts' | 'council' | 'scoresheet'>,
  given: GivenOffices = nobodyGiven,
): NextOffices {
  const decided = (wanted: Office): NamedOffice | null => {
    const choice = council?.offices.find(({ office }) => office === wanted);
    const unit = scoresheet.units[choice?.unit ?? -1]?.name;
    if (choice === undefined || unit === undefined) return null;
    return { unit, reason: choice.reason, place: choice.reasonAt };
  };
  const named = (office: Office, typed: string | null, found: BlocFacts['head']) => {
    const said = decided(office);
    if (typed === null) return said ?? statedOffice(found);
    const own = said !== null && foldName(said.unit) === foldName(typed) ? said : null;
    return {
      unit: typed,
      reason: given.reason ?? own?.reason ?? null,
      place: given.reason === null ? (own?.place ?? null) : null,
    };
  };
  return {
    nextHead: named('head', given.nextHead, facts.nextHead),
    nextDeputy: named('deputy', given.deputy, facts.nextDeputy),
  };
}

function statedOffice(found: BlocFacts['head']): NamedOffice | null {
  return found === null ? null : { unit: found.value, reason: null, place: found.place };
}
