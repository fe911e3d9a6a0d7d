import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { noChoices, type ComputeOptions } from '../../src/app/options';
import { readSchemeFile } from '../../src/app/scheme-file';

/** What `case.json` of a golden folder may say; everything is optional. */
const caseSchema = v.strictObject({
  /** What the case is there for. */
  about: v.string(),
  /** A workbook of assets/samples instead of input.xlsx. */
  sample: v.optional(v.string()),
  /** The id of a built-in scheme instead of scheme.json. */
  builtIn: v.optional(v.string()),
  sheets: v.optional(v.array(v.string()), []),
  stage: v.optional(v.picklist(['self', 'cross', 'bloc', 'verified'])),
  organiser: v.optional(v.picklist(['tw', 'bo', 'tinh', 'khac'])),
  year: v.optional(v.number()),
  confirm: v.optional(v.boolean(), false),
});

export interface GoldenCase {
  readonly name: string;
  readonly folder: string;
  /** The workbook's path. */
  readonly input: string;
  readonly options: ComputeOptions;
  readonly isConfirmed: boolean;
}

/** Reads the case of a golden folder: its workbook, the options, and a scheme where there is one. */
export function goldenCase(folder: string): GoldenCase {
  const said = v.parse(caseSchema, JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')));
  const assets = path.join(__dirname, '..', '..', 'assets');
  const schemePath =
    said.builtIn === undefined
      ? path.join(folder, 'scheme.json')
      : path.join(assets, 'schemes', `${said.builtIn}.json`);
  const scheme = existsSync(schemePath)
    ? readSchemeFile(readFileSync(schemePath, 'utf8'), 'scheme.json')
    : null;
  if (scheme?.ok === false) throw new Error(`${folder}: ${JSON.stringify(scheme.problem)}`);
  return {
    name: path.basename(folder),
    folder,
    input:
      said.sample === undefined
        ? path.join(folder, 'input.xlsx')
        : path.join(assets, 'samples', said.sample),
    options: {
      ...noChoices,
      sheets: said.sheets,
      stage: said.stage ?? null,
      organiser: said.organiser ?? null,
      year: said.year ?? null,
      scheme: scheme?.value ?? null,
    },
    isConfirmed: said.confirm,
  };
}
