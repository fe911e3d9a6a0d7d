import { areaName, type Area } from '../../../workbook/cell-address';
import {
  attributesOfSection,
  parseSections,
  sectionsToXml,
  withAttribute,
  withElementAttributes,
} from '../xml/sections';

/** Excel calls a file damaged where a prompt is longer than this. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * The `dataValidations` element with a hint for the cells of an area. A validation that is there for just this area keeps
 * its rule and takes the hint.
 */
export function withInputMessage(
  dataValidations: string | null,
  area: Area,
  title: string,
  text: string,
  prefix: string,
): string {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new RangeError(`The input message "${title}" is too long for Excel.`);
  }
  const sections = parseSections(dataValidations ?? `<${prefix}dataValidations/>`);
  const sqref = areaName(area);
  const hint = { showInputMessage: '1', promptTitle: title, prompt: text };
  const index = sections.children.findIndex(
    ({ name, xml }) => name === 'dataValidation' && attributesOfSection(xml).get('sqref') === sqref,
  );
  const old = sections.children[index]?.xml ?? `<${prefix}dataValidation allowBlank="1"/>`;
  const name = 'dataValidation';
  const item = { name, xml: withElementAttributes(old, { ...hint, sqref }) };
  const children =
    index === -1 ? [...sections.children, item] : sections.children.with(index, item);
  const count = children.filter((child) => child.name === name).length;
  const openTag = withAttribute(sections.openTag, 'count', String(count));
  return sectionsToXml({ ...sections, openTag, children });
}
