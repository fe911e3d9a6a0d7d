import { nearestName } from '../../sheets/reading/council-sheet/nearest-name';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { TemplateMistake } from '../../documents/templates/mistakes';
import { filledFileName } from '../../text/template-names-words';
import type { Message } from '../../text/sentences';
import { fail, ok, type Result } from '../../workbook/result';
import type { BlocComputation } from '../computation';
import type { DraftMaterial } from '../drafts/conference-facts';
import { handOverFacts, type OfficersGiven } from '../draft-hand-over';
import { templateCatalogue, templateData, valuesOf } from './template-names';

/** A template as the user chose it. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TemplateUse {
  /** Null where the template has mistakes: the findings tell them. */
  readonly file: TemplateFile | null;
  /** The names for which nothing is known: highlighted blanks in the document. */
  readonly blanks: readonly string[];
  readonly findings: readonly SheetFinding[];
}

/** Makes a document of a bloc from a template of the user's own; a problem where the file is no template. */
export async function fillBlocTemplate(
  template: TemplateFile,
  bloc: BlocComputation,
  given: OfficersGiven,
  material: DraftMaterial,
): Promise<Result<TemplateUse, Message>> {
  const data = templateData(templateCatalogue(valuesOf(bloc, given, material)));
  // It brings the library along, which nobody needs without a template.
  const { fillTemplate } = await import('../../documents/templates/fill-template');
  const filled = fillTemplate(template.bytes, data);
  const params = { file: template.name };
  switch (filled.kind) {
    case 'refused':
      return fail({ code: `template-${filled.why}`, params });
    case 'mistakes':
      return ok({ file: null, blanks: [], findings: filled.mistakes.map(mistakeFinding) });
    case 'filled': {
      const plain: SheetFinding = {
        severity: 'warning',
        message: { code: 'template-without-names', params },
        sheet: null,
        cell: null,
      };
      return ok({
        file: { name: filledFileName(template.name), bytes: filled.bytes },
        blanks: filled.blanks,
        findings: filled.hasNames ? handOverFacts(bloc, given, material.history).findings : [plain],
      });
    }
  }
}

function mistakeFinding(mistake: TemplateMistake): SheetFinding {
  return { severity: 'error', message: messageOf(mistake), sheet: null, cell: null };
}

function messageOf(mistake: TemplateMistake): Message {
  const { place } = mistake;
  switch (mistake.kind) {
    case 'unknown-name': {
      const { name, known } = mistake;
      const nearest = name === '' ? null : nearestName(name, known);
      return { code: 'template-unknown-name', params: { name, nearest, place } };
    }
    case 'column-outside': {
      const { name, list } = mistake;
      return { code: 'template-column-outside', params: { name, list, place } };
    }
    case 'list-as-fact':
    case 'list-in-itself':
    case 'unclosed-loop':
    case 'unopened-loop':
    case 'crossed-loops':
    case 'loop-misplaced':
      return { code: `template-${mistake.kind}`, params: { name: mistake.name, place } };
    case 'unclosed-brace':
    case 'unopened-brace':
    case 'doubled-brace':
    case 'not-understood':
      return { code: `template-${mistake.kind}`, params: { place } };
  }
}
