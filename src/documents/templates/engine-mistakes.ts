import * as v from 'valibot';
import type { TemplateMistake } from './mistakes';
import type { TemplateText } from './template-text';

/** What the engine says of one mistake, as far as it is of use. */
const problem = v.object({
  id: v.string(),
  file: v.optional(v.string()),
  xtag: v.optional(v.string()),
  openingtag: v.optional(v.string()),
  offset: v.optional(v.union([v.number(), v.array(v.number())])),
});
type Problem = v.InferOutput<typeof problem>;

const one = v.object({ properties: problem });
const many = v.object({ properties: v.object({ errors: v.array(one) }) });

/** What it says of a document that Word could not open either. */
const DAMAGED: ReadonlySet<string> = new Set([
  'file_has_invalid_xml',
  'malformed_xml',
  'filetype_not_identified',
  'filetype_not_handled',
]);

/** The mistakes in what the engine has thrown; null where the document is damaged. */
export function engineMistakes(
  thrown: unknown,
  texts: ReadonlyMap<string, TemplateText>,
): readonly TemplateMistake[] | null {
  const all = v.safeParse(many, thrown);
  const single = v.safeParse(one, thrown);
  const problems = all.success
    ? all.output.properties.errors
    : single.success
      ? [single.output]
      : [];
  if (problems.every(({ properties }) => DAMAGED.has(properties.id))) return null;
  const mistakes = problems.map(({ properties }) => mistakeOf(properties, texts));
  return [...new Map(mistakes.map((each) => [JSON.stringify(each), each])).values()];
}

function mistakeOf(said: Problem, texts: ReadonlyMap<string, TemplateText>): TemplateMistake {
  const [offset = 0] = [said.offset ?? 0].flat();
  const text = texts.get(said.file ?? '');
  const place = text?.placeAt(offset) ?? { part: 'body', cell: null, text: said.xtag ?? '' };
  // The engine names a list as it is compared; the tag at the place has it as it was typed.
  const name =
    text?.tags.find((tag) => tag.offset === offset)?.name ?? said.openingtag ?? said.xtag ?? '';
  switch (said.id) {
    case 'unclosed_tag':
      return { kind: 'unclosed-brace', place };
    case 'unopened_tag':
      return { kind: 'unopened-brace', place };
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return { kind: 'doubled-brace', place };
    case 'unclosed_loop':
      return { kind: 'unclosed-loop', name, place };
    case 'unopened_loop':
      return { kind: 'unopened-loop', name, place };
    case 'closing_tag_does_not_match_opening_tag':
      return { kind: 'crossed-loops', name, place };
    case 'unbalanced_loop_tags':
    case 'loop_position_invalid':
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right':
      return { kind: 'loop-misplaced', name, place };
    default:
      return { kind: 'not-understood', place };
  }
}
