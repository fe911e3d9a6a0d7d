import { areaName, areasOverlap, parseAreaName, type Area } from '../../../workbook/cell-address';
import {
  attributesOfSection,
  parseSections,
  sectionsToXml,
  withAttribute,
  type Section,
} from '../xml/sections';

/** The `mergeCells` element with one more area. Areas that overlap would make Excel repair the file. */
export function withMerge(mergeCells: string | null, area: Area, prefix: string): string {
  const merged = mergesOf(mergeCells);
  if (merged.some((other) => areaName(other.area) === areaName(area))) return mergeCells ?? '';
  const clash = merged.find((other) => areasOverlap(other.area, area));
  if (clash !== undefined) {
    throw new Error(`The merge ${areaName(area)} overlaps the merge ${areaName(clash.area)}.`);
  }
  const added = { name: 'mergeCell', xml: `<${prefix}mergeCell ref="${areaName(area)}"/>` };
  return withItems(mergeCells ?? `<${prefix}mergeCells/>`, [...merged, added]);
}

/** The element without the merges that the area touches; null where none is left. */
export function withoutMerges(mergeCells: string | null, area: Area): string | null {
  if (mergeCells === null) return null;
  const merged = mergesOf(mergeCells);
  const left = merged.filter((other) => !areasOverlap(other.area, area));
  if (left.length === merged.length) return mergeCells;
  return left.length === 0 ? null : withItems(mergeCells, left);
}

function withItems(mergeCells: string, children: readonly Section[]): string {
  const sections = parseSections(mergeCells);
  const openTag = withAttribute(sections.openTag, 'count', String(children.length));
  return sectionsToXml({ ...sections, openTag, children });
}

function mergesOf(mergeCells: string | null): (Section & { readonly area: Area })[] {
  if (mergeCells === null) return [];
  const merges: (Section & { readonly area: Area })[] = [];
  for (const section of parseSections(mergeCells).children) {
    if (section.name !== 'mergeCell') continue;
    const area = parseAreaName(attributesOfSection(section.xml).get('ref') ?? '');
    if (area !== null) merges.push({ ...section, area });
  }
  return merges;
}
