/** @jest-environment jsdom */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cleanText } from '../../../src/documents/content/clean-text';
import { fillTemplate, type FilledTemplate } from '../../../src/documents/templates/fill-template';
import { highlightBlanks, MARKED_BLANK } from '../../../src/documents/templates/highlight-blanks';
import { isBalanced } from '../../../src/documents/templates/is-balanced';
import type { TemplateData } from '../../../src/documents/templates/template-data';
import { highlighted, templateDocx, textsOf } from './template-docx';

const data: TemplateData = {
  facts: [
    { name: 'Tên khối', value: 'Khối thi đua <A> & {B}' },
    { name: 'Năm', value: '2025' },
    { name: 'Khối trưởng năm sau', value: null },
    { name: 'Ghi chú', value: '' },
  ],
  lists: [
    {
      name: 'Đơn vị',
      columns: ['STT', 'Tên đơn vị', 'Tổng điểm', 'Hạng'],
      rows: [
        ['1', 'Sở Xây dựng', '98,5', '1'],
        ['2', 'Sở Y tế', null, null],
      ],
    },
    { name: 'Kiểm phiếu', columns: ['Tên đơn vị'], rows: [] },
  ],
};

function made(filled: FilledTemplate): Extract<FilledTemplate, { kind: 'filled' }> {
  if (filled.kind !== 'filled') throw new Error(JSON.stringify(filled));
  return filled;
}

/** "kind name @ table.row.cell text" of each mistake. */
function mistakes(filled: FilledTemplate): readonly string[] {
  if (filled.kind !== 'mistakes') throw new Error(filled.kind);
  return filled.mistakes.map((each) => {
    const { part, cell, text } = each.place;
    const at = cell === null ? '' : ` ${cell.table}.${cell.row}.${cell.cell}`;
    return `${each.kind}${'name' in each ? ` ${each.name}` : ''} @ ${part}${at} “${text}”`;
  });
}

test('names become their values, rows and paragraphs are repeated, and what is not known is a blank', async () => {
  const template = await templateDocx(
    [
      '{Tên khối}, năm {Năm}',
      ['{Tê', 'n kh', 'ối}'],
      'Trao cho {Khối trưởng năm sau} giữ.',
      {
        table: [
          ['STT', 'Đơn vị', 'Điểm'],
          ['{#Đơn vị}{STT}', '{Tên đơn vị} ({Năm})', '{Tổng điểm}{/Đơn vị}'],
        ],
      },
      '{#Đơn vị}',
      '- {Tên đơn vị}',
      '{/Đơn vị}',
      '{#Khối trưởng năm sau}không có{/Khối trưởng năm sau}{^Kiểm phiếu}Chưa kiểm phiếu{/}.{Ghi chú}',
    ],
    { header: 'Đầu {Năm}', footer: 'Chân {Tên khối}' },
  );
  const { bytes, blanks, hasNames } = made(fillTemplate(template, data));
  expect(textsOf(bytes)).toEqual([
    'Khối thi đua <A> & {B}, năm 2025',
    'Khối thi đua <A> & {B}',
    'Trao cho ………… giữ.',
    'STT',
    'Đơn vị',
    'Điểm',
    '1',
    'Sở Xây dựng (2025)',
    '98,5',
    '2',
    'Sở Y tế (2025)',
    '…………',
    '- Sở Xây dựng',
    '- Sở Y tế',
    'Chưa kiểm phiếu.',
  ]);
  expect(highlighted(bytes)).toEqual(['…………', '…………']);
  expect(blanks).toEqual(['Khối trưởng năm sau', 'Tổng điểm']);
  expect(hasNames).toBe(true);
  expect(textsOf(bytes, 'word/header1.xml')).toEqual(['Đầu 2025']);
  expect(textsOf(bytes, 'word/footer1.xml')).toEqual(['Chân Khối thi đua <A> & {B}']);
});

test('a blank keeps the face of its run, and what stands in no run is only dots', () => {
  const run = `<w:r><w:rPr><w:b/><w:sz w:val="28"/><w:u w:val="single"/></w:rPr><w:t>a ${MARKED_BLANK} z</w:t></w:r>`;
  const face = (more: string): string =>
    `<w:rPr><w:b/><w:sz w:val="28"/>${more}<w:u w:val="single"/></w:rPr>`;
  expect(highlightBlanks(`<w:p>${run}</w:p>`)).toBe(
    [
      `<w:p><w:r>${face('')}<w:t>a </w:t></w:r>`,
      `<w:r>${face('<w:highlight w:val="yellow"/>')}<w:t xml:space="preserve">…………</w:t></w:r>`,
      `<w:r>${face('')}<w:t xml:space="preserve"> z</w:t></w:r></w:p>`,
    ].join(''),
  );
  expect(highlightBlanks(`<m:r><m:t>${MARKED_BLANK}</m:t></m:r>`)).toBe(
    '<m:r><m:t>…………</m:t></m:r>',
  );
});

test('the same template and data give the same bytes', async () => {
  const template = await templateDocx(['{Tên khối} {Khối trưởng năm sau}']);
  expect(made(fillTemplate(template, data)).bytes).toEqual(
    made(fillTemplate(template, data)).bytes,
  );
});

test.each([
  '{tên khối}',
  '{TÊN  KHỐI}',
  '{ Tên khối }',
  '{Tên\u00a0khối}',
  '{Tên khối}'.normalize('NFD'),
])('%j is the name of the bloc', async (tag) => {
  const { bytes } = made(fillTemplate(await templateDocx([tag]), data));
  expect(textsOf(bytes)).toEqual(['Khối thi đua <A> & {B}']);
});

test('begin and end of a list are one name, however they were typed', async () => {
  const tag = '{#ĐƠN VỊ}{STT};{/đơn  vị}'.normalize('NFD');
  const { bytes } = made(fillTemplate(await templateDocx([tag]), data));
  expect(textsOf(bytes)).toEqual(['1;2;']);
});

test('any text of a cell comes out as that text, lines kept', async () => {
  const template = await templateDocx(['a {Tên khối} z', '{#Đơn vị}{Tên đơn vị}{/Đơn vị}']);
  const spiteful = fc.constantFrom(
    '<w:p/>',
    '&amp;',
    '{Năm}',
    '{/Đơn vị}',
    ']]>',
    '\ue000…………\ue001',
  );
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), spiteful);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), line, (lines, name) => {
      const { bytes } = made(
        fillTemplate(template, {
          facts: [{ name: 'Tên khối', value: lines.join('\n') }],
          lists: [
            { name: 'Đơn vị', columns: ['Tên đơn vị'], rows: [[name.replace(/[\r\n\v]/g, '')]] },
          ],
        }),
      );
      const expected = lines.flatMap((each) => each.split(/\r\n|[\n\r\v]/)).map(cleanText);
      expect(textsOf(bytes)).toEqual([
        `a ${expected.join('\n')} z`,
        cleanText(name.replace(/[\r\n\v]/g, '')),
      ]);
    }),
    { numRuns: 60 },
  );
});

test.each<[string, readonly Parameters<typeof templateDocx>[0][number][], readonly string[]]>([
  [
    'a name that is not there',
    ['Năm {Nam} {Tên khôi}'],
    [
      'unknown-name Nam @ body “Năm {Nam} {Tên khôi}”',
      'unknown-name Tên khôi @ body “Năm {Nam} {Tên khôi}”',
    ],
  ],
  [
    'in a table',
    [
      {
        table: [
          ['a', 'b'],
          ['c', 'x {Điểm số}'],
        ],
      },
    ],
    ['unknown-name Điểm số @ body 1.2.2 “x {Điểm số}”'],
  ],
  ['a column outside its list', ['{Hạng}'], ['column-outside Hạng @ body “{Hạng}”']],
  ['a list in place of a fact', ['{đơn vị}'], ['list-as-fact Đơn vị @ body “{đơn vị}”']],
  [
    'a list in itself',
    ['{#Đơn vị}{#Đơn vị}{/}{/}'],
    ['list-in-itself Đơn vị @ body “{#Đơn vị}{#Đơn vị}{/}{/}”'],
  ],
  ['not closed', ['Năm {Năm', 'b'], ['unclosed-brace @ body “Năm {Năm”']],
  ['not opened', ['Năm} a'], ['unopened-brace @ body “Năm} a”']],
  ['two braces', ['{{Năm}}'], ['doubled-brace @ body “{{Năm}}”']],
  ['a list without end', ['{#Đơn vị} {STT}'], ['unclosed-loop Đơn vị @ body “{#Đơn vị} {STT}”']],
  ['a list without begin', ['{/Đơn vị}'], ['unopened-loop Đơn vị @ body “{/Đơn vị}”']],
  [
    'crossed lists',
    ['{#Đơn vị}{/Kiểm phiếu}'],
    ['crossed-loops Đơn vị @ body “{#Đơn vị}{/Kiểm phiếu}”'],
  ],
  [
    'begin within a table, end outside',
    [{ table: [['{#Đơn vị}', 'b']] }, '{/Đơn vị}'],
    ['loop-misplaced Đơn vị @ body 1.1.1 “{#Đơn vị}”'],
  ],
  ['raw document code', ['{@Tên khối}'], ['unknown-name @Tên khối @ body “{@Tên khối}”']],
  ['other braces', ['{=[ ]=}[Năm]'], ['unknown-name =[ ]= @ body “{=[ ]=}[Năm]”']],
  [
    'a word of the language',
    ['{constructor}{__proto__}'],
    [
      'unknown-name constructor @ body “{constructor}{__proto__}”',
      'unknown-name __proto__ @ body “{constructor}{__proto__}”',
    ],
  ],
  ['nothing', ['{}'], ['unknown-name  @ body “{}”']],
  [
    'a second mistake beside a broken one',
    ['{Nam}', '{#Đơn vị}'],
    ['unknown-name Nam @ body “{Nam}”', 'unclosed-loop Đơn vị @ body “{#Đơn vị}”'],
  ],
])('%s is told with its place', async (_, blocks, expected) => {
  expect(mistakes(fillTemplate(await templateDocx(blocks), data))).toEqual(expected);
});

test('a mistake in a header says so', async () => {
  const template = await templateDocx(['a'], { header: '{Nam}' });
  expect(mistakes(fillTemplate(template, data))).toEqual(['unknown-name Nam @ header “{Nam}”']);
});

test('a part of which an element does not end is none', () => {
  expect(isBalanced('<?xml version="1.0"?><w:p a="1 > 0"><w:r/><w:t>a</w:t></w:p>')).toBe(true);
  expect(isBalanced('<w:p><w:r></w:p></w:r>')).toBe(false);
  expect(isBalanced('<w:p>')).toBe(false);
});

describe('files that are no template', () => {
  const refusal = (bytes: Uint8Array): string => {
    const filled = fillTemplate(bytes, data);
    return filled.kind === 'refused' ? filled.why : filled.kind;
  };
  const changed = async (
    change: (parts: Record<string, Uint8Array>) => void,
  ): Promise<Uint8Array> => {
    const parts = unzipSync(await templateDocx(['{Năm}']));
    change(parts);
    return zipSync(parts);
  };
  const typed = (from: string, to: string) => (parts: Record<string, Uint8Array>) => {
    const types = parts['[Content_Types].xml'];
    const text = new TextDecoder().decode(types);
    expect(text).toContain(from);
    parts['[Content_Types].xml'] = strToU8(text.replace(from, to));
  };
  const DOCX = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main';

  test('are told apart', async () => {
    const compound = (name: string): Uint8Array =>
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]);
    const whole = await templateDocx(['{Năm}']);
    expect(refusal(new Uint8Array())).toBe('empty');
    expect(refusal(strToU8('Kính gửi'))).toBe('not-docx');
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-docx');
    expect(refusal(compound('WordDocument'))).toBe('old-word');
    expect(refusal(compound('EncryptedPackage'))).toBe('encrypted');
    expect(refusal(whole.subarray(0, whole.length / 2))).toBe('damaged');
    expect(refusal(await changed(typed(DOCX, 'vnd.ms-word.document.macroEnabled.main')))).toBe(
      'macros',
    );
    expect(refusal(await changed((parts) => (parts['word/vbaProject.bin'] = strToU8('a'))))).toBe(
      'macros',
    );
    expect(
      refusal(
        await changed(typed(DOCX, 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main')),
      ),
    ).toBe('not-docx');
  });

  test('a broken document is damaged, and one with a DOCTYPE is not opened', async () => {
    const broken = (xml: string) => changed((parts) => (parts['word/document.xml'] = strToU8(xml)));
    expect(refusal(await broken('<w:document><w:body><w:p'))).toBe('damaged');
    expect(refusal(await broken('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toBe('damaged');
  });

  test('what would inflate without end is not inflated', async () => {
    const bomb = await changed(
      (parts) => (parts['word/document.xml'] = new Uint8Array(70 * 1024 * 1024)),
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toBe('too-large');
  });

  test('a template of Word’s own kind (.dotx) becomes a document', async () => {
    const dotx = await changed(
      typed(DOCX, 'vnd.openxmlformats-officedocument.wordprocessingml.template.main'),
    );
    const { bytes } = made(fillTemplate(dotx, data));
    expect(new TextDecoder().decode(unzipSync(bytes)['[Content_Types].xml'])).toContain(DOCX);
    expect(textsOf(bytes)).toEqual(['2025']);
  });
});
