import { draftMaterial } from '../../../src/app/drafts/draft-material';
import { namesSheet, namesSheetPatch } from '../../../src/app/templates/names-sheet';
import { rememberedTemplate } from '../../../src/app/templates/remember-template';
import { fail, ok } from '../../../src/workbook/result';
import { openSession, sampleWorkbook } from '../session/open-session';

const template = { name: 'Mẫu.docx', bytes: new Uint8Array([80, 75, 3, 4]) };

test('the workbook keeps a template of her own until she takes it back', async () => {
  const { session } = openSession(await sampleWorkbook());
  await session.start();
  const kept = () => {
    const look = session.state().look;
    return look === null ? null : rememberedTemplate(look.snapshot);
  };
  expect(await session.keepTemplate(template)).toBe('done');
  expect(session.state().notice).toEqual({ kind: 'remembered' });
  expect(kept()).toEqual(template);
  // One that is too large is told, and the workbook keeps the one that it had.
  const large = { name: 'Lớn.docx', bytes: new Uint8Array(200_000) };
  expect(await session.keepTemplate(large)).toBe('failed');
  expect(session.state().problem).toMatchObject({ code: 'template-not-remembered' });
  expect(kept()).toEqual(template);
  expect(await session.keepTemplate(null)).toBe('done');
  expect(kept()).toBeNull();
});

test('the sheet of names is written on request, and taken away again', async () => {
  const { session } = openSession(await sampleWorkbook());
  await session.start();
  const names = () => {
    const look = session.state().look;
    return look === null ? null : namesSheet(look.snapshot);
  };
  const write = () =>
    session.add(
      'names-sheet',
      ({ outcome, snapshot }) =>
        outcome.kind === 'computed'
          ? ok(namesSheetPatch(snapshot, outcome.computation.blocs, 'vi', draftMaterial(snapshot)))
          : fail(outcome.why),
      names(),
    );
  expect(await write()).toBe('done');
  expect(names()).toBe('Tên dùng trong mẫu');
  expect(await write()).toBe('nothing-to-write');
  await session.undo();
  expect(names()).toBeNull();
});
