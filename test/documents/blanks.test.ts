/** @jest-environment jsdom */
import { draftHandOver } from './draft-hand-over';
import { unknownHandOver, type HandOverFacts } from '../../src/documents/hand-over-facts';
import { conferenceBlankLabels } from '../../src/text/conference-blank-words';
import { documentBlankIds, documentBlankLabel } from '../../src/text/document-words';
import { complete, tayNinh2013 } from './hand-over-samples';
import { openDocx, paragraphs, runsOf } from './opened-docx';

async function highlighted(facts: HandOverFacts): Promise<readonly string[]> {
  const { body } = openDocx((await draftHandOver(facts)).bytes);
  const marked = paragraphs(body)
    .flatMap(runsOf)
    .filter((run) => run.highlight !== null);
  for (const run of marked) expect(run.highlight).toBe('yellow');
  return marked.map((run) => run.text);
}

async function blanks(facts: HandOverFacts): Promise<readonly string[]> {
  return (await draftHandOver(facts)).blanks.map(({ id }) => id);
}

test('with every fact there is no blank and nothing is highlighted', async () => {
  expect(await blanks(complete)).toEqual([]);
  expect(await highlighted(complete)).toEqual([]);
});

const { bloc, issuer, signer, bases, recipients, conference } = complete;

const withoutOne: readonly [string, Partial<HandOverFacts>, readonly string[]][] = [
  ['the name of the bloc', { bloc: { ...bloc, name: null } }, ['bloc-name']],
  ['the kind of bloc', { bloc: { kind: null, name: 'Số 3' } }, ['head-role', 'deputy-role']],
  ['the year', { year: null }, ['next-year', 'year']],
  ['the present head', { currentHead: null }, ['current-head']],
  ['the next head', { nextHead: null }, ['next-head']],
  ['the next deputy', { nextDeputy: null }, ['next-deputy']],
  ['the organiser', { organiser: null }, ['organiser']],
  ['the superior', { issuer: { ...issuer, superior: null } }, ['issuer-superior']],
  ['the abbreviation', { issuer: { ...issuer, abbreviation: null } }, ['issuer-abbreviation']],
  ['the number', { number: null }, ['document-number']],
  ['the place', { place: null }, ['issue-place']],
  ['the date', { date: null }, ['issue-date']],
  ['the capacity', { signer: { ...signer, capacity: null } }, ['signing-capacity']],
  [
    'the post signed for',
    { signer: { ...signer, capacity: [{ as: 'KT.', of: '' }] } },
    ['signing-for'],
  ],
  ['the post', { signer: { ...signer, position: null } }, ['signer-position']],
  ['the name', { signer: { ...signer, name: null } }, ['signer-name']],
  ['the regulation', { bases: { ...bases, regulation: null } }, ['regulation']],
  ['the minutes', { bases: { ...bases, minutes: null } }, ['minutes']],
  ['the proposer', { bases: { ...bases, proposer: null } }, ['proposer']],
  ['the drafting unit', { recipients: { ...recipients, draftingUnit: null } }, ['drafting-unit']],
  ['the conference', { conference: null }, ['hand-over-place', 'hand-over-date']],
];

test.each(withoutOne)('without %s', async (_, missing, ids) => {
  const facts = { ...complete, ...missing };
  expect(await blanks(facts)).toEqual(ids);
  const marked = await highlighted(facts);
  expect(marked.length).toBeGreaterThanOrEqual(ids.length);
  for (const words of marked) expect(words).toMatch(/^……$|^…\[.+\]…$/u);
});

test('a blank says in Vietnamese what belongs there', async () => {
  expect(await highlighted({ ...complete, nextHead: null })).toEqual(
    Array.from({ length: 4 }, () => '…[tên đơn vị nhận cờ]…'),
  );
});

test('without the issuer, and without a head to write for the bloc, the issuer is a blank in capitals', async () => {
  const facts = { ...complete, currentHead: null, issuer: { ...issuer, name: null } };
  expect(await blanks(facts)).toEqual(['issuer-name', 'current-head']);
  expect(await highlighted(facts)).toContain('…[TÊN CƠ QUAN BAN HÀNH]…');
});

test('nothing known: every blank of this document but that of the law is there, in reading order, each once', async () => {
  const ids = await blanks(unknownHandOver);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(
    documentBlankIds
      .filter((id) => id !== 'law' && id !== 'signing-for' && !(id in conferenceBlankLabels))
      .toSorted(),
  );
  expect(ids.slice(0, 6)).toEqual([
    'issuer-superior',
    'issuer-name',
    'document-number',
    'issuer-abbreviation',
    'issue-place',
    'issue-date',
  ]);
  expect(ids.at(-1)).toBe('signer-name');
});

test('blanks and notes have words in both languages', async () => {
  const { blanks: listed, notes } = await draftHandOver(tayNinh2013);
  expect(listed.length).toBeGreaterThan(5);
  for (const { id, label } of listed) expect(label).toEqual(documentBlankLabel(id));
  for (const { text } of notes) {
    expect(text.vi).toMatch(/^[\p{Lu}].*\.$/u);
    expect(text.en).toMatch(/^[\p{Lu}].*\.$/u);
  }
  expect(conference).not.toBeNull();
});
