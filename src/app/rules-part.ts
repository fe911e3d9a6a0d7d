import type { SheetFinding } from '../sheets/scoresheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, type Result } from '../workbook/result';
import type { BlocComputation } from './computation';
import type { PeopleLook } from './people/people-look';
import { createRulesSheet, rulesSheetPlace } from './rules-sheet';
import type { Look } from './session/look';

/** What the pane shows of the sheet "Quy định khen thưởng". */
export interface RulesSheetPart {
  readonly sheet: string;
  /** Whether the bloc's awards are judged by it, or would be but for its mistakes. */
  readonly isUsed: boolean;
  readonly mistakes: readonly SheetFinding[];
}

/** Null where the workbook has no such sheet. */
export function rulesSheetPart(
  { snapshot, findings }: Pick<Look, 'snapshot' | 'findings'>,
  { rulesSheet = null }: Pick<BlocComputation, 'rulesSheet'>,
): RulesSheetPart | null {
  const sheet = rulesSheetPlace(snapshot);
  if (sheet === null) return null;
  const mistakes = findings.filter(
    ({ sheet: place, severity, cell, message }) =>
      place === sheet &&
      severity === 'error' &&
      // How many there are is said by the list itself.
      (cell !== null || message.code !== 'rules-sheet-wrong'),
  );
  return { sheet, isUsed: rulesSheet === sheet, mistakes };
}

/** The same for a workbook with nothing but lists of people. */
export function rulesSheetPartOfPeople(
  { snapshot }: Pick<Look, 'snapshot'>,
  { findings, rulesSheet }: PeopleLook,
): RulesSheetPart | null {
  return rulesSheetPart({ snapshot, findings }, { rulesSheet });
}

/**
 * What makes the sheet from the pack of a bloc as it was just read, or from that of the lists of people where there is
 * no bloc; says why where there is neither.
 */
export function rulesSheetPatch(
  { snapshot, outcome, people }: Look,
  bloc: number,
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') {
    return people === null
      ? fail(outcome.why)
      : createRulesSheet(snapshot, people.used, people.year, language);
  }
  const shown = outcome.computation.blocs[bloc] ?? outcome.computation.blocs[0];
  return createRulesSheet(
    snapshot,
    shown?.pack ?? null,
    shown?.facts.year?.value ?? null,
    language,
  );
}
