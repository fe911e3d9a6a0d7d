import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { SCHEMA_FILE, schemeJsonSchema } from '../../scripts/scheme-json-schema';
import { builtInScheme, builtInSchemes, type BuiltInScheme } from '../../src/app/built-in-schemes';
import { allCriteria, leavesOf } from '../../src/scoring/criteria';
import { isZero, subtract, sum, toDecimalText, zero, type Points } from '../../src/scoring/points';
import { parseScheme, parseSchemeText } from '../../src/scoring/scheme-json';
import { sourceLevel } from '../../src/scoring/scheme-provenance';
import { schemeToJson } from '../../src/scoring/scheme-schema';
import type { Criterion } from '../../src/scoring/scheme';
import { schemeText } from '../../src/app/scheme-text';

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'assets', 'schemes');
const files = readdirSync(folder).filter((file) => file !== path.basename(SCHEMA_FILE));
const data = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

async function schemeOf(id: string): Promise<BuiltInScheme> {
  const found = await builtInScheme(id);
  if (found === null) throw new Error(id);
  return found;
}

function maximum({ maximum: most }: Criterion): Points {
  return most ?? zero;
}

describe('every file', () => {
  test('is listed under its own name', async () => {
    const ids = (await builtInSchemes()).map(({ provenance }) => `${provenance.id}.json`);
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  test.each(files)('%s: the maxima of a group are those of its criteria together', (file) => {
    const parsed = parseScheme(data(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    for (const group of allCriteria(parsed.scheme).filter(({ kind }) => kind === 'group')) {
      const base = group.children.filter(({ kind }) => kind === 'group' || kind === 'base');
      const rest = subtract(maximum(group), sum(base.map(maximum)));
      expect([group.code, isZero(rest)]).toEqual([group.code, true]);
    }
  });

  test.each(files)('%s: every note is at a criterion of the scheme, or at the whole', (file) => {
    const parsed = parseScheme(data(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const codes = allCriteria(parsed.scheme).map(({ code }) => code);
    for (const { at } of parsed.scheme.provenance?.notes ?? []) {
      if (at !== null) expect(codes).toContain(at);
    }
  });

  test.each(files)('%s: what is written out is read back', (file) => {
    const parsed = parseScheme(data(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parseSchemeText(schemeText(parsed.scheme))).toEqual(parsed);
  });

  test.each(files)('%s names the published JSON Schema', (file) => {
    expect(data(file)).toMatchObject({ $schema: `./${path.basename(SCHEMA_FILE)}` });
  });
});

describe('what is known of each, and no more', () => {
  test.each([
    ['cong-an-quang-tri-2025', ['700', '200', '100'], 15],
    ['bo-tu-phap-2012', ['100'], 1],
    ['tp-hcm-bang-bieu-4', ['0', '10', '15'], 3],
    ['dong-nai-khoi-9', ['1000'], 1],
    ['mau-sau-tieu-chi', ['30', '25', '15', '15', '10', '5'], 6],
    ['cap-tinh-100-diem', ['60', '20', '20', '10', '0'], 5],
    ['ba-nguon-diem', ['100'], 1],
    ['tay-ninh-chin-chi-tieu', Array.from({ length: 9 }, () => '0'), 9],
    ['can-tho-2579-2025', ['10', '90', '3', '3'], 4],
    ['hai-phong-212-2025-nguoi-dung-dau', ['20', '80'], 41],
    ['hai-phong-212-2025-lanh-dao', ['20', '80'], 29],
    ['hai-phong-212-2025-khong-lanh-dao', ['20', '80'], 20],
    ['tien-giang-tnmt-2022', ['80', '2', '10', '3', '5'], 37],
  ])('%s has the maxima %p and %i leaves', async (id, maxima, leaves) => {
    const { scheme } = await schemeOf(id);
    expect(scheme.criteria.map((criterion) => toDecimalText(maximum(criterion)))).toEqual(maxima);
    expect(leavesOf(scheme)).toHaveLength(leaves);
  });

  test('what nobody has checked says so', async () => {
    const levels = (await builtInSchemes()).map(({ provenance }) => [
      provenance.id,
      sourceLevel(provenance),
    ]);
    expect(Object.fromEntries(levels)).toMatchObject({
      'cap-tinh-100-diem': 'unverified',
      'ba-nguon-diem': 'unverified',
      'mau-sau-tieu-chi': 'illustration',
      'can-tho-2579-2025': 'partly',
      'tien-giang-tnmt-2022': 'partly',
    });
  });
});

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(root, SCHEMA_FILE), 'utf8'));
  const isValid = new Ajv({ allErrors: true }).compile(schemeJsonSchema());

  test('is the one that `npm run schema` makes', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(schemeJsonSchema())));
  });

  test.each(files)('%s follows it', (file) => {
    expect([isValid(data(file)), isValid.errors]).toEqual([true, null]);
  });

  test('a scheme of version 1 follows it once it was read and written again', () => {
    const file = path.join(root, 'test/golden/scheme-with-classes/scheme.json');
    const old: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(isValid(old)).toBe(false);
    const parsed = parseScheme(old);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect([isValid(schemeToJson(parsed.scheme)), isValid.errors]).toEqual([true, null]);
  });

  test.each([
    ['an unknown key', { bonus: 5 }],
    ['a decimal comma', { criteria: [{ code: '1', name: '1', maximum: '12,5' }] }],
    ['no criteria', { criteria: [] }],
    ['a wrong key deep down', { criteria: [{ code: 'I', name: 'I', children: [{ cod: '1' }] }] }],
    [
      'an unknown formula',
      { criteria: [{ code: '1', name: '1', maximum: 5, formula: { kind: 'magic' } }] },
    ],
  ])('%s does not follow it, and is not read', (_, wrong) => {
    const scheme = { version: 2, name: 'x', criteria: [{ code: '1', name: '1' }], ...wrong };
    expect(isValid(scheme)).toBe(false);
    expect(parseScheme(scheme).ok).toBe(false);
  });
});
