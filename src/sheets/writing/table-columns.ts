import type { CellFormat, WrittenValue } from '../../workbook/patch';
import { numberStyle, styles } from './styles';
import type { TableColumn } from './table-image';
import type { UnitLine } from './unit-lines';

type Value = (line: UnitLine, position: number) => WrittenValue;

/** The running number of a unit within its section. */
export function runningNumber(heading: string): TableColumn {
  return column(heading, styles.whole, 6, (_, position) => position + 1);
}

export function rankColumn(heading: string): TableColumn {
  return { ...column(heading, styles.whole, 11, (line) => line.cells.rank), isRank: true };
}

export function numberColumn(heading: string, decimals: number, value: Value): TableColumn {
  return column(heading, numberStyle(decimals), 13, value);
}

/** Names: of units, of awards. */
export function textColumn(heading: string, width: number, value: Value): TableColumn {
  return column(heading, styles.text, width, value);
}

/** A word or two, such as a class. */
export function wordColumn(heading: string, value: Value): TableColumn {
  return { ...column(heading, styles.centered, 16, value), standsOut: false };
}

export function remarkColumn(heading: string, width: number, value: Value): TableColumn {
  return { ...column(heading, styles.remark, width, value), standsOut: false };
}

function column(heading: string, format: CellFormat, width: number, value: Value): TableColumn {
  return { heading, format, width, value, isRank: false, standsOut: true };
}
