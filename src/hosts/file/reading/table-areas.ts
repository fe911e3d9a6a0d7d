import { parseAreaName, type Area } from '../../../workbook/cell-address';
import { readText } from '../package/parts';
import { readRelationships } from '../package/relationships';
import { attributesOf, rootElement } from '../xml/elements';
import type { Archive } from '../zip/archive';

/** The areas of the Excel tables (ListObjects) of a worksheet, heading and totals rows included. */
export function readTableAreas(archive: Archive, worksheetPart: string): readonly Area[] {
  const areas: Area[] = [];
  for (const link of readRelationships(archive, worksheetPart)) {
    if (link.kind !== 'table') continue;
    const xml = readText(archive, link.part);
    if (xml === null) continue;
    const area = parseAreaName(attributesOf(xml, rootElement(xml)).get('ref') ?? '');
    if (area !== null) areas.push(area);
  }
  return areas;
}
