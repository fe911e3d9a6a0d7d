import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of a workbook by name, as text. */
export type Parts = ReadonlyMap<string, string>;

export function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textsOf(bytes: Uint8Array): Map<string, string> {
  return new Map([...unzipParts(bytes)].map(([name, content]) => [name, strFromU8(content)]));
}

export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: '2024-05-06T07:08:09' });
}

/** The part of a workbook, which must be there. */
export function part(parts: Parts, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}

/** Replaces what must be there, once. */
export function replaced(text: string, from: string | RegExp, to: string): string {
  const next = text.replace(from, () => to);
  if (next === text) throw new Error(`nothing to replace: ${String(from)}`);
  return next;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetXml {
  readonly name: string;
  /** Attributes of its entry in the workbook, such as state="hidden". */
  readonly attributes?: string;
  /** What stands before `sheetData`. */
  readonly before?: string;
  readonly rows: string;
  /** What stands behind `sheetData`. */
  readonly after?: string;
}

export interface BookXml {
  readonly sheets: readonly SheetXml[];
  readonly strings?: readonly string[];
  /** What stands behind the list of sheets in the workbook part. */
  readonly workbook?: string;
  readonly properties?: string;
  readonly styles?: string;
}

/** A workbook spelled out by hand, with no more parts than it needs. */
export function bookParts(book: BookXml): Map<string, string> {
  const parts = new Map<string, string>();
  const overrides = [override('xl/workbook.xml', 'sheet.main')];
  const links: string[] = [];
  const addLinked = (kind: string, name: string, xml: string) => {
    parts.set(`xl/${name}`, xml);
    overrides.push(override(`xl/${name}`, kind));
    links.push(
      `<Relationship Id="rId${links.length + 1}" Type="${LINKS}/${kind}" Target="${name}"/>`,
    );
  };
  const entries = book.sheets.map((sheet, index) => {
    const xml = `${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}`;
    addLinked('worksheet', `worksheets/sheet${index + 1}.xml`, element('worksheet', xml));
    return `<sheet name="${sheet.name}" sheetId="${index + 1}" ${sheet.attributes ?? ''} r:id="rId${index + 1}"/>`;
  });
  if (book.strings !== undefined) {
    addLinked('sharedStrings', 'sharedStrings.xml', element('sst', book.strings.join('')));
  }
  if (book.styles !== undefined)
    addLinked('styles', 'styles.xml', element('styleSheet', book.styles));
  parts.set(
    'xl/workbook.xml',
    element(
      'workbook',
      `${book.properties ?? ''}<sheets>${entries.join('')}</sheets>${book.workbook ?? ''}`,
    ),
  );
  parts.set('xl/_rels/workbook.xml.rels', relationships(links));
  parts.set(
    '_rels/.rels',
    relationships([
      `<Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
  );
  parts.set(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
  );
  return parts;
}

export function bookBytes(book: BookXml): Uint8Array {
  return zipParts(bookParts(book));
}

export function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

export function element(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${SPREADSHEET}" xmlns:r="${LINKS}">${content}</${name}>`;
}

function override(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`;
}
