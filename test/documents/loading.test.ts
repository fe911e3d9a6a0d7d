import type * as Docx from 'docx';
import { draftHandOver } from '../../src/documents/draft-hand-over';
import { handOverDecision } from '../../src/documents/hand-over-decision';
import { unknownHandOver } from '../../src/documents/hand-over-facts';

const mockLoading = jest.fn();

jest.mock('docx', () => {
  mockLoading();
  return jest.requireActual<typeof Docx>('docx');
});

test('the .docx library is loaded only when a file is wanted, not to tell what a draft lacks', async () => {
  expect(handOverDecision(unknownHandOver).blanks.length).toBeGreaterThan(0);
  expect(mockLoading).not.toHaveBeenCalled();
  await draftHandOver(unknownHandOver);
  expect(mockLoading).toHaveBeenCalled();
});
