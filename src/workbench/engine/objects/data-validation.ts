import { areasOverlap } from '../../../workbook/cell-address';
import type { Validation } from '../book/sheet';
import { fieldsOf } from '../protocol/arguments';
import { objectsOf, type Property } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { checkThere, checkWritable } from './open-workbook';
import type { RangePlace } from './range-place';

const RULES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const noPrompt = { showPrompt: true, title: '', message: '' };
const noAlert = { showAlert: true, style: 'Stop', title: '', message: '' };

/** The validation of just this area; null where there is none, or only one of another area. */
function validationOf({ sheet, area }: RangePlace): Validation | null {
  const { top, left, bottom, right } = area;
  const isSame = (other: Validation) =>
    other.area.top === top &&
    other.area.left === left &&
    other.area.bottom === bottom &&
    other.area.right === right;
  return sheet.validations.find(isSame) ?? null;
}

/** Excel keeps one validation a cell: a new one takes its cells away from the others. */
function change(place: RangePlace, part: Partial<Omit<Validation, 'area'>>): void {
  checkWritable(place);
  const { sheet, area } = place;
  const old = validationOf(place) ?? { area, rule: {}, prompt: noPrompt, errorAlert: noAlert };
  const others = sheet.validations.filter((other) => !areasOverlap(other.area, area));
  sheet.validations = [...others, { ...old, ...part }];
}

function typeOf(place: RangePlace): string {
  const { sheet, area } = place;
  const validation = validationOf(place);
  if (validation !== null) return ruleType(validation);
  const overlaps = sheet.validations.some((other) => areasOverlap(other.area, area));
  return overlaps ? 'Inconsistent' : 'None';
}

function ruleType({ rule }: Validation): string {
  const [kind] = fieldsOf(rule).keys();
  return kind === undefined ? 'None' : (RULES[kind] ?? 'None');
}

function part(name: 'rule' | 'prompt' | 'errorAlert', usual: unknown): Property<RangePlace> {
  return {
    get: (place) => {
      checkThere(place);
      const validation = validationOf(place);
      if (validation !== null) return validation[name];
      return typeOf(place) === 'None' ? usual : null;
    },
    set: (place, value) => {
      if (name === 'rule' && ![...fieldsOf(value).keys()].every((kind) => kind in RULES)) {
        throw new ApiError('InvalidArgument', 'rule');
      }
      change(place, { [name]: value });
    },
  };
}

export const dataValidation = objectsOf<RangePlace>({
  name: 'DataValidation',
  properties: {
    type: { get: typeOf },
    rule: part('rule', {}),
    prompt: part('prompt', noPrompt),
    errorAlert: part('errorAlert', noAlert),
    ignoreBlanks: { get: () => true, set: checkWritable },
  },
  methods: {
    clear: (place) => {
      checkWritable(place);
      const { sheet, area } = place;
      sheet.validations = sheet.validations.filter((other) => !areasOverlap(other.area, area));
    },
  },
});
