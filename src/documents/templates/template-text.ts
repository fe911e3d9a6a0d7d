import type { TemplatePlace } from './mistakes';

/** The text of one part of a template, with the places of its paragraphs. Offsets count the letters of its XML. */
export interface TemplateText {
  readonly tags: readonly TemplateTag[];
  readonly placeAt: (offset: number) => TemplatePlace;
}

/** "{Năm}", "{#Đơn vị}": what stands between braces. */
export interface TemplateTag {
  readonly mark: '#' | '^' | '/' | null;
  readonly name: string;
  readonly offset: number;
}

interface Paragraph {
  readonly from: number;
  readonly cell: TemplatePlace['cell'];
  text: string;
}

const XML = /<(\/?)([\w:.-]+)([^>]*)>|[^<]+/g;
const TAG = /\{([^{}]*)\}/g;
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'a:t']);
/** Names may have grown across paragraphs by a slip; further apart there is no name. */
const NEAR = 60;

/** Reads a part as a person does: paragraph by paragraph, table by table. */
export function templateText(xml: string, part: TemplatePlace['part']): TemplateText {
  const paragraphs: Paragraph[] = [];
  const tables: { number: number; row: number; cell: number }[] = [];
  let count = 0;
  let full = '';
  let isText = false;
  for (const [whole, slash, tag, rest = ''] of xml.matchAll(XML)) {
    if (tag === undefined) {
      if (!isText) continue;
      full += whole;
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.text += plain(whole);
      continue;
    }
    const isEnd = slash === '/';
    const isStart = !isEnd && !rest.endsWith('/');
    const table = tables.at(-1);
    if (TEXTS.has(tag)) isText = isStart;
    else if (tag === 'w:tbl' && isStart) tables.push({ number: (count += 1), row: 0, cell: 0 });
    else if (tag === 'w:tbl' && isEnd) tables.pop();
    else if (tag === 'w:tr' && isStart && table !== undefined)
      [table.row, table.cell] = [table.row + 1, 0];
    else if (tag === 'w:tc' && isStart && table !== undefined) table.cell += 1;
    else if (tag === 'w:p' && isStart) {
      const cell =
        table === undefined ? null : { table: table.number, row: table.row, cell: table.cell };
      paragraphs.push({ from: full.length, cell, text: '' });
    }
  }
  const tags = [...full.matchAll(TAG)].map((match) => tagOf(plain(match[1] ?? ''), match.index));
  return { tags, placeAt: (offset) => placeIn(paragraphs, offset, part) };
}

function tagOf(content: string, offset: number): TemplateTag {
  const [first = ''] = content;
  const mark = first === '#' || first === '^' || first === '/' ? first : null;
  return { mark, name: mark === null ? content : content.slice(1), offset };
}

function placeIn(
  paragraphs: readonly Paragraph[],
  offset: number,
  part: TemplatePlace['part'],
): TemplatePlace {
  const around = paragraphs.findLast(({ from, text }) => from <= offset && text !== '');
  if (around === undefined) return { part, cell: null, text: '' };
  const { from, cell, text } = around;
  const start = Math.max(0, offset - from - NEAR);
  const end = offset - from + NEAR;
  const near = text.slice(start, end).trim();
  return {
    part,
    cell,
    text: `${start > 0 ? '…' : ''}${near}${end < text.length ? '…' : ''}`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
