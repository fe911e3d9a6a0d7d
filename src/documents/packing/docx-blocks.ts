import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { points, type Twips } from '../layout/measures';
import type {
  SetBlock,
  SetColumns,
  SetParagraph,
  SetPiece,
  SetRule,
  SetRun,
  SetSection,
} from '../layout/set-text';
import { black } from '../layout/typeface';
import { linedTable } from './lined-table';
import { runFace } from './run-face';

/** The paragraphs and tables of Word between two sections. */
export function docxBlocks(
  blocks: readonly Exclude<SetBlock, SetSection>[],
): readonly (Paragraph | Table)[] {
  return [...blocks.flatMap(docxBlock), flatParagraph(1)];
}

function docxBlock(block: Exclude<SetBlock, SetSection>): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
    case 'rule':
      return [piece(block)];
    case 'columns':
      return [columns(block)];
    case 'table':
      // Two tables with nothing between them would be one.
      return [linedTable(block, paragraph), flatParagraph(TABLE_GAP)];
  }
}

/** Between a table and what follows it, in points. */
const TABLE_GAP = 6;

function piece(set: SetPiece): Paragraph {
  return set.kind === 'rule' ? rule(set) : paragraph(set);
}

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  justified: AlignmentType.JUSTIFIED,
} as const;

/** What Word calls a line of single height, when lines are counted and not measured. */
const singleLine = 240;

function paragraph(set: SetParagraph): Paragraph {
  const { left, right, firstLine } = set.indent;
  const { before, after, lineHeight, keeps } = set;
  return new Paragraph({
    alignment: alignments[set.alignment],
    ...(left > 0 || right > 0 ? { indent: { left, right } } : {}),
    ...(firstLine > 0 ? { indent: { firstLine } } : {}),
    spacing: {
      before,
      after,
      ...(lineHeight === 1
        ? {}
        : { line: Math.round(singleLine * lineHeight), lineRule: LineRuleType.AUTO }),
    },
    ...(keeps === 'nothing' ? {} : { keepNext: true }),
    ...(keeps === 'next-and-itself' ? { keepLines: true } : {}),
    children: set.runs.map(run),
  });
}

/** A blank is highlighted so that it is not overlooked in print preview. */
function run({ text, face, isBlank }: SetRun): TextRun {
  return new TextRun({ ...runFace(face), text, ...(isBlank ? { highlight: 'yellow' } : {}) });
}

/** The border of an all but flat paragraph, which Word and LibreOffice draw alike. */
function rule({ length, within, before, after }: SetRule): Paragraph {
  const left = Math.round((within - length) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: black } },
    indent: { left, right: within - length - left },
    spacing: { before, after, line: points(2), lineRule: LineRuleType.EXACT },
    keepNext: true,
    run: runFace({ size: 1 }),
  });
}

function columns({ widths, rows }: SetColumns): Table {
  const [left, right] = widths;
  const cell = (width: Twips, pieces: readonly SetPiece[]): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: pieces.map(piece) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([first, second]) =>
        new TableRow({ cantSplit: true, children: [cell(left, first), cell(right, second)] }),
    ),
  });
}

/** Word wants a paragraph after a table; this one is as high as it is told, and no higher. */
function flatParagraph(height: number): Paragraph {
  const line = { before: 0, after: 0, line: points(height), lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing: line, run: runFace({ size: 1 }) });
}
