import { builtInSchemes } from '../../../../src/app/built-in-schemes';
import { computeBlocs } from '../../../../src/app/compute-blocs';
import { noChoices } from '../../../../src/app/options';
import { leavesOf } from '../../../../src/scoring/criteria';
import { toDecimalText } from '../../../../src/scoring/points';
import type { Scheme } from '../../../../src/scoring/scheme';
import {
  blankScoresheetImage,
  type BlankScoresheet,
} from '../../../../src/sheets/writing/scoring-form/blank-scoresheet';
import {
  isByCases,
  stagesAskedFor,
  type FormColumn,
} from '../../../../src/sheets/writing/scoring-form/form-columns';
import { unitFormImage } from '../../../../src/sheets/writing/scoring-form/unit-form';
import { unmarkedSheetChanges } from '../../../../src/sheets/writing/sheet-changes';
import { applyToSnapshot } from '../../../../src/workbook/apply-patch';
import type { WrittenValue } from '../../../../src/workbook/patch';
import type { Snapshot } from '../../../../src/workbook/snapshot';

const units = ['Sở Xây dựng', 'Sở Công Thương', 'Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát'];

const emptyBook: Snapshot = {
  workbookName: 'Khối thi đua 2026.xlsx',
  sheets: [],
  names: [],
  keptText: null,
};

function bookWith(form: Partial<BlankScoresheet> & Pick<BlankScoresheet, 'scheme'>): Snapshot {
  const image = blankScoresheetImage({
    year: 2026,
    bloc: 'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT',
    units,
    stages: stagesAskedFor(form.scheme),
    known: () => null,
    ...form,
  });
  return applyToSnapshot(emptyBook, { changes: unmarkedSheetChanges('Bảng điểm', image, 'vi') });
}

function isMeasured(scheme: Scheme): boolean {
  return leavesOf(scheme).every(({ kind, maximum }) => kind !== 'base' || maximum !== null);
}

/** A form a unit; `isFilled` says whether there is something in it. */
function bookOfForms(scheme: Scheme, isFilled: boolean): Snapshot {
  return units.reduce((snapshot, unit, index) => {
    const image = unitFormImage({
      scheme,
      year: 2026,
      bloc: 'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT',
      unit,
      stages: stagesAskedFor(scheme).length === 0 ? ['self'] : stagesAskedFor(scheme),
      known: (leaf, key) => (isFilled ? filled(index, { leaf, key }) : null),
    });
    return applyToSnapshot(snapshot, {
      changes: unmarkedSheetChanges(unit.slice(0, 30), image, 'vi'),
    });
  }, emptyBook);
}

/** Something that every kind of column takes. */
function filled(unit: number, { key, leaf }: Pick<FormColumn, 'key' | 'leaf'>): WrittenValue {
  switch (key) {
    case 'score':
      return leaf.kind === 'base'
        ? (leaf.maximum === null ? 10 : Number(toDecimalText(leaf.maximum))) - unit * 0.25
        : 0;
    case 'result':
      return 'Đạt';
    case 'level':
      return leaf.formula?.kind === 'levels' ? (leaf.formula.levels[0]?.name ?? null) : null;
    case 'target':
      return 100;
    case 'actual':
      return 100 - unit;
    default:
      return 0;
  }
}

describe('a blank scoring table of every built-in scheme', () => {
  let schemes: readonly (readonly [string, Scheme])[] = [];
  beforeAll(async () => {
    const all = await builtInSchemes();
    schemes = all.map(({ scheme, provenance }) => [provenance.id, scheme]);
  });

  const layouts = [
    [
      'a table',
      (scheme: Scheme, isFilled: boolean) =>
        bookWith({ scheme, ...(isFilled ? { known: filled } : {}) }),
    ],
    ['forms', bookOfForms],
  ] as const;

  test.each(layouts)(
    'is read back as %s with its units and criteria, and without a score',
    (layout, book) => {
      for (const [id, scheme] of schemes) {
        // Without maxima, or with hardly a criterion, nothing tells a blank sheet from any other list.
        if ((layout === 'forms') !== isByCases(scheme) || !isMeasured(scheme)) continue;
        const computed = computeBlocs(book(scheme, false), { ...noChoices, scheme });
        expect({ id, problem: computed.ok ? null : computed.problem }).toEqual({
          id,
          problem: null,
        });
        if (!computed.ok) continue;
        const [bloc] = computed.value.blocs;
        expect(bloc?.scoresheet.units.map(({ name }) => name)).toEqual(units);
        expect(bloc?.scheme.name).toBe(scheme.name);
        expect(bloc?.facts.year?.value).toBe(2026);
      }
    },
  );

  test.each(layouts)('ranks its units once it is filled in as %s', (layout, book) => {
    const read: string[] = [];
    for (const [id, scheme] of schemes) {
      // What has no maximum beside criteria that have one may be a count of staff: the reading asks.
      if ((layout === 'a table' && isByCases(scheme)) || !isMeasured(scheme)) continue;
      read.push(id);
      const computed = computeBlocs(book(scheme, true), { ...noChoices, scheme });
      if (!computed.ok) throw new Error(`${id}: ${JSON.stringify(computed.problem)}`);
      const [bloc] = computed.value.blocs;
      expect({ id, ranks: bloc?.results.map(({ rank }) => rank !== null) }).toEqual({
        id,
        ranks: [true, true, true],
      });
      expect(bloc?.scores.scores[0]?.length).toBe(leavesOf(scheme).length);
    }
    expect(read.length).toBeGreaterThanOrEqual(10);
  });
});
