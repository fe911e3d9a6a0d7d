/** Widths of the letters of Times New Roman in thousandths of the size; a letter with a mark is as wide as without. */
type Widths = readonly (readonly [width: number, letters: string])[];

const regular: Widths = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr‘’'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [469, '^'],
  [480, '{}'],
  [500, '#$*0123456789_bdghknopquvxyơđ–'],
  [513, 'ư'],
  [541, '~'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [706, 'Ư'],
  [722, 'ADGHKNOQUVXYwƠĐ'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '—…'],
];

const bold: Widths = [
  [220, '|'],
  [250, ' ,.'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’'],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxyơ–“”'],
  [520, '~'],
  [555, '"'],
  [556, 'Sbdhknpquđ'],
  [570, '+<=>'],
  [581, '^'],
  [603, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [743, 'Ư'],
  [778, 'GHKOQƠ'],
  [833, '&m'],
  [930, '@'],
  [944, 'M'],
  [1000, '%W—…'],
];

function byLetter(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    widths.flatMap(([width, letters]) =>
      Array.from(letters, (one): [string, number] => [one, width]),
    ),
  );
}

export const regularWidths = byLetter(regular);
export const boldWidths = byLetter(bold);

/** Taken for a letter that is not in the tables, which Vietnamese does not use. */
export const otherWidth = 600;
