import { lackingFacts } from '../../../src/app/drafts/blank-places';
import { draftBands } from '../../../src/app/drafts/draft-bands';
import { draftDocuments } from '../../../src/app/drafts/draft-documents';
import { makeDraft } from '../../../src/app/drafts/make-draft';
import { openDraftSheet } from '../../../src/app/drafts/open-draft-sheet';
import type { BlocComputation } from '../../../src/app/computation';
import { lookAt } from '../../../src/app/session/look';
import { handOverDecision } from '../../../src/documents/hand-over-decision';
import { unknownHandOver } from '../../../src/documents/hand-over-facts';
import { laidOut } from '../../../src/documents/layout/blocks';
import { paragraphsOf, paragraphText } from '../../../src/documents/layout/set-text';
import { piecesOf } from '../../../src/sheets/writing/draft-page';
import { draftSheetPatch } from '../../../src/sheets/writing/draft-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { cellName } from '../../../src/workbook/cell-address';
import { findSheet, type Snapshot } from '../../../src/workbook/snapshot';
import { complete, tayNinh2013 } from '../../documents/hand-over-samples';
import { openSession, sampleWorkbook } from '../session/open-session';

const TITLE = 'Dự thảo – Chuyển giao 2026';

function document() {
  const found = draftDocuments.find(({ id }) => id === 'hand-over');
  if (found === undefined) throw new Error('no document');
  return found;
}

function blocOf(snapshot: Snapshot): BlocComputation {
  const { outcome } = lookAt(snapshot, 'lúc này');
  const bloc = outcome.kind === 'computed' ? outcome.computation.blocs[0] : undefined;
  if (bloc === undefined) throw new Error('no bloc');
  return bloc;
}

describe('the sheet and the paper', () => {
  const spiteful = { ...complete, currentHead: '=1+1', nextHead: 'Sở "A" & <b>' };

  test.each(Object.entries({ complete, tayNinh2013, unknownHandOver, spiteful }))(
    '%s: the sheet holds every paragraph of the document, blanks filled',
    async (_, facts) => {
      const blocks = laidOut(handOverDecision(facts).blocks);
      const workbook = await sampleWorkbook();
      const patch = draftSheetPatch(workbook, TITLE, draftBands(blocks));
      const after = applyToSnapshot(workbook, patch);
      const written = findSheet(after, TITLE)?.values.flat() ?? [];
      const texts = written.filter((value) => value !== null);
      const paragraphs = paragraphsOf(blocks);
      expect(texts.toSorted()).toEqual(paragraphs.map(paragraphText).toSorted());
      // One below the other they also stand in the same order.
      const body = blocks.filter((block) => block.kind === 'paragraph').map(paragraphText);
      expect(texts.filter((value) => body.includes(String(value)))).toEqual(body);
      const filled = draftBands(blocks)
        .flatMap(piecesOf)
        .flatMap((piece) => (piece.kind === 'text' && piece.hasBlank ? [piece.text] : []));
      expect(filled).toEqual(
        paragraphs.filter(({ runs }) => runs.some(({ isBlank }) => isBlank)).map(paragraphText),
      );
    },
  );

  test('a sheet with a draft on it is not read as a scoring table', async () => {
    const workbook = await sampleWorkbook();
    const before = lookAt(workbook, 'lúc này');
    const { bands } = await makeDraft(document().word(blocOf(workbook), {}).draft);
    const after = lookAt(
      applyToSnapshot(workbook, draftSheetPatch(workbook, TITLE, bands)),
      'lúc này',
    );
    expect(after.findings).toEqual(before.findings);
    expect(after.outcome).toEqual(before.outcome);
  });
});

describe('what a person says', () => {
  test('holds over the workbook; spaces say nothing', async () => {
    const bloc = blocOf(await sampleWorkbook());
    const text = async (inputs: Parameters<ReturnType<typeof document>['word']>[1]) =>
      (await makeDraft(document().word(bloc, inputs).draft)).text;
    const plain = await text({});
    expect(plain).toContain('cho Sở Xây dựng, Khối trưởng năm 2026');
    expect(await text({ 'next-head': '   ' })).toBe(plain);
    expect(await text({ 'next-head': 'Sở Y tế' })).toContain('cho Sở Y tế, Khối trưởng năm 2026');
  });

  test('who is no member of the bloc is a finding', async () => {
    const bloc = blocOf(await sampleWorkbook());
    const { findings } = document().word(bloc, { deputy: 'Sở Khác' });
    expect(findings.map(({ message }) => message.code)).toEqual(['officer-not-a-member']);
  });
});

describe('what a draft lacks', () => {
  const blanksOf = (facts: typeof unknownHandOver) => handOverDecision(facts).blanks;

  test('before the sheet "Thông tin khối" is there, that is said', async () => {
    const lacking = lackingFacts(await sampleWorkbook(), blanksOf(unknownHandOver));
    expect(lacking.map(({ blank }) => blank)).toEqual(blanksOf(unknownHandOver));
    const find = (id: string) => lacking.find(({ blank }) => blank.id === id);
    expect(find('next-head')).toMatchObject({
      input: 'next-head',
      cell: null,
      needsBlocSheet: true,
    });
    expect(find('signer-name')).toMatchObject({ input: null, cell: null, needsBlocSheet: false });
  });

  test('once it is there each fact has its cell, filled in or not', async () => {
    const workbook = await sampleWorkbook();
    const { outcome } = lookAt(workbook, 'lúc này');
    if (outcome.kind !== 'computed') throw new Error('not computed');
    const after = applyToSnapshot(workbook, outcome.patch);
    const cells = lackingFacts(after, blanksOf(unknownHandOver)).flatMap(({ blank, cell }) =>
      cell === null ? [] : [[blank.id, cell.sheet, cellName(cell)]],
    );
    const sheet = 'Thông tin khối';
    expect(cells).toEqual([
      ['issuer-name', sheet, 'B9'],
      ['head-role', sheet, 'B6'],
      ['next-year', sheet, 'B8'],
      ['year', sheet, 'B8'],
      ['bloc-name', sheet, 'B5'],
      ['current-head', sheet, 'B9'],
      ['next-head', sheet, 'B11'],
      ['next-deputy', sheet, 'B12'],
      ['deputy-role', sheet, 'B6'],
    ]);
  });
});

describe('as a sheet of the workbook', () => {
  async function opened() {
    const workbook = await sampleWorkbook();
    const open = openSession(workbook);
    await open.session.start();
    const bloc = blocOf(workbook);
    const { bands } = await makeDraft(document().word(bloc, {}).draft);
    return { ...open, bands, title: document().sheetTitle(bloc) };
  }
  const sheetNames = (state: { look: { snapshot: Snapshot } | null }) =>
    state.look?.snapshot.sheets.map(({ name }) => name);

  test('a second press shows the sheet that is there; an edited one stays and a new one is added', async () => {
    const { session, bands, title, type, until } = await opened();
    expect(await openDraftSheet(session, title, bands)).toEqual({ ending: 'done', there: null });
    expect(sheetNames(session.state())).toEqual(['Bảng điểm', TITLE]);
    expect(await openDraftSheet(session, title, bands)).toEqual({ ending: 'done', there: TITLE });
    expect(session.state().undoable).toEqual(['draft-sheet']);

    type(TITLE, 'A9', 'Sửa tay');
    await until(() => session.state().isOutdated);
    const again = await openDraftSheet(session, title, bands);
    expect(again).toEqual({ ending: 'done', there: null });
    expect(sheetNames(session.state())).toEqual(['Bảng điểm', TITLE, `${TITLE} (2)`]);
  });

  test('it can be taken back', async () => {
    const { session, bands, title } = await opened();
    await openDraftSheet(session, title, bands);
    expect(await session.undo()).toBe('done');
    expect(sheetNames(session.state())).toEqual(['Bảng điểm']);
  });
});
