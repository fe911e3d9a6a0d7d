import { parseSchemeText } from '../scoring/scheme-json';
import type { Scheme } from '../scoring/scheme';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';

/** A scheme from the text of a JSON file; the problem names the first place that is wrong. */
export function readSchemeFile(text: string, file: string): Result<Scheme, Message> {
  const parsed = parseSchemeText(text);
  if (parsed.ok) return ok(parsed.scheme);
  const [first] = parsed.problems;
  const at = first?.path ?? '';
  const problem = first?.code ?? 'not-json';
  return fail({ code: 'scheme-problem', params: { file, at, problem } });
}
