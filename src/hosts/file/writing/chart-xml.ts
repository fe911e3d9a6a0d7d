import type { Area } from '../../../workbook/cell-address';
import type { Chart, ChartSeries } from '../../../workbook/chart';
import { escapeText } from '../../../workbook/xml-text';
import { escapeAttribute } from '../xml/text';
import { absoluteReference } from './defined-names';

/** The namespaces of drawings, in the usual files or in strict ones. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly sheet: string;
  readonly links: string;
}

export function drawingNamespaces(linkNamespace: string): DrawingNamespaces {
  const base = linkNamespace.includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    main: `${base}/main`,
    chart: `${base}/chart`,
    sheet: `${base}/spreadsheetDrawing`,
    links: linkNamespace,
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CATEGORY_AXIS = 111_000_001;
const VALUE_AXIS = 111_000_002;

/** The part of a chart, without what its cells hold. Elements stand in the order of the schema (ECMA-376, 21.2). */
export function chartXml(chart: Chart, sheet: string, namespaces: DrawingNamespaces): string {
  const source = chart.source ?? sheet;
  const { main, chart: own, links } = namespaces;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${own}" xmlns:a="${main}" xmlns:r="${links}">` +
    '<c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title, 1200, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, source)}${axesXml(chart)}</c:plotArea>` +
    (chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('a:defRPr', 1000, false)}</a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>'
  );
}

function fontXml(tag: string, size: number, isBold: boolean): string {
  return `<${tag} lang="vi-VN" sz="${size}" b="${isBold ? 1 : 0}"><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></${tag}>`;
}

function titleXml(text: string, size: number, isBold: boolean): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `${fontXml('a:defRPr', size, isBold)}</a:pPr><a:r>${fontXml('a:rPr', size, isBold)}` +
    `<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function plotXml(chart: Chart, source: string): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const series = chart.series.map((one, index) => seriesXml(chart, source, one, index)).join('');
  if (chart.kind === 'lines') {
    const head = '<c:grouping val="standard"/><c:varyColors val="0"/>';
    return `<c:lineChart>${head}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const grouping = isStacked(chart) ? 'stacked' : 'clustered';
  const head =
    `<c:barDir val="${isLying(chart) ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  const overlap = isStacked(chart) ? '<c:overlap val="100"/>' : '';
  return `<c:barChart>${head}${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(chart: Chart, source: string, series: ChartSeries, index: number): string {
  const { name, values, colour } = series;
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const isLine = chart.kind === 'lines';
  const shape = isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeText(name)}</c:v></c:tx><c:spPr>${shape}</c:spPr>` +
    (isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>') +
    (chart.isLabelled ? labelsXml(chart) : '') +
    `<c:cat>${reference('str', source, chart.categories)}</c:cat>` +
    `<c:val>${reference('num', source, values)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function labelsXml({ valueFormat }: Chart): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(valueFormat)}" sourceLinked="0"/>` +
    shown.map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`).join('') +
    '</c:dLbls>'
  );
}

function reference(kind: 'str' | 'num', sheet: string, area: Area): string {
  return `<c:${kind}Ref><c:f>${escapeText(absoluteReference(sheet, area))}</c:f></c:${kind}Ref>`;
}

function axesXml(chart: Chart): string {
  const lying = isLying(chart);
  const title = (text: string | null) => (text === null ? '' : titleXml(text, 1000, false));
  const format = escapeAttribute(chart.valueFormat);
  const least = chart.valueMinimum === null ? '' : `<c:min val="${chart.valueMinimum}"/>`;
  // The first of lying bars is to stand on top, and the figures below all.
  const order = lying ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${title(chart.categoryTitle)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${least}</c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>` +
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>' +
    `</c:majorGridlines>${title(chart.valueTitle)}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function isLying({ kind }: Chart): boolean {
  return kind === 'bars' || kind === 'stacked-bars';
}

function isStacked({ kind }: Chart): boolean {
  return kind === 'stacked-columns' || kind === 'stacked-bars';
}

/** The text of an anchor that puts a chart over its cells. */
export function anchorXml(
  mark: string,
  { place: { top, left, bottom, right } }: Chart,
  shapeId: number,
  link: string,
  { main, chart: own, sheet, links }: DrawingNamespaces,
): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheet}" xmlns:a="${main}">` +
    corner('from', left, top) +
    corner('to', right + 1, bottom + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}" name="${escapeAttribute(mark)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${own}"><c:chart xmlns:c="${own}" xmlns:r="${links}" r:id="${link}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

export function newDrawing({ main, sheet }: DrawingNamespaces): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${sheet}" xmlns:a="${main}"/>`;
}
