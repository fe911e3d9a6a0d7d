import { markedChart } from '../../../workbook/chart';
import { unescapeXml } from '../../../workbook/xml-text';
import type { Archive } from '../zip/archive';
import { parseSections } from '../xml/sections';
import { readText } from './parts';
import { readRelationships } from './relationships';

/** A chart of ours in a drawing: its name without the mark, and the id of the link to its part. */
export interface DrawnChart {
  readonly name: string;
  readonly link: string;
  /** The text of its anchor in the drawing. */
  readonly anchor: string;
}

const CHART = /<(?:[\w.-]+:)?chart\s[^<>]*?[\w.-]+:id="([^"]*)"/;
const FRAME_NAME =
  /<(?:[\w.-]+:)?graphicFrame[\s>].*?<(?:[\w.-]+:)?cNvPr\s[^<>]*?\bname="([^"]*)"/s;

/** The charts of ours in a drawing part; anything else in it is a person's. */
export function chartsInDrawing(xml: string): readonly DrawnChart[] {
  return parseSections(xml).children.flatMap(({ xml: anchor }) => {
    const mark = FRAME_NAME.exec(anchor)?.[1];
    const link = CHART.exec(anchor)?.[1];
    const name = mark === undefined ? null : markedChart(unescapeXml(mark));
    return name === null || link === undefined ? [] : [{ name, link, anchor }];
  });
}

/** The names of the charts of ours on a worksheet, in order. */
export function chartNames(archive: Archive, worksheetPart: string): readonly string[] {
  const drawing = readRelationships(archive, worksheetPart).find(({ kind }) => kind === 'drawing');
  const xml = drawing === undefined ? null : readText(archive, drawing.part);
  return xml === null
    ? []
    : chartsInDrawing(xml)
        .map(({ name }) => name)
        .sort();
}
