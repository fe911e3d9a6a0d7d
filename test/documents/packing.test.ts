/** @jest-environment jsdom */
import fc from 'fast-check';
import { cleanText } from '../../src/documents/content/clean-text';
import { draftHandOver } from './draft-hand-over';
import { unknownHandOver, type HandOverFacts } from '../../src/documents/hand-over-facts';
import { complete, tayNinh2013 } from './hand-over-samples';
import { all, openDocx, paragraphs, text } from './opened-docx';

const samples = { complete, tayNinh2013, unknownHandOver };

describe('the archive', () => {
  test.each(Object.entries(samples))('%s: required parts, all well-formed', async (_, facts) => {
    const docx = openDocx((await draftHandOver(facts)).bytes);
    for (const path of docx.paths) docx.part(path);
    expect(docx.paths).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'word/document.xml',
        'word/styles.xml',
        'word/settings.xml',
        'docProps/core.xml',
      ]),
    );
  });

  test('every part that is declared or pointed at is there', async () => {
    const docx = openDocx((await draftHandOver(complete)).bytes);
    const declared = docx.part('[Content_Types].xml').getElementsByTagName('Override');
    for (const one of Array.from(declared)) {
      expect(docx.paths).toContain(one.getAttribute('PartName')?.slice(1));
    }
    const pointed = docx.part('word/_rels/document.xml.rels').getElementsByTagName('Relationship');
    for (const one of Array.from(pointed)) {
      expect(docx.paths).toContain(`word/${one.getAttribute('Target') ?? ''}`);
    }
  });
});

describe('no clock', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each(Object.entries(samples))('%s: the same facts give the same bytes', async (_, facts) => {
    jest.useFakeTimers({ now: new Date(2025, 0, 1), doNotFake: ['nextTick', 'setImmediate'] });
    const first = await draftHandOver(facts);
    jest.setSystemTime(new Date(2031, 6, 9, 11, 47, 3));
    const second = await draftHandOver({ ...facts });
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  test('the properties carry the day of the document, or a fixed one', async () => {
    const stamps = async (facts: HandOverFacts): Promise<readonly (string | null)[]> => {
      const core = openDocx((await draftHandOver(facts)).bytes).part('docProps/core.xml');
      return ['created', 'modified'].map(
        (name) => core.getElementsByTagNameNS('*', name)[0]?.textContent ?? null,
      );
    };
    expect(await stamps(complete)).toEqual(['2025-01-06T00:00:00Z', '2025-01-06T00:00:00Z']);
    expect(await stamps(unknownHandOver)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });
});

describe('names as they come', () => {
  async function textWith(name: string): Promise<string> {
    const facts = { ...complete, nextHead: name, issuer: { ...complete.issuer, name } };
    const { body } = openDocx((await draftHandOver(facts)).bytes);
    return paragraphs(body).map(text).join('\n');
  }

  test('characters of XML are text', async () => {
    const name = `Công ty <b>"A" & 'B'</b> ]]> <?x?> &amp;`;
    const words = await textWith(name);
    expect(words).toContain(`cho ${name}, Khối trưởng năm 2025`);
    expect(words).toContain(name.toLocaleUpperCase('vi'));
  });

  test('decomposed letters are composed', async () => {
    const words = await textWith('Sở Nông nghiệp và Phát triển nông thôn'.normalize('NFD'));
    expect(words).toBe(words.normalize('NFC'));
    expect(words).toContain('cho Sở Nông nghiệp và Phát triển nông thôn, Khối trưởng');
  });

  test('characters that no document can hold are left out', async () => {
    const words = await textWith('Sở\u0000 Xây\u000b\n\u200bdựng\ud800\ufffe\u202e A');
    expect(words).toContain('cho Sở Xây dựng A, Khối trưởng');
  });

  test.each([
    ['of many words', 'Trung tâm Kiểm soát '.repeat(60).trim()],
    ['of one word', 'Đ'.repeat(2000)],
  ])('a very long name %s is printed whole', async (_, name) => {
    expect(await textWith(name)).toContain(`cho ${name}, Khối trưởng`);
  });

  test('any name at all gives a document that opens and holds it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        const clean = cleanText(name);
        const { bytes, blanks } = await draftHandOver({ ...tayNinh2013, nextDeputy: name });
        const { body } = openDocx(bytes);
        expect(blanks.some(({ id }) => id === 'next-deputy')).toBe(clean === '');
        expect(text(body).includes(clean)).toBe(true);
        expect(all(body, 'tbl')).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });
});
