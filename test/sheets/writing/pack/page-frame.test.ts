import { framed, type PageFrame } from '../../../../src/sheets/writing/pack/page-frame';
import { listImage } from '../../../../src/sheets/writing/pack/list-image';

const frame: PageFrame = {
  superior: null,
  bloc: 'Khối Nội chính',
  kind: 'khoi',
  place: null,
  year: 2025,
  preparer: null,
  signerRole: null,
  signer: 'Trần Thị B',
};

function image(widths: readonly number[]) {
  return framed(
    listImage({
      title: 'BẢNG',
      columns: widths.map((width, index) => ({ heading: `Cột ${index}`, width })),
      rows: [],
      notes: [],
      hint: '',
      orientation: 'landscape',
    }),
    frame,
    'vi',
  );
}

test('agency and motto part the page as near to its middle as the columns allow', () => {
  const spans = (widths: readonly number[]) =>
    image(widths).rows[1]?.cells.flatMap(({ value, span = 1 }) => (value === null ? [] : [span]));
  expect(spans([6, 44, 8, 34])).toEqual([2, 2]);
  expect(spans([6, 30, 10, 20, 40])).toEqual([3, 2]);
  expect(spans([80, 10])).toEqual([1, 1]);
});

test('what was in view and on every page is so below the head, and every hint is short enough for Excel', () => {
  const { frozen, repeated, guides = [], rows } = image([10, 10]);
  expect([frozen.rows, repeated]).toEqual([6, { first: 5, last: 5 }]);
  expect(rows[4]?.cells[0]?.value).toBe('BẢNG');
  expect(guides.every(({ text }) => text.length > 0 && text.length <= 255)).toBe(true);
});

test('what nobody has said is dots on colour, the rest is plain', () => {
  const [superior, bloc] = image([10, 10]).rows.map(({ cells }) => cells[0]);
  expect(superior).toMatchObject({ value: '…………………………', format: { fill: 'FFF2CC' } });
  expect(bloc?.value).toBe('KHỐI NỘI CHÍNH');
  expect(bloc?.format.fill).toBeUndefined();
  const last = image([10, 10])
    .rows.at(-1)
    ?.cells.map(({ value }) => value);
  expect(last).toEqual([null, 'Trần Thị B']);
});
