import { cellName } from '../../../workbook/cell-address';
import {
  parseSections,
  sectionOf,
  sectionsOf,
  sectionsToXml,
  withElementAttributes,
  withSection,
  type Section,
} from '../xml/sections';

/** The `sheetViews` element with so many rows and columns kept in view in its first view; 0 and 0 for none. */
export function withFrozenPanes(
  sheetViews: string | null,
  rows: number,
  columns: number,
  prefix: string,
): string {
  const views = parseSections(
    sheetViews ??
      `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`,
  );
  const first = sectionOf(views, 'sheetView') ?? `<${prefix}sheetView workbookViewId="0"/>`;
  return sectionsToXml(withSection(views, 'sheetView', frozen(first, rows, columns, prefix), []));
}

function frozen(view: string, rows: number, columns: number, prefix: string): string {
  const sections = parseSections(view);
  const pane = paneXml(rows, columns, prefix);
  // The selection of the last pane is the one that the user left the sheet with.
  const old = sectionsOf(sections, 'selection').at(-1);
  const children: Section[] = [];
  if (pane !== null) children.push({ name: 'pane', xml: pane });
  if (pane !== null || old !== undefined) {
    const values = { pane: activePane(rows, columns) };
    const xml = withElementAttributes(old ?? `<${prefix}selection/>`, values);
    children.push({ name: 'selection', xml });
  }
  const others = sections.children.filter(({ name }) => name !== 'pane' && name !== 'selection');
  return sectionsToXml({ ...sections, children: [...children, ...others] });
}

function paneXml(rows: number, columns: number, prefix: string): string | null {
  if (rows === 0 && columns === 0) return null;
  return withElementAttributes(`<${prefix}pane/>`, {
    xSplit: columns === 0 ? null : String(columns),
    ySplit: rows === 0 ? null : String(rows),
    topLeftCell: cellName({ row: rows, column: columns }),
    activePane: activePane(rows, columns),
    state: 'frozen',
  });
}

function activePane(rows: number, columns: number): string | null {
  if (rows > 0 && columns > 0) return 'bottomRight';
  if (rows > 0) return 'bottomLeft';
  return columns > 0 ? 'topRight' : null;
}
