/*
 * Prints every sheet of the conference pack to PDF with LibreOffice, and says what is cut off or does not fit. It needs
 * soffice and pdftotext, so that it is no part of the tests: npm run pages [-- <workbook>... [-o <folder>]].
 * Without workbooks it takes the samples; with a folder it keeps the PDFs there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { noChoices } from '../src/app/options';
import { makePack } from '../src/app/pack/make-pack';
import { packSheetNames } from '../src/app/pack/pack-sheet-names';
import { fileHost } from '../src/hosts/file/disk/file-host';
import { sentence } from '../src/text/sentences';
import { findSheet, type Snapshot } from '../src/workbook/snapshot';
import { oneSheetBook } from './printed/one-sheet-book';
import { pageProblems } from './printed/page-problems';
import { pagesIn } from './printed/page-words';

const SAMPLES = ['khoi-kinh-te-ky-thuat-2025.xlsx', 'cum-bac-trung-bo-2025.xlsx'].map((file) =>
  path.join(__dirname, '..', 'assets', 'samples', file),
);

interface SheetToPrint {
  readonly sheet: string;
  readonly file: string;
  readonly texts: readonly string[];
  readonly headings: readonly string[];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  const workbooks = positionals.length === 0 ? SAMPLES : positionals;
  const work = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-pages-'));
  const pdfs = values.output ?? work;
  mkdirSync(pdfs, { recursive: true });
  let problems = 0;
  try {
    for (const [index, workbook] of workbooks.entries()) {
      say(path.basename(workbook));
      const sheets = await sheetsToPrint(workbook, work, `${index + 1}`);
      print(
        sheets.map(({ file }) => file),
        work,
        pdfs,
      );
      for (const sheet of sheets) problems += report(sheet, pdfs);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  if (problems > 0) process.exitCode = 1;
}

/** A workbook a sheet of the pack, written into the folder. */
async function sheetsToPrint(
  workbook: string,
  folder: string,
  name: string,
): Promise<readonly SheetToPrint[]> {
  const packed = path.join(folder, `${name}.xlsx`);
  const writing = { ...noChoices, isConfirmed: true, now: '20/12/2025 10:32' };
  const made = await makePack(fileHost(workbook, packed), writing, 'next-year');
  if (!made.ok) throw new Error(sentence(made.problem, 'vi'));
  const { after } = made.value;
  const bytes = readFileSync(packed);
  return packSheetNames(after).map((sheet, index) => {
    const file = path.join(folder, `${name}-${index + 1}.xlsx`);
    writeFileSync(file, oneSheetBook(bytes, sheet));
    return { sheet, file, ...textsOf(after, sheet) };
  });
}

function textsOf(snapshot: Snapshot, name: string): Pick<SheetToPrint, 'texts' | 'headings'> {
  const rows = findSheet(snapshot, name)?.values ?? [];
  const texts = rows.map((row) => row.filter((value) => typeof value === 'string'));
  // The row with the most texts near the top is the header.
  const [headings = []] = texts.slice(0, 9).toSorted((a, b) => b.length - a.length);
  return { texts: texts.flat(), headings };
}

function print(files: readonly string[], work: string, folder: string): void {
  // A profile of its own: another LibreOffice may be open.
  const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [profile, ...convert, ...files], { stdio: 'ignore' });
}

function report({ sheet, file, texts, headings }: SheetToPrint, folder: string): number {
  const pdf = path.join(folder, path.basename(file).replace(/\.xlsx$/, '.pdf'));
  const pages = pagesIn(execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' }));
  const problems = pageProblems(pages, texts, headings);
  const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  say(`  ${problems.length === 0 ? 'ok' : 'NO'}  ${sheet}: ${count}`);
  for (const problem of problems) say(`        ${problem}`);
  return problems.length;
}

/** One line for whoever runs it. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
