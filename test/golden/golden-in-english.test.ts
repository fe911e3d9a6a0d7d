import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInPacks } from '../../src/awards/built-in-packs';
import { computeBlocs } from '../../src/app/compute-blocs';
import { reportOf, type Report } from '../../src/app/report';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { goldenCase } from './golden-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(__dirname, entry.name));

/** A letter that English has not. */
const VIETNAMESE = /[\u0300-\u036fđ]/iu;
const packs = builtInPacks();
const awardNames = new Set(packs.flatMap(({ awards }) => awards.map(({ name }) => name)));

/** What an English sentence may repeat as it stands: codes and articles of the law, and our name. */
const said = [
  'Bảng Vàng',
  ...packs.flatMap(({ awards, rules, amendments }) => [
    ...awards.map(({ code }) => code),
    ...rules.flatMap(({ id, article }) => [id, article]),
    ...amendments.map(({ law }) => law),
  ]),
];

/** Every text inside some data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap(textsIn);
}

/** What people wrote: cells, names of sheets, what was read of them (units, the scheme). The names of awards are ours even where a cell has them. */
function written({ sheets }: Snapshot, read: unknown): string[] {
  const cells = sheets.flatMap(({ name, values }) => [name, ...textsIn(values)]);
  return [...cells, ...textsIn(read)]
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 1 && !awardNames.has(text));
}

function sentencesOf({ blocs, findings }: Report): string[] {
  return [
    ...findings.map(({ message }) => message),
    ...blocs.flatMap(({ indicators, units }) => [
      ...indicators.flatMap((of) => ('remark' in of ? textsIn(of.remark) : [])),
      ...units.flatMap(({ eligibility }) =>
        eligibility.flatMap(({ reason, unchecked, conditions, needs }) => [
          reason,
          ...(unchecked === null ? [] : [unchecked]),
          ...conditions.map(({ condition }) => condition),
          ...Object.keys(needs),
        ]),
      ),
    ]),
  ];
}

/** The sentence without what it quotes or repeats. */
function ours(sentence: string, repeated: readonly string[]): string {
  let rest = sentence.normalize('NFC').replace(/\s+/g, ' ');
  for (const text of repeated) rest = rest.replaceAll(text, '');
  return rest.replace(/“[^”]*”/gu, '');
}

test.each(folders.map((folder) => [path.basename(folder), goldenCase(folder)] as const))(
  '%s says nothing in Vietnamese of its own where English is asked for',
  async (_, golden) => {
    const snapshot = valueOf(await fileHost(golden.input, null).read());
    const computation = valueOf(computeBlocs(snapshot, golden.options));
    const schemeFile = path.join(golden.folder, 'scheme.json');
    const file: unknown = existsSync(schemeFile)
      ? JSON.parse(readFileSync(schemeFile, 'utf8'))
      : null;
    const read = computation.blocs.map(({ scheme, scoresheet }) => [scheme, scoresheet.units]);
    const repeated = [...new Set([...written(snapshot, [file, read]), ...said])].toSorted(
      (a, b) => b.length - a.length,
    );
    const sentences = [...new Set(sentencesOf(reportOf(computation, 'en')))];
    const foreign = sentences.filter((one) =>
      VIETNAMESE.test(ours(one, repeated).normalize('NFD')),
    );
    expect(foreign).toEqual([]);
  },
);
