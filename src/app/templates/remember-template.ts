import type { Message } from '../../text/sentences';
import type { Patch } from '../../workbook/patch';
import { fail, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { readKeptState } from '../kept-state';
import { templatePatch } from '../remembering';
import type { TemplateFile } from './use-template';

/** A larger template is used, but not kept in the workbook. */
export const MOST_REMEMBERED_KILOBYTES = 100;

/** The template that the workbook remembers; null where it remembers none. */
export function rememberedTemplate({ keptText }: Pick<Snapshot, 'keptText'>): TemplateFile | null {
  const reading = readKeptState(keptText);
  const template = reading.kind === 'kept' ? reading.state.template : null;
  if (template === null) return null;
  const letters = atob(template.data);
  return {
    name: template.name,
    bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
  };
}

/** What remembers a template in place of an earlier one; a problem where it, or what is kept already, is too large. */
export function rememberTemplate(
  snapshot: Snapshot,
  { name, bytes }: TemplateFile,
): Result<Patch, Message> {
  if (bytes.length > MOST_REMEMBERED_KILOBYTES * 1024) {
    const params = { file: name, kilobytes: MOST_REMEMBERED_KILOBYTES };
    return fail({ code: 'template-not-remembered', params });
  }
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return templatePatch(snapshot, { name, data: btoa(letters) });
}

/** What forgets the template; no changes where none is remembered. */
export function forgetTemplate(snapshot: Snapshot): Result<Patch, Message> {
  return templatePatch(snapshot, null);
}
