import { foldName } from '../../scoring/fold-name';
import { allCriteria } from '../../scoring/criteria';
import type { Points } from '../../scoring/points';
import { finding } from '../../sheets/reading/findings';
import {
  ALIKE,
  matchLines,
  shareInCommon,
  type NumberedLine,
} from '../../sheets/reading/forms/unit-forms';
import type { Scoresheet, SheetFinding } from '../../sheets/scoresheet';
import { decimalOf } from '../report';
import { madeOnce } from './made-once';
import type { CellPlace } from '../../workbook/cell-address';

/** One criterion of a form. */
interface FormLine extends NumberedLine {
  readonly maximum: Points | null;
  readonly weight: Points | null;
  readonly place: CellPlace | null;
}

/** What a form asks for. */
export interface FormShape {
  readonly lines: readonly FormLine[];
  /** The same text for forms that ask for the same. */
  readonly key: string;
}

const shapeOf = madeOnce(({ scheme, criterionPlaces }: Scoresheet): FormShape => {
  const lines = allCriteria(scheme).map(({ code, name, maximum, weight }) => ({
    code: { text: code },
    name,
    maximum,
    weight,
    place: criterionPlaces.get(code) ?? null,
  }));
  const key = JSON.stringify(
    lines.map(({ code, name, maximum, weight }) => [
      code.text,
      foldName(name),
      decimalOf(maximum),
      decimalOf(weight),
    ]),
  );
  return { lines, key };
});

export function formShape(scoresheet: Scoresheet): FormShape {
  return shapeOf(scoresheet, null);
}

/** Whether two forms are so unlike that they cannot be of one bloc. */
export function isOtherForm(usual: FormShape, own: FormShape): boolean {
  return shareInCommon(usual.lines, own.lines) < ALIKE;
}

/** Where a form asks for something else than most forms do, each at its cell. */
export function formDifferences(
  usual: FormShape,
  own: FormShape,
  sheet: string,
): readonly SheetFinding[] {
  if (usual.key === own.key) return [];
  if (isOtherForm(usual, own)) {
    return [finding('error', { code: 'gather-other-form', params: {} }, sheet)];
  }
  const findings: SheetFinding[] = [];
  const matches = matchLines(usual.lines, own.lines);
  for (const line of usual.lines) {
    const { name: criterion } = line;
    const found = matches.get(line);
    if (found === undefined) {
      const message = { code: 'gather-lacks-criterion', params: { criterion } } as const;
      findings.push(finding('warning', message, sheet));
      continue;
    }
    for (const what of ['maximum', 'weight'] as const) {
      const [here, there] = [decimalOf(found[what]), decimalOf(line[what])];
      if (here === there) continue;
      const params = { criterion, here, there };
      const code = `gather-${what}-differs` as const;
      findings.push(finding('warning', { code, params }, sheet, found.place));
    }
  }
  const known = new Set(matches.values());
  for (const line of own.lines) {
    if (known.has(line)) continue;
    const message = { code: 'gather-has-more', params: { criterion: line.name } } as const;
    findings.push(finding('error', message, sheet, line.place));
  }
  return findings;
}
