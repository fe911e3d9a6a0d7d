import type * as Docx from 'docx';
import { handOverDecision } from '../../src/documents/hand-over-decision';
import { unknownHandOver } from '../../src/documents/hand-over-facts';
import { laidOut } from '../../src/documents/layout/blocks';
import { conferenceDocuments, council } from './conference-samples';

const mockLoading = jest.fn();

jest.mock('docx', () => {
  mockLoading();
  return jest.requireActual<typeof Docx>('docx');
});

test('the .docx library is loaded only when a file is wanted, not to tell what a draft lacks', async () => {
  expect(handOverDecision(unknownHandOver).blanks.length).toBeGreaterThan(0);
  for (const document of Object.values(conferenceDocuments)) {
    expect(laidOut(document(council).blocks).length).toBeGreaterThan(5);
  }
  expect(mockLoading).not.toHaveBeenCalled();
  const { makeDraft } = await import('../../src/app/drafts/make-draft');
  await makeDraft(handOverDecision(unknownHandOver));
  expect(mockLoading).toHaveBeenCalled();
});
