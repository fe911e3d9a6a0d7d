import Docxtemplater, { type DXT } from 'docxtemplater';
import { zipSync, type Zippable } from 'fflate';
import PizZip from 'pizzip';
import { foldName } from '../../scoring/fold-name';
import { checkNames } from './check-names';
import { engineMistakes } from './engine-mistakes';
import { highlightBlanks, MARKED_BLANK } from './highlight-blanks';
import type { TemplateMistake, TemplatePlace, TemplateRefusal } from './mistakes';
import { isBalanced } from './is-balanced';
import { openTemplate } from './open-template';
import type { TemplateData } from './template-data';
import { templateText } from './template-text';
import { templateValues, type TemplateScope, type TemplateValue } from './template-values';

export type FilledTemplate =
  | {
      readonly kind: 'filled';
      readonly bytes: Uint8Array;
      /** The names that nothing is known for, each once, in reading order. */
      readonly blanks: readonly string[];
      /** Whether the template has any name at all. */
      readonly hasNames: boolean;
    }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly TemplateMistake[] }
  | { readonly kind: 'refused'; readonly why: TemplateRefusal };

/**
 * Fills a .docx of the user's own: "{Năm}" becomes what `data` says, a row or paragraph between "{#Đơn vị}" and
 * "{/Đơn vị}" is repeated for every line of that list, and what is not known becomes a highlighted blank. Names are
 * matched as names of units are. The same template and data give the same bytes.
 */
export function fillTemplate(template: Uint8Array, data: TemplateData): FilledTemplate {
  const opened = openTemplate(template);
  if (opened.kind === 'refused') return opened;
  const { parts } = opened;
  const written = [...parts].flatMap(([path, bytes]) => {
    const part = partOf(path);
    return part === null
      ? []
      : [{ path, text: templateText(new TextDecoder().decode(bytes), part) }];
  });
  const mistakes = written.flatMap(({ text }) => checkNames(text, data));
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  const blanks = new Map<string, string>();
  const rendered = render(parts, new Set(texts.keys()), templateValues(data), (name) => {
    const key = foldName(name);
    if (!blanks.has(key)) blanks.set(key, name.trim());
  });
  if (rendered.kind === 'thrown') {
    const found = engineMistakes(rendered.error, texts);
    if (found === null && mistakes.length === 0) return { kind: 'refused', why: 'damaged' };
    return { kind: 'mistakes', mistakes: [...mistakes, ...(found ?? [])] };
  }
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const broken = written.filter(({ path }) => !isBalanced(rendered.texts.get(path) ?? ''));
  if (broken.length > 0) {
    const places = broken.map(({ text }) => text.placeAt(text.tags[0]?.offset ?? 0));
    return {
      kind: 'mistakes',
      mistakes: places.map((place) => ({ kind: 'not-understood', place })),
    };
  }
  const files: Zippable = {};
  for (const [path, bytes] of parts) {
    const made = rendered.texts.get(path);
    files[path] = made === undefined ? bytes : new TextEncoder().encode(highlightBlanks(made));
  }
  return {
    kind: 'filled',
    // The format keeps local time: the same figures everywhere come from a date made of local figures.
    bytes: zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 }),
    blanks: [...blanks.values()],
    hasNames: written.some(({ text }) => text.tags.length > 0),
  };
}

type Rendered =
  | { readonly kind: 'rendered'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'thrown'; readonly error: unknown };

function render(
  parts: ReadonlyMap<string, Uint8Array>,
  paths: ReadonlySet<string>,
  values: TemplateScope,
  onBlank: (name: string) => void,
): Rendered {
  const zip = new PizZip();
  for (const [path, bytes] of parts) {
    // Properties, charts and the like are none of the template's text: the engine is not shown them.
    if (paths.has(path) || /\.rels$|^\[Content_Types\]/.test(path)) zip.file(path, bytes);
  }
  try {
    const engine = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      modules: [foldedLoops()],
      parser: (tag) => {
        const key = foldName(tag);
        return {
          get: (scope: TemplateScope, { meta }): TemplateValue | undefined => {
            const value = scope.get(key);
            // A stretch between "{#…}" and "{/…}" about something that is not known is left out.
            if (value !== null || meta.part.module === 'loop') return value;
            onBlank(tag);
            return MARKED_BLANK;
          },
        };
      },
    });
    engine.render(values);
    const made = engine.getZip();
    const texts = [...paths].map((path) => [path, made.file(path)?.asText() ?? ''] as const);
    return { kind: 'rendered', texts: new Map(texts) };
  } catch (error) {
    return { kind: 'thrown', error };
  }
}

const START = { location: 'start', expandTo: 'auto' } as const;

/** Begin and end of a list are compared like all names. The engine wants one of its own for each document. */
function foldedLoops(): DXT.Module {
  return {
    name: 'folded-loops',
    matchers: () => [
      ['#', 'loop', (said: unknown) => ({ ...START, inverted: false, ...folded(said) })],
      ['^', 'loop', (said: unknown) => ({ ...START, inverted: true, ...folded(said) })],
      ['/', 'loop', (said: unknown) => ({ location: 'end', ...folded(said) })],
    ],
  };
}

/** The engine hands over the whole tag and what follows its mark. */
function folded(said: unknown): { readonly value: string; readonly priority: number } {
  const name: unknown = Array.isArray(said) ? said[1] : '';
  return { value: typeof name === 'string' ? foldName(name) : '', priority: 1 };
}

const PARTS: Readonly<Record<string, TemplatePlace['part']>> = {
  document: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  comments: 'comment',
};

function partOf(path: string): TemplatePlace['part'] | null {
  const kind = /^word\/([a-z]+)\d*\.xml$/.exec(path)?.[1];
  return PARTS[kind ?? ''] ?? null;
}
