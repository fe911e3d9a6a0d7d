import { enteredValue, type Entered } from './entered-value';

/** How a person writes numbers and dates: as in Vietnam, or as in the United States. */
export type Form = 'vi' | 'en';

const GROUPED = /^[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$|^[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}$/;
const DECIMAL = /^[+-]?[0-9]*,[0-9]+%?$/;
const DATE = /^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})$/;

/**
 * What becomes of a text that a person types into a cell. In the Vietnamese form a comma is the decimal sign, and the
 * day comes before the month. A single point stays a decimal sign there too, as a value that is opened for editing
 * shows one.
 */
export function typedValue(text: string, numberFormat: string, form: Form): Entered {
  if (form === 'en' || numberFormat === '@') return enteredValue(text, numberFormat);
  const trimmed = text.trim();
  if (GROUPED.test(trimmed)) {
    return enteredValue(trimmed.replaceAll('.', '').replace(',', '.'), numberFormat);
  }
  if (DECIMAL.test(trimmed)) return enteredValue(trimmed.replace(',', '.'), numberFormat);
  const date = DATE.exec(trimmed);
  if (date === null) return enteredValue(text, numberFormat);
  const [, day = '', month = '', year = ''] = date;
  const entered = enteredValue(`${year}-${month}-${day}`, numberFormat);
  const isDate = entered.kind === 'value' && typeof entered.value === 'number';
  return isDate ? { ...entered, numberFormat: 'dd/mm/yyyy' } : enteredValue(`'${text}`, '@');
}
