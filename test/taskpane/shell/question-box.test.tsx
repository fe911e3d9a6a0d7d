/**
 * @jest-environment jsdom
 */
import type { ReactElement } from 'react';
import type { Question } from '../../../src/app/session/session-state';
import { QuestionBox } from '../../../src/taskpane/shell/question-box';
import type { TabProps } from '../../../src/taskpane/tab-props';
import { scoreTable } from '../../app/bloc/one-bloc';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

async function asked(question: Question) {
  const { session, shown } = plainSession(scoreTable([['Xã 1', 50, 30, 1, 0]]));
  const tab = (props: TabProps): ReactElement => (
    <QuestionBox {...props} question={question} seeReading={() => undefined} />
  );
  return { shown, drawn: await drawTab({ session, tab }) };
}

test('edited cells are called as everywhere else, lead to where they are, and many are counted', async () => {
  const edited = Array.from({ length: 1503 }, (_, row) => ({ sheet: 'Bảng điểm', row, column: 5 }));
  const { drawn, shown } = await asked({ kind: 'undo-over-edits', edited });
  expect(drawn.words()).toContain('Sau lần ghi, 1.503 ô đã được sửa.');
  expect(drawn.words()).toContain('và 1.500 ô khác');
  await drawn.press('ô F3, trang “Bảng điểm”');
  expect(shown).toEqual(['Bảng điểm F3']);
  drawn.close();
});

test('how much would be written is said with its digits in groups', async () => {
  const summary = { cells: 110_085, rows: 5_000, sheetsAdded: [], sheetsWritten: ['Bảng điểm'] };
  const { drawn } = await asked({ kind: 'write-results', summary });
  expect(drawn.words()).toContain('Sẽ ghi 110.085 ô: 5.000 dòng ở trang “Bảng điểm”.');
  drawn.close();
});
