/** @jest-environment jsdom */
import fc from 'fast-check';
import { draftHtml } from '../../src/documents/copying/draft-html';
import { draftText } from '../../src/documents/copying/draft-text';
import { handOverDecision } from '../../src/documents/hand-over-decision';
import { unknownHandOver, type HandOverFacts } from '../../src/documents/hand-over-facts';
import { laidOut } from '../../src/documents/layout/blocks';
import { paragraphsOf, paragraphText } from '../../src/documents/layout/set-text';
import { packDraft } from '../../src/documents/packing/pack-draft';
import { complete, tayNinh2013 } from './hand-over-samples';
import { openDocx, paragraphs, runsOf, text } from './opened-docx';

const spiteful: HandOverFacts = {
  ...complete,
  currentHead: 'Sở "A" & <b>B</b>',
  nextHead: '=1+1',
  nextDeputy: "Sở </p><script>alert('x')</script>",
};

const samples = { complete, tayNinh2013, unknownHandOver, spiteful };

/** As in the .docx, without the empty paragraphs that draw rules or end the document. */
async function docxParagraphs(facts: HandOverFacts): Promise<readonly string[]> {
  const { body } = openDocx(await packDraft(handOverDecision(facts)));
  return paragraphs(body)
    .map(text)
    .filter((line) => line !== '');
}

function htmlOf(facts: HandOverFacts): Document {
  const html = draftHtml(laidOut(handOverDecision(facts).blocks));
  return new DOMParser().parseFromString(html, 'text/html');
}

function htmlParagraphs(html: Document): readonly string[] {
  return Array.from(html.querySelectorAll('p'), (one) => one.textContent).filter(
    (line) => line !== '\u00a0',
  );
}

describe.each(Object.entries(samples))('%s', (_, facts) => {
  test('the HTML, the bare text and the .docx say the same in the same order', async () => {
    const expected = await docxParagraphs(facts);
    expect(expected.length).toBeGreaterThan(25);
    expect(htmlParagraphs(htmlOf(facts))).toEqual(expected);
    const set = laidOut(handOverDecision(facts).blocks);
    expect(draftText(set).split('\n')).toEqual(expected);
    expect(paragraphsOf(set).map(paragraphText)).toEqual(expected);
  });

  test('what is highlighted in the .docx is yellow in the HTML', async () => {
    const { body } = openDocx(await packDraft(handOverDecision(facts)));
    const blanks = paragraphs(body)
      .flatMap(runsOf)
      .filter((run) => run.highlight !== null)
      .map((run) => run.text);
    const yellow = Array.from(htmlOf(facts).querySelectorAll('span'))
      .filter((one) => one.style.background === 'yellow')
      .map((one) => one.textContent);
    expect(yellow).toEqual(blanks);
  });

  test('every letter is set as in the .docx', async () => {
    const { body } = openDocx(await packDraft(handOverDecision(facts)));
    const wanted = paragraphs(body)
      .flatMap(runsOf)
      .filter((run) => run.text !== '')
      .map(({ size, bold, italics }) => ({ size: `${size}pt`, bold, italics }));
    const spans = Array.from(htmlOf(facts).querySelectorAll('span'));
    expect(
      spans.map(({ style }) => ({
        size: style.fontSize,
        bold: style.fontWeight === 'bold',
        italics: style.fontStyle === 'italic',
      })),
    ).toEqual(wanted);
    for (const { style } of spans) expect(style.fontFamily).toContain('Times New Roman');
  });
});

test('names stay text, whatever is in them', () => {
  const html = htmlOf(spiteful);
  expect(html.querySelector('b, script')).toBeNull();
  expect(html.body.textContent).toContain('Sở "A" & <b>B</b>');
  expect(html.body.textContent).toContain("Sở </p><script>alert('x')</script>");
});

test('any name is read back from the HTML as it is in the .docx', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (name) => {
      const facts = { ...complete, nextHead: name };
      expect(htmlParagraphs(htmlOf(facts))).toEqual(await docxParagraphs(facts));
    }),
    { numRuns: 30 },
  );
});

test('letterhead and signature are tables of two columns without lines', () => {
  const tables = Array.from(htmlOf(tayNinh2013).querySelectorAll('table'));
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    expect(table.getAttribute('border')).toBe('0');
    for (const row of Array.from(table.rows)) expect(row.cells).toHaveLength(2);
  }
});

test('centred, bold, justified and spaced as on paper', () => {
  const lines = Array.from(htmlOf(complete).querySelectorAll('p'));
  const line = (beginning: string): HTMLElement => {
    const found = lines.find((one) => one.textContent.startsWith(beginning));
    if (found === undefined) throw new Error(`no line ${beginning}`);
    return found;
  };
  expect(line('QUYẾT ĐỊNH').style.textAlign).toBe('center');
  const article = line('Điều 1.').style;
  expect(article.textAlign).toBe('justify');
  expect(article.textIndent).toBe('36pt');
  expect(article.marginBottom).toBe('6pt');
  expect(article.lineHeight).toBe('110%');
});
