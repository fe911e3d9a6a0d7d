import { chartMark, type Chart } from '../../../workbook/chart';
import type { CellValue } from '../../../workbook/snapshot';
import { readText, relationshipsPart } from '../package/parts';
import { parseRelationships, type Relationship } from '../package/relationships';
import { chartsInDrawing } from '../package/sheet-charts';
import type { WorkbookPackage } from '../package/workbook-package';
import { parseSections, sectionsToXml } from '../xml/sections';
import { withCaches } from './chart-caches';
import { anchorXml, chartXml, drawingNamespaces, newDrawing } from './chart-xml';
import type { DrawingNamespaces } from './chart-xml';
import {
  withContentType,
  withoutContentType,
  withoutRelationship,
  withRelationship,
} from './package-documents';

const NO_LINKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What charts need to know of the workbook that they come into. */
export interface ChartSurroundings {
  readonly book: WorkbookPackage;
  readonly linkNamespace: string;
  readonly sheetNames: () => readonly string[];
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
}

/** The worksheet that a chart stands on. */
export interface ChartSheet {
  readonly name: string;
  readonly part: string;
  /** Makes the worksheet show a drawing. */
  readonly showDrawing: (link: string) => void;
}

/** The drawings and charts of a workbook under change. A drawing may hold what is a person's: that stays as it is. */
export class ChartParts {
  private readonly namespaces: DrawingNamespaces;
  /** Parts as they are to be; null for those that go. */
  private readonly texts = new Map<string, string | null>();
  /** Content types of parts, null for those that go. */
  private readonly types = new Map<string, string | null>();
  private readonly toFill = new Set<string>();

  constructor(private readonly around: ChartSurroundings) {
    this.namespaces = drawingNamespaces(around.linkNamespace);
  }

  set(sheet: ChartSheet, name: string, chart: Chart): void {
    const drawing = this.drawingOf(sheet.part) ?? this.newDrawing(sheet);
    const old = this.find(drawing, name);
    const part = old?.part ?? this.freePart('charts/chart');
    const link = old?.link ?? this.link(drawing, 'chart', part, CHART_TYPE);
    this.texts.set(part, chartXml(chart, sheet.name, this.namespaces));
    this.toFill.add(part);
    const xml = this.required(drawing);
    const id = freeShapeId(old === null ? xml : xml.replace(old.anchor, ''));
    const anchor = anchorXml(chartMark(name), chart, id, link, this.namespaces);
    this.texts.set(drawing, withAnchor(xml, old?.anchor ?? null, anchor));
  }

  remove(sheetPart: string, name: string): void {
    const drawing = this.drawingOf(sheetPart);
    const old = drawing === null ? null : this.find(drawing, name);
    if (drawing === null || old === null) return;
    this.texts.set(drawing, withAnchor(this.required(drawing), old.anchor, null));
    const links = relationshipsPart(drawing);
    this.texts.set(links, withoutRelationship(this.required(links), drawing, old.part));
    // What a program put beside a chart (its style, its colours) goes with it.
    for (const beside of this.links(old.part)) {
      if (/^chart(?:Color)?Style$/.test(beside.kind)) this.drop(beside.part);
    }
    this.drop(old.part);
    this.texts.set(relationshipsPart(old.part), null);
  }

  /** The charts of ours on the sheet show figures that may have changed. */
  figuresChanged(sheetPart: string): void {
    const drawing = this.drawingOf(sheetPart);
    const xml = drawing === null ? null : this.text(drawing);
    if (drawing === null || xml === null) return;
    for (const { name } of chartsInDrawing(xml)) {
      const part = this.find(drawing, name)?.part;
      if (part !== undefined) this.toFill.add(part);
    }
  }

  /** The parts that are no longer what they were; null for those that go. */
  partChanges(): ReadonlyMap<string, string | null> {
    const { sheetNames, valueAt } = this.around;
    for (const part of this.toFill) {
      const xml = this.text(part);
      if (xml !== null) this.texts.set(part, withCaches(xml, sheetNames(), valueAt));
    }
    const { archive } = this.around.book;
    return new Map([...this.texts].filter(([part, xml]) => xml !== readText(archive, part)));
  }

  withContentTypes(xml: string): string {
    let changed = xml;
    for (const [part, type] of this.types) {
      changed =
        type === null ? withoutContentType(changed, part) : withContentType(changed, part, type);
    }
    return changed;
  }

  private drawingOf(sheetPart: string): string | null {
    return this.links(sheetPart).find(({ kind }) => kind === 'drawing')?.part ?? null;
  }

  private newDrawing(sheet: ChartSheet): string {
    const drawing = this.freePart('drawings/drawing');
    this.texts.set(drawing, newDrawing(this.namespaces));
    sheet.showDrawing(this.link(sheet.part, 'drawing', drawing, DRAWING_TYPE));
    return drawing;
  }

  private find(drawing: string, name: string) {
    const found = chartsInDrawing(this.required(drawing)).find((chart) => chart.name === name);
    const part = this.links(drawing).find(({ id }) => id === found?.link)?.part;
    return found === undefined || part === undefined ? null : { ...found, part };
  }

  private link(source: string, kind: string, part: string, type: string): string {
    const links = relationshipsPart(source);
    const address = `${this.around.linkNamespace}/${kind}`;
    const linked = withRelationship(this.text(links) ?? NO_LINKS, address, `/${part}`);
    this.texts.set(links, linked.xml);
    this.types.set(part, type);
    return linked.id;
  }

  private links(source: string): readonly Relationship[] {
    const xml = this.text(relationshipsPart(source));
    return xml === null ? [] : parseRelationships(xml, source);
  }

  private drop(part: string): void {
    this.texts.set(part, null);
    this.types.set(part, null);
  }

  private text(part: string): string | null {
    const changed = this.texts.get(part);
    return changed === undefined ? readText(this.around.book.archive, part) : changed;
  }

  private required(part: string): string {
    const xml = this.text(part);
    if (xml === null) throw new Error(`There is no part ${part}.`);
    return xml;
  }

  private freePart(stem: string): string {
    const { archive, part: workbook } = this.around.book;
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    for (let number = 1; ; number += 1) {
      const part = `${folder}${stem}${number}.xml`;
      if (!archive.has(part) && !this.texts.has(part)) return part;
    }
  }
}

/** The drawing with one anchor in place of another; null adds one, or takes one away. */
function withAnchor(xml: string, old: string | null, anchor: string | null): string {
  const sections = parseSections(xml);
  const added = anchor === null ? [] : [{ name: 'twoCellAnchor', xml: anchor }];
  const at = sections.children.findIndex((section) => section.xml === old);
  const children =
    at === -1
      ? [...sections.children, ...added]
      : [...sections.children.slice(0, at), ...added, ...sections.children.slice(at + 1)];
  return sectionsToXml({ ...sections, children });
}

function freeShapeId(drawing: string): number {
  const ids = [...drawing.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^<>]*?\bid="(\d+)"/g)];
  return Math.max(1, ...ids.map(([, id]) => Number(id))) + 1;
}
