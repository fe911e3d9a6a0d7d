import type { PrintSetup } from '../../../workbook/patch';
import {
  attributesOfSection,
  parseSections,
  sectionOf,
  sectionsToXml,
  withElementAttributes,
  withSection,
} from '../xml/sections';

const MILLIMETRES_PER_INCH = 25.4;
const A4 = '9';

/** The `pageMargins` element with margins given in millimetres; the header's and footer's stay. */
export function withMargins(
  pageMargins: string | null,
  margins: PrintSetup['margins'],
  prefix: string,
): string {
  return withElementAttributes(pageMargins ?? `<${prefix}pageMargins header="0.3" footer="0.3"/>`, {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
  });
}

/**
 * The `pageSetup` element with this orientation; on A4 where no paper was chosen (Excel would take US Letter). One page
 * wide only takes effect together with `withFitToPage`.
 */
export function withPageSetup(pageSetup: string | null, setup: PrintSetup, prefix: string): string {
  const old = pageSetup ?? `<${prefix}pageSetup/>`;
  const paperSize = attributesOfSection(old).get('paperSize') ?? A4;
  const fit = setup.onePageWide === true ? { fitToWidth: '1', fitToHeight: '0' } : {};
  return withElementAttributes(old, { paperSize, orientation: setup.orientation, ...fit });
}

/** The `sheetPr` element that lets the sheet be shrunk to fit its pages. */
export function withFitToPage(sheetPr: string | null, prefix: string): string {
  const properties = parseSections(sheetPr ?? `<${prefix}sheetPr/>`);
  const old = sectionOf(properties, 'pageSetUpPr') ?? `<${prefix}pageSetUpPr/>`;
  const next = withElementAttributes(old, { fitToPage: '1' });
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  return sectionsToXml(withSection(properties, 'pageSetUpPr', next, order));
}

function inches(millimetres: number): string {
  return String(Number((millimetres / MILLIMETRES_PER_INCH).toFixed(6)));
}

/** A header that numbers every page but the first, as the decree on documents has it. */
export function pageNumbers(prefix: string): string {
  const header = '&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P';
  return (
    `<${prefix}headerFooter differentFirst="1">` +
    `<${prefix}oddHeader>${header}</${prefix}oddHeader></${prefix}headerFooter>`
  );
}
