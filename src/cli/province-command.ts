import { basename } from 'node:path';
import type { ComputeOptions } from '../app/options';
import { province, type Province } from '../app/province/province';
import { provinceBook, type ProvinceBook } from '../app/province/province-book';
import { findingReport } from '../app/report';
import { fileHost } from '../hosts/file/disk/file-host';
import { saveIntoFolder } from '../hosts/file/disk/save-output';
import { newWorkbook } from '../hosts/file/writing/new-workbook';
import type { Language } from '../text/language';
import { provinceWords } from '../text/province-words';
import type { Message } from '../text/sentences';
import { ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';
import type { Command } from './commands';
import { exitCodeOf, type ExitCode } from './output';
import { findingsText } from './print-ranking';
import type { Session } from './session';
import { workbookFiles } from './workbook-files';

/**
 * Puts the workbooks of a province together into one, file by file; each is told as its turn comes. Nothing is written
 * before the last of them, so stopping halfway leaves nothing behind.
 */
export async function runProvince(
  { workbooks, folder, options }: Extract<Command, { readonly name: 'province' }>,
  chosen: ComputeOptions,
  { language, output }: Session,
): Promise<Result<ExitCode, Message>> {
  const found = await workbookFiles(workbooks, []);
  if (!found.ok) return found;
  const words = provinceWords[language];
  const { files } = found.value;
  const books: ProvinceBook[] = [];
  for (const [index, { at, file }] of files.entries()) {
    if (!options.asJson) output.print(words.reading(index + 1, files.length, file));
    const read = await fileHost(at, null).read();
    books.push(provinceBook(file, read, chosen, options.isConfirmed));
  }
  const together = province(books, language);
  if (!together.ok) return together;
  const name = words.fileName(together.value.year);
  const made = await newWorkbook(together.value.patch, name);
  if (!made.ok) return made;
  const saved = await saveIntoFolder(callerPath(folder), name, made.value.bytes);
  if (!saved.ok) return saved;
  const report = provinceReport(together.value, saved.value, language);
  const findings = [
    ...found.value.findings.map((finding) => withFile(finding, language)),
    ...report.findings,
  ];
  if (options.asJson) {
    output.print(JSON.stringify({ ...report, findings }, null, 2));
  } else {
    const { blocs, people } = together.value;
    output.print(words.summary(files.length, blocs, report.flags.length, people));
    output.print(words.written(basename(saved.value)));
    // The sheet "Cần xem" has them all; here only what stands in the way.
    const errors = findings.filter(({ severity }) => severity === 'error');
    output.print(findingsText(errors, language));
  }
  return ok(exitCodeOf(findings));
}

function provinceReport(of: Province, file: string, language: Language) {
  const flags = of.awards.awards.filter(({ isFlag }) => isFlag);
  return {
    file,
    year: of.year,
    blocs: of.blocs,
    people: of.people,
    flags: flags.map(({ unit, award, bloc, basis, file: from }) => {
      return { unit, award, bloc, basis: basis.kind, file: from };
    }),
    awards: of.awards.awards.length,
    refused: of.awards.refused.map(({ refused, first }) => ({
      unit: refused.unit,
      award: refused.award,
      file: refused.file,
      first: first.file,
    })),
    findings: of.findings.map((finding) => withFile(finding, language)),
  };
}

function withFile(finding: Province['findings'][number], language: Language) {
  const { message, ...rest } = findingReport(finding, language);
  const sentence = finding.file === null ? message : `${finding.file}: ${message}`;
  return { ...rest, file: finding.file, message: sentence };
}
