import { leavesOf } from '../scoring/criteria';
import { alignScheme, type NamedLeaf } from '../scoring/match-scheme';
import { equals, toDecimalText } from '../scoring/points';
import type { Scheme } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import type { Scoresheet, SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';

/** The criteria that keep a scheme and a sheet apart. */
export interface Mismatch {
  /** Those of the scheme that the sheet does not have. */
  readonly missing: readonly NamedLeaf[];
  /** Those of the sheet, by its own codes, that the scheme does not have. */
  readonly unknown: readonly NamedLeaf[];
}

export interface MatchedColumns {
  /** For each leaf of the scheme its place among the leaves of the sheet. */
  readonly columns: readonly number[];
  /** What was matched by its number alone, and maxima that differ: a person should look. */
  readonly findings: readonly SheetFinding[];
}

/** Which column of the sheet each criterion of the scheme takes. A scheme drafted from the sheet takes its own. */
export function matchColumns(
  scheme: Scheme,
  scoresheet: Scoresheet,
): Result<MatchedColumns, Mismatch> {
  const draft = leavesOf(scoresheet.scheme);
  if (scheme === scoresheet.scheme) {
    return ok({ columns: draft.map((_, index) => index), findings: [] });
  }
  const alignment = alignScheme(scheme, draft);
  if (!alignment.ok) {
    return fail({ missing: alignment.missingInSheet, unknown: alignment.unknownInScheme });
  }
  const wanted = leavesOf(scheme);
  const findings = alignment.leaves.flatMap(({ column, by, scheme: leaf, sheet }, index) => {
    const messages: Message[] = [];
    if (by === 'code') {
      const params = { scheme: leaf.name, sheet: sheet.name };
      messages.push({ code: 'criterion-matched-by-number', params });
    }
    const here = draft[column]?.maximum ?? null;
    const there = wanted[index]?.maximum ?? null;
    if (here !== null && there !== null && !equals(here, there)) {
      const params = {
        criterion: sheet.name,
        sheet: toDecimalText(here),
        scheme: toDecimalText(there),
      };
      messages.push({ code: 'scheme-maximum-differs', params });
    }
    return messages.map((message) => at(message, scoresheet, sheet.code));
  });
  return ok({ columns: alignment.leaves.map(({ column }) => column), findings });
}

function at(message: Message, scoresheet: Scoresheet, code: string): SheetFinding {
  const place = scoresheet.criterionPlaces.get(code) ?? null;
  return finding('warning', message, place?.sheet ?? scoresheet.sheets[0] ?? null, place);
}
