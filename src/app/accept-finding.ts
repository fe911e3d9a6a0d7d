import { findCouncilSheet } from '../sheets/user-sheets';
import {
  acceptedRowChanges,
  type FindingAccepted,
} from '../sheets/writing/council-sheet/accepted-row';
import { councilSheetChanges } from '../sheets/writing/council-sheet/council-sheet';
import type { SheetFinding } from '../sheets/scoresheet';
import { foldTitle } from '../sheets/sheet-title';
import type { Language } from '../text/language';
import { sentence, type Message } from '../text/sentences';
import { applyToSnapshot } from '../workbook/apply-patch';
import { areaName, parseAreaName } from '../workbook/cell-address';
import type { Change, Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { shownAt } from './accepted-findings';
import type { Computation } from './computation';

/** Why a person accepts something as it is. */
export interface AcceptedBy {
  readonly reason: string;
  readonly by: string;
  /** Such as "20/12/2025 10:32": the day is written down. */
  readonly at: string;
}

/**
 * What writes on the sheet "Hội đồng" that these findings are accepted as they are, as long as their cells stay the same.
 * The sheet is made where there is none. A problem where nobody says why or who.
 */
export function acceptPatch(
  snapshot: Snapshot,
  { blocs }: Pick<Computation, 'blocs'>,
  findings: readonly SheetFinding[],
  { reason, by, at }: AcceptedBy,
  language: Language,
): Result<Patch, Message> {
  if (reason.trim() === '' || by.trim() === '') {
    return fail({ code: 'accept-without-reason', params: {} });
  }
  const [on = ''] = at.split(' ');
  const accepted = { reason: reason.trim(), by: by.trim(), on };
  const all = findings.map(({ message, sheet, cell }): FindingAccepted => ({
    code: message.code,
    text: sentence(message, language),
    sheet,
    cell,
    was: shownAt(snapshot, sheet, cell),
    accepted,
  }));
  const place = findCouncilSheet(snapshot)?.sheet ?? null;
  if (place === null) {
    return ok({ changes: councilSheetChanges(snapshot, { blocs, offered: all }, language) });
  }
  const changes: Change[] = [];
  for (const one of all) {
    const now = findSheet(applyToSnapshot(snapshot, { changes }), place);
    if (now === null) continue;
    if (now.isProtected) {
      return fail({ code: 'result-sheet-protected', params: { sheet: place } });
    }
    changes.push(...acceptedRowChanges(now, one, language));
  }
  return ok({ changes });
}

/**
 * The finding that a person names by its code, "score-above-maximum", or with its place where there are several,
 * "score-above-maximum@Bảng điểm!C7". A problem where there is none, or more than one.
 */
export function findingNamed(
  findings: readonly SheetFinding[],
  named: string,
): Result<SheetFinding, Message> {
  const [code = '', ...rest] = named.split('@');
  const place = rest.join('@').trim();
  const found = findings.filter(
    ({ message, sheet, cell }) =>
      message.code === code.trim().toLowerCase() && (place === '' || isAt(place, sheet, cell)),
  );
  const [first] = found;
  if (first === undefined) return fail({ code: 'accept-not-found', params: { named } });
  if (found.length > 1) {
    return fail({ code: 'accept-several', params: { named, count: found.length } });
  }
  return ok(first);
}

/** "Bảng điểm!C7", "'Bảng điểm'!C7", or the sheet alone. */
function isAt(place: string, sheet: string | null, cell: string | null): boolean {
  const cut = place.lastIndexOf('!');
  const title = (cut === -1 ? place : place.slice(0, cut)).replace(/^'(.*)'$/, '$1');
  const isSheet = foldTitle(title.replaceAll("''", "'")) === foldTitle(sheet ?? '');
  if (cut === -1 || !isSheet) return isSheet;
  return nameOf(place.slice(cut + 1)) === nameOf(cell ?? '');
}

function nameOf(cell: string): string {
  const area = parseAreaName(cell.replaceAll('$', '').trim());
  return area === null ? cell : areaName(area);
}
