import {
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { all, openDocx, text } from '../opened-docx';

/** A paragraph, its text as one run or as several (Word cuts text where it pleases). */
export type TemplateParagraph = string | readonly string[];
/** A table: rows of cells. */
export type TemplateBlock = TemplateParagraph | { readonly table: readonly (readonly string[])[] };

/** A template as a person makes it in Word. */
export async function templateDocx(
  blocks: readonly TemplateBlock[],
  { header = '', footer = '' } = {},
): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(header)] }) },
        footers: { default: new Footer({ children: [new Paragraph(footer)] }) },
        children: blocks.map((block) =>
          typeof block === 'object' && 'table' in block ? tableOf(block.table) : paragraph(block),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraph(block: TemplateParagraph): Paragraph {
  const runs = typeof block === 'string' ? [block] : block;
  return new Paragraph({ children: runs.map((text) => new TextRun({ text, size: 28 })) });
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const cellOf = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });
}

/** The texts of the paragraphs of a part, in order; line breaks as they are. */
export function textsOf(bytes: Uint8Array, path = 'word/document.xml'): readonly string[] {
  return all(openDocx(bytes).part(path), 'p').map((each) =>
    [...each.getElementsByTagName('*')]
      .map(({ localName, textContent }) =>
        localName === 't' ? textContent : localName === 'br' ? '\n' : '',
      )
      .join(''),
  );
}

/** The texts of the runs that are highlighted. */
export function highlighted(bytes: Uint8Array): readonly string[] {
  return all(openDocx(bytes).body, 'r')
    .filter((run) => all(run, 'highlight').length > 0)
    .map(text);
}
