import { areaName } from '../../../workbook/cell-address';
import type { Evidence, Found, SheetFinding, Unit } from '../../scoresheet';
import { finding } from '../findings';
import type { HeadingInRows, UnitRows } from './unit-rows';

/** The units of one bloc in a table that may hold several. */
export interface BlocSection {
  /** What its heading calls the bloc; null in a table without headings. */
  readonly name: Found<string> | null;
  readonly units: readonly Unit[];
  readonly unitRows: readonly number[];
  /** As in UnitRows, of these units alone. */
  readonly stageRows: UnitRows['stageRows'];
}

/** How a table falls into blocs, and whether a person should look at it. */
export interface BlocSections {
  readonly sections: readonly BlocSection[];
  readonly isDoubtful: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Every heading begins a bloc where its words speak of a cụm or khối, or the numbers of the units begin again below it.
 * Headings that only group the units of one bloc are said, and a person has to confirm that.
 */
export function sectionsOf(
  body: Pick<UnitRows, 'units' | 'unitRows' | 'stageRows' | 'headings'>,
  title: Found<string> | null,
  sheet: string,
  findings: SheetFinding[],
): BlocSections {
  const { units, headings } = body;
  const own = headings.filter((heading, index) => {
    const end = headings[index + 1]?.from ?? units.length;
    if (heading.from < end) return true;
    // Words below the table are none of its headings.
    if (heading.isNamed && heading.from < units.length) say('bloc-without-units', heading);
    return false;
  });
  function say(
    code: 'bloc-without-units' | 'bloc-heading-doubtful' | 'units-above-heading',
    { name }: HeadingInRows,
  ): void {
    const message = { code, params: { heading: name.value } } as const;
    findings.push(finding('warning', message, sheet, name.place));
  }
  const [first] = own;
  if (first === undefined) return whole(body, null, false);
  const isBloc = ({ isNamed, restarts }: HeadingInRows): boolean => isNamed || restarts;
  const isOne = own.length === 1 && first.from === 0;
  const isSeveral = !isOne && own.every(isBloc);
  for (const heading of own) if (heading.isDoubtful) say('bloc-heading-doubtful', heading);
  const isUnsure = own.some(({ isDoubtful }) => isDoubtful);
  if (isOne) return whole(body, first.isNamed ? first.name : null, isUnsure);
  if (!isSeveral) {
    const list = own.map(({ name }) => name.value);
    const message = { code: 'unit-groups-in-table', params: { headings: list } } as const;
    findings.push(finding('warning', message, sheet, first.name.place));
    return whole(body, null, true);
  }
  const starts = first.from > 0 ? [null, ...own] : own;
  if (first.from > 0 && title === null) say('units-above-heading', first);
  const sections = starts.map((heading, index): BlocSection => {
    const end = starts[index + 1]?.from ?? units.length;
    return slice(body, heading?.name ?? title, heading?.from ?? 0, end);
  });
  const names = sections.flatMap(({ name }) => name?.value ?? []);
  const message = { code: 'several-blocs-read', params: { blocs: names } } as const;
  findings.push(finding('info', message, sheet, first.name.place));
  return {
    sections,
    isDoubtful: isUnsure || (first.from > 0 && title === null),
    evidence: own.map(({ name, row }) => ({
      part: 'bloc',
      sheet,
      cell: areaName({
        top: row,
        bottom: row,
        left: name.place?.column ?? 0,
        right: name.place?.column ?? 0,
      }),
      text: name.value,
    })),
  };
}

type Rows = Pick<UnitRows, 'units' | 'unitRows' | 'stageRows'>;

function slice(
  { units, unitRows, stageRows }: Rows,
  name: Found<string> | null,
  from: number,
  end: number,
): BlocSection {
  return {
    name,
    units: units.slice(from, end),
    unitRows: unitRows.slice(from, end),
    stageRows: stageRows?.slice(from, end) ?? null,
  };
}

function whole(rows: Rows, name: Found<string> | null, isDoubtful: boolean): BlocSections {
  const section = slice(rows, name, 0, rows.units.length);
  return { sections: [section], isDoubtful, evidence: [] };
}
