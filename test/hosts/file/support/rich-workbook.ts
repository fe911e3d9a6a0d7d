import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaced, unzipParts, zipParts } from './parts';

const SCRIPT = join(__dirname, 'excelize-script.ts');

/** The title of the first sheet of the rich workbook. */
export const RICH_SHEET = 'Bảng chấm';

/** What excelize, which knows nothing of our code, reads in a workbook: raw texts by sheet. */
export function readWithExcelize(bytes: Uint8Array): Record<string, string[][]> {
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'book.xlsx');
    const output = join(folder, 'read.json');
    writeFileSync(path, bytes);
    runScript('read', path, output);
    const read: Record<string, string[][]> = JSON.parse(readFileSync(output, 'utf8'));
    return read;
  });
}

/** The workbook after somebody renamed its first sheet and inserted an empty row and column into its table. */
export function movedByExcelize(bytes: Uint8Array): Uint8Array {
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'book.xlsx');
    const output = join(folder, 'moved.xlsx');
    writeFileSync(path, bytes);
    runScript('move', path, output);
    return readFileSync(output);
  });
}

/**
 * A workbook with all that a secretary's workbook can hold: what excelize makes (charts, pictures, conditional formats,
 * validations, notes, tables, a pivot table, sparklines, filters), and what only Excel itself writes.
 */
export function richWorkbook(): Uint8Array {
  return dress(
    inTemporaryFolder((folder) => {
      const path = join(folder, 'rich.xlsx');
      runScript('make', path);
      return readFileSync(path);
    }),
  );
}

/** The same with macros. */
export function richMacroWorkbook(rich: Uint8Array): Uint8Array {
  const parts = unzipParts(rich);
  parts.set(
    'xl/vbaProject.bin',
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
  );
  edit(parts, '[Content_Types].xml', (xml) =>
    replaced(
      replaced(xml, /spreadsheetml\.sheet\.main\+xml/, 'MACRO'),
      'application/vnd.openxmlformats-officedocument.MACRO',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ).replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
  );
  addRelationship(
    parts,
    'xl/_rels/workbook.xml.rels',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'vbaProject.bin',
  );
  return zipParts(parts);
}

function runScript(...words: string[]): void {
  execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, ...words], { stdio: 'pipe' });
}

function inTemporaryFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Contents = Map<string, Uint8Array | string>;

function edit(parts: Contents, name: string, change: (xml: string) => string): void {
  const old = parts.get(name);
  if (old === undefined) throw new Error(`no part ${name}`);
  parts.set(name, change(typeof old === 'string' ? old : Buffer.from(old).toString('utf8')));
}

function addRelationship(parts: Contents, name: string, type: string, target: string): void {
  const link = `<Relationship Id="rIdx${target.length}" Type="${type}" Target="${target}"/>`;
  edit(parts, name, (xml) => replaced(xml, '</Relationships>', `${link}</Relationships>`));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds what excelize cannot make or would not keep. */
function dress(made: Uint8Array): Uint8Array {
  const parts: Contents = unzipParts(made);
  edit(parts, SHEET, (xml) => {
    // Formulas with their last results; rows 10 to 14 share one, row 15 is an array, row 16 was never calculated.
    let sheet = xml;
    for (let row = 2; row <= 21; row += 1) {
      const old = `<f>B${row}+C${row}</f>`;
      const result = `<v>${row * 2.5}</v>`;
      if (row === 10)
        sheet = replaced(sheet, old, `<f t="shared" ref="E10:E14" si="0">B10+C10</f>${result}`);
      else if (row > 10 && row < 15)
        sheet = replaced(sheet, old, `<f t="shared" si="0"/>${result}`);
      else if (row === 15)
        sheet = replaced(sheet, old, `<f t="array" ref="E15">B15+C15</f>${result}`);
      else if (row !== 16) sheet = replaced(sheet, old, old + result);
    }
    sheet = replaced(
      sheet,
      '</sheetData>',
      '</sheetData><sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange sqref="A30" name="vung"/></protectedRanges>' +
        '<scenarios current="0"><scenario name="Kịch bản" count="1"><inputCells r="B2" val="3"/></scenario></scenarios>',
    );
    sheet = replaced(
      sheet,
      '</autoFilter>',
      '<sortState ref="A2:E21"><sortCondition descending="1" ref="B2"/></sortState></autoFilter>',
    );
    return replaced(sheet, '<sheetFormatPr ', '<sheetFormatPr thickBot="1" ');
  });
  edit(parts, 'xl/workbook.xml', (xml) => {
    let book = replaced(
      xml,
      /<workbookPr [^>]*>/,
      '<fileSharing readOnlyRecommended="1" userName="Lan"/><workbookPr codeName="ThisWorkbook"/>' +
        '<xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" revIDLastSave="0" documentId="8_{1}"/>',
    );
    book = book.replace('</workbookPr>', '');
    book = replaced(
      book,
      '</definedNames>',
      `<definedName name="_dau" hidden="1" comment="riêng">'${RICH_SHEET}'!$A$1</definedName></definedNames>`,
    );
    book = replaced(
      book,
      /<calcPr [^>]*><\/calcPr>/,
      '<calcPr calcId="191029" fullPrecision="0"/><oleSize ref="A1:B2"/>',
    );
    return replaced(
      book,
      '</workbook>',
      '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
    );
  });
  edit(parts, 'xl/sharedStrings.xml', (xml) =>
    replaced(
      xml,
      '<si><t>TC2</t></si>',
      '<si><t>TC2</t><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="0" type="noConversion"/></si>',
    ),
  );
  parts.set(
    'xl/calcChain.xml',
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E2" i="1"/><c r="E3"/></calcChain>',
  );
  addRelationship(parts, 'xl/_rels/workbook.xml.rels', `${LINKS}/calcChain`, 'calcChain.xml');
  parts.set('customXml/item1.xml', '<lan xmlns="urn:lan">riêng</lan>');
  addRelationship(parts, '_rels/.rels', `${LINKS}/customXml`, 'customXml/item1.xml');
  edit(parts, '[Content_Types].xml', (xml) =>
    replaced(
      xml,
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  );
  return zipParts(parts);
}
