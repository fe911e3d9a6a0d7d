import type { Twips } from '../layout/measures';
import type {
  SetBlock,
  SetColumns,
  SetParagraph,
  SetPiece,
  SetRule,
  SetRun,
  SetTable,
} from '../layout/set-text';
import { fontName } from '../layout/typeface';

/**
 * A set document as HTML that Word pastes with its layout: every measure stands on the element itself, since Word
 * takes over no style sheet; columns are tables without lines.
 */
export function draftHtml(blocks: readonly SetBlock[]): string {
  const body = blocks.map(element);
  return `<html lang="vi"><head><meta charset="utf-8"></head><body>${body.join('')}</body></html>`;
}

function element(block: SetBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'rule':
      return piece(block);
    case 'columns':
      return columns(block);
    case 'table':
      return table(block);
    case 'section':
      return '<br clear="all" style="mso-special-character:line-break;page-break-before:always">';
  }
}

function piece(set: SetPiece): string {
  return set.kind === 'rule' ? rule(set) : paragraph(set);
}

const alignments = { left: 'left', centre: 'center', justified: 'justify' } as const;

function paragraph(set: SetParagraph): string {
  const { before, after, indent, lineHeight, keeps } = set;
  const style = [
    ...marginsOf({ before, after, left: indent.left, right: indent.right }),
    `text-align:${alignments[set.alignment]}`,
    `text-indent:${length(indent.firstLine)}`,
    `line-height:${lineHeight === 1 ? 'normal' : `${Math.round(lineHeight * 100)}%`}`,
    ...(keeps === 'nothing' ? [] : ['page-break-after:avoid']),
    ...(keeps === 'next-and-itself' ? ['page-break-inside:avoid'] : []),
  ];
  return `<p style="${style.join(';')}">${set.runs.map(run).join('')}</p>`;
}

/** Word reads its own word for a highlight; everything else reads the background. */
const highlight = ['background:yellow', 'mso-highlight:yellow'];

function run({ text, face, isBlank }: SetRun): string {
  const style = [
    `font-family:'${fontName}',serif`,
    `font-size:${face.size}pt`,
    'color:black',
    `font-weight:${face.bold ? 'bold' : 'normal'}`,
    `font-style:${face.italics ? 'italic' : 'normal'}`,
    ...(isBlank ? highlight : []),
  ];
  return `<span lang="vi" style="${style.join(';')}">${escaped(text)}</span>`;
}

/** The upper border of an all but flat paragraph, as in the .docx. */
function rule({ length: ruled, within, before, after }: SetRule): string {
  const left = Math.round((within - ruled) / 2);
  const style = [
    ...marginsOf({ before, after, left, right: within - ruled - left }),
    'border:none',
    'border-top:solid black .75pt',
    'padding:0pt',
    'font-size:1pt',
    'line-height:2pt',
    'mso-line-height-rule:exactly',
    'page-break-after:avoid',
  ];
  return `<p style="${style.join(';')}">&nbsp;</p>`;
}

function columns({ widths, rows }: SetColumns): string {
  const whole = widths[0] + widths[1];
  const cell = (width: Twips, pieces: readonly SetPiece[]): string =>
    `<td width="${pixels(width)}" valign="top" style="width:${length(width)};padding:0pt;border:none">` +
    `${pieces.map(piece).join('')}</td>`;
  const lines = rows.map(
    ([left, right]) =>
      `<tr style="page-break-inside:avoid">${cell(widths[0], left)}${cell(widths[1], right)}</tr>`,
  );
  return (
    `<table border="0" cellspacing="0" cellpadding="0" width="${pixels(whole)}" ` +
    `style="width:${length(whole)};border-collapse:collapse;border:none;table-layout:fixed">` +
    `${lines.join('')}</table>`
  );
}

/** With a line around every cell; the head is one that is repeated on every page. */
function table({ widths, padding, headRows, vertical, rows }: SetTable): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const row = (cells: SetTable['rows'][number]): string =>
    `<tr style="page-break-inside:avoid">${cells
      .map((paragraphs, column) =>
        linedCell(widths[column] ?? 0, { padding, vertical }, paragraphs),
      )
      .join('')}</tr>`;
  const head = rows.slice(0, headRows).map(row).join('');
  return (
    `<table border="1" cellspacing="0" cellpadding="0" width="${pixels(whole)}" ` +
    `style="width:${length(whole)};border-collapse:collapse;border:solid black .5pt;table-layout:fixed;margin-bottom:6pt">` +
    (head === '' ? '' : `<thead style="display:table-header-group">${head}</thead>`) +
    `<tbody>${rows.slice(headRows).map(row).join('')}</tbody></table>`
  );
}

function linedCell(
  width: Twips,
  { padding, vertical }: Pick<SetTable, 'padding' | 'vertical'>,
  paragraphs: readonly SetParagraph[],
): string {
  return (
    `<td width="${pixels(width)}" valign="${vertical}" style="width:${length(width)};` +
    `padding:0pt ${length(padding)} 0pt ${length(padding)};border:solid black .5pt">` +
    `${paragraphs.map(paragraph).join('')}</td>`
  );
}

interface Margins {
  readonly before: Twips;
  readonly after: Twips;
  readonly left: Twips;
  readonly right: Twips;
}

/** Each with its unit, also where it is nothing: a bare 0 is read as "as usual" by LibreOffice. */
function marginsOf({ before, after, left, right }: Margins): readonly string[] {
  return [
    `margin-top:${length(before)}`,
    `margin-bottom:${length(after)}`,
    `margin-left:${length(left)}`,
    `margin-right:${length(right)}`,
  ];
}

function length(twips: Twips): string {
  return `${twips / 20}pt`;
}

/** 96 to the inch, as HTML counts them. */
function pixels(twips: Twips): number {
  return Math.round((twips / 1440) * 96);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
