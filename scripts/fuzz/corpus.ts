import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Folders of workbooks that the fuzzing starts from; those of packages are read where they are installed. */
const FOLDERS = [
  'test/fuzz/corpus',
  'assets/samples',
  'test/golden/three-row-header-with-stages',
  'test/golden/formulas-units-in-rows',
  'node_modules/office-addin-dev-settings/templates',
];

const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|html)$/;

export interface CorpusFile {
  /** The path from the project's folder. */
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function corpusFile(path: string): CorpusFile {
  return { path, name: basename(path), bytes: new Uint8Array(readFileSync(join(ROOT, path))) };
}

export function corpusFiles(): CorpusFile[] {
  return FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => WORKBOOK.test(name))
      .sort()
      .map((name) => corpusFile(`${folder}/${name}`)),
  );
}
