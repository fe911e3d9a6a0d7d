import type { Area } from '../../../workbook/cell-address';
import { chartMark, chartText } from '../../../workbook/chart';
import type { Change } from '../../../workbook/patch';
import { CONTENT_TYPES } from '../package/content-types';
import { readRequiredText, readText, relationshipsPart } from '../package/parts';
import type { WorkbookPackage } from '../package/workbook-package';
import { readTableAreas } from '../reading/table-areas';
import type { PartChanges } from '../zip/write';
import { ChartParts } from './chart-parts';
import { keepText } from './kept-text';
import {
  withContentType,
  withoutContentType,
  withoutRelationship,
  withRelationship,
} from './package-documents';
import { SharedStringsDocument } from './shared-strings-document';
import { SheetDocument } from './sheet-document';
import { newStyles, StylesDocument } from './styles-document';
import { WorkbookDocument } from './workbook-document';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FORMULA = /<(?:[^\s<>/:]+:)?f[\s>/]/;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document that is read when it is first needed, and the part that it stands in. */
interface OpenPart<Document> {
  readonly part: string;
  readonly document: Document;
  /** The kind of the part where the file has none yet: it is linked to the workbook if it comes to be written. */
  readonly newKind: string | null;
}

/** An opened workbook with changes gathered in it, part by part. */
export class WorkbookEditor {
  private readonly workbook: WorkbookDocument;
  private readonly sheets = new Map<string, OpenPart<SheetDocument>>();
  private strings: OpenPart<SharedStringsDocument> | null = null;
  private styles: OpenPart<StylesDocument> | null = null;
  private links: string;
  private contentTypes: string;
  private changedValues = false;
  private removedFormulas = false;
  /** Undefined where the patch does not speak of it. */
  private keptText: string | null | undefined;
  private readonly charts: ChartParts;

  constructor(private readonly book: WorkbookPackage) {
    this.workbook = new WorkbookDocument(readRequiredText(book.archive, book.part));
    this.links = readRequiredText(book.archive, relationshipsPart(book.part));
    this.contentTypes = readRequiredText(book.archive, CONTENT_TYPES);
    this.charts = new ChartParts({
      book,
      linkNamespace: this.workbook.linkNamespace,
      sheetNames: () => [...book.worksheets.map(({ name }) => name), ...this.sheets.keys()],
      valueAt: (sheet, row, column) => this.sheet(sheet).valueAt(row, column, this.sharedStrings()),
    });
  }

  apply(change: Change): void {
    switch (change.kind) {
      case 'add-sheet':
        return this.addSheet(change.sheet);
      case 'write': {
        const sheet = this.sheet(change.sheet);
        const effect = sheet.write(change.at, change.values, this.sharedStrings());
        this.changedValues ||= effect.changedValues;
        this.removedFormulas ||= effect.removedFormulas;
        return;
      }
      case 'format':
        return this.sheet(change.sheet).format(change.area, this.styleOf(change));
      case 'merge':
        return this.sheet(change.sheet).merge(change.area);
      case 'unmerge':
        return this.sheet(change.sheet).unmerge(change.area);
      case 'column-width':
        return this.sheet(change.sheet).setColumnWidth(change.first, change.last, change.width);
      case 'row-height':
        return this.sheet(change.sheet).setRowHeight(change.first, change.last, change.height);
      case 'freeze':
        return this.sheet(change.sheet).freeze(change.rows, change.columns);
      case 'print':
        this.sheet(change.sheet).setPrint(change.setup);
        return this.workbook.setRepeatedRows(change.sheet, change.setup.repeatedRows);
      case 'input-message':
        return this.sheet(change.sheet).setInputMessage(change.area, change.title, change.text);
      case 'set-chart': {
        const { sheet, name, chart } = change;
        this.charts.set(this.chartSheet(sheet), name, chart);
        return this.workbook.defineText(chartMark(name), chartText(chart));
      }
      case 'remove-chart':
        this.charts.remove(this.chartSheet(change.sheet).part, change.name);
        return this.workbook.deleteName(chartMark(change.name));
      case 'define-name':
        this.sheet(change.sheet);
        return this.workbook.defineName(change.name, change.sheet, change.area, change.hidden);
      case 'delete-name':
        return this.workbook.deleteName(change.name);
      case 'keep-text':
        this.keptText = change.text;
        return;
    }
  }

  /** The parts that are no longer what they were; none where nothing has changed. */
  partChanges(): PartChanges {
    const changes = new Map<string, Uint8Array | null>();
    const put = (part: string, xml: string) => changes.set(part, new TextEncoder().encode(xml));
    if (this.removedFormulas) this.dropCalculationChain(changes);
    if (this.changedValues && this.hasFormulas()) this.workbook.calculateOnLoad();
    for (const { part, document } of this.sheets.values()) {
      if (document.changed) this.charts.figuresChanged(part);
    }
    for (const [part, xml] of this.charts.partChanges()) {
      if (xml === null) changes.set(part, null);
      else put(part, xml);
    }
    this.contentTypes = this.charts.withContentTypes(this.contentTypes);
    for (const { part, document } of this.sheets.values()) {
      if (document.changed || !this.book.archive.has(part)) put(part, document.toXml());
    }
    for (const open of [this.strings, this.styles]) {
      if (open?.document.changed !== true) continue;
      put(open.part, open.document.toXml());
      if (open.newKind !== null) this.link(open.newKind, open.part);
    }
    if (this.keptText !== undefined) this.keepText(this.keptText, changes);
    if (this.workbook.changed) put(this.book.part, this.workbook.toXml());
    const { archive, part } = this.book;
    const links = relationshipsPart(part);
    if (this.links !== readText(archive, links)) put(links, this.links);
    if (this.contentTypes !== readText(archive, CONTENT_TYPES))
      put(CONTENT_TYPES, this.contentTypes);
    return changes;
  }

  private sheet(name: string): SheetDocument {
    const open = this.sheets.get(name);
    if (open !== undefined) return open.document;
    const found = this.book.worksheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet "${name}".`);
    const { archive } = this.book;
    const headings = readTableAreas(archive, found.part).map((area): Area => {
      return { ...area, bottom: area.top };
    });
    const document = new SheetDocument(name, readRequiredText(archive, found.part), headings);
    this.sheets.set(name, { part: found.part, document, newKind: null });
    return document;
  }

  private chartSheet(name: string) {
    const document = this.sheet(name);
    const part = this.sheets.get(name)?.part;
    if (part === undefined) throw new Error('The sheet is open.');
    const { linkNamespace } = this.workbook;
    return {
      name,
      part,
      showDrawing: (link: string) => {
        document.showDrawing(link, linkNamespace);
      },
    };
  }

  private addSheet(name: string): void {
    const part = this.freePart('worksheets/sheet', '.xml');
    this.workbook.addSheet(name, this.link('worksheet', part));
    const xml =
      `${DECLARATION}<worksheet xmlns="${this.workbook.namespace}">` +
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="16.5"/><sheetData/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '</worksheet>';
    this.sheets.set(name, { part, document: new SheetDocument(name, xml, []), newKind: null });
  }

  private styleOf(change: Extract<Change, { kind: 'format' }>): number {
    this.styles ??= this.openPart('styles', 'styles.xml', (xml) => {
      return new StylesDocument(xml ?? newStyles(this.workbook.namespace));
    });
    return this.styles.document.styleFor(change.format);
  }

  private sharedStrings(): SharedStringsDocument {
    this.strings ??= this.openPart('sharedStrings', 'sharedStrings.xml', (xml) => {
      const empty = `${DECLARATION}<sst xmlns="${this.workbook.namespace}" count="0" uniqueCount="0"/>`;
      return new SharedStringsDocument(xml ?? empty);
    });
    return this.strings.document;
  }

  /** Opens a part that a workbook has once, or a new one where it has none. */
  private openPart<Document>(
    kind: string,
    name: string,
    open: (xml: string | null) => Document,
  ): OpenPart<Document> {
    const { archive, relationships } = this.book;
    const part = relationships.find((link) => link.kind === kind)?.part;
    if (part !== undefined && archive.has(part)) {
      return { part, document: open(readRequiredText(archive, part)), newKind: null };
    }
    return { part: `${this.folder()}${name}`, document: open(null), newKind: kind };
  }

  /** Links a new part to the workbook; gives the id of the relationship. */
  private link(kind: string, part: string): string {
    const type = `${this.workbook.linkNamespace}/${kind}`;
    const linked = withRelationship(this.links, type, `/${part}`);
    this.links = linked.xml;
    this.contentTypes = withContentType(this.contentTypes, part, `${TYPE}.${kind}+xml`);
    return linked.id;
  }

  private keepText(text: string | null, changes: Map<string, Uint8Array | null>): void {
    const kept = keepText(
      this.book,
      { links: this.links, contentTypes: this.contentTypes },
      this.workbook.linkNamespace,
      text,
    );
    this.links = kept.links;
    this.contentTypes = kept.contentTypes;
    for (const [part, xml] of kept.parts) {
      changes.set(part, xml === null ? null : new TextEncoder().encode(xml));
    }
  }

  private folder(): string {
    return this.book.part.slice(0, this.book.part.lastIndexOf('/') + 1);
  }

  private freePart(stem: string, extension: string): string {
    const taken = new Set([...this.sheets.values()].map((open) => open.part));
    for (let number = 1; ; number += 1) {
      const part = `${this.folder()}${stem}${number}${extension}`;
      if (!this.book.archive.has(part) && !taken.has(part)) return part;
    }
  }

  /**
   * The order in which Excel calculates names every cell with a formula; where one of them is gone, Excel calls the file
   * damaged. Without the list it makes a new one.
   */
  private dropCalculationChain(changes: Map<string, Uint8Array | null>): void {
    const part = this.book.relationships.find((link) => link.kind === 'calcChain')?.part;
    if (part === undefined) return;
    changes.set(part, null);
    this.links = withoutRelationship(this.links, this.book.part, part);
    this.contentTypes = withoutContentType(this.contentTypes, part);
  }

  private hasFormulas(): boolean {
    const { archive, worksheets } = this.book;
    return worksheets.some(({ part }) => FORMULA.test(readText(archive, part) ?? ''));
  }
}
