import { isLeaf } from '../../../scoring/criteria';
import { isDecimal, sum, toDecimalText, type Points } from '../../../scoring/points';
import type { Criterion, Scheme, Stage } from '../../../scoring/scheme';
import type { Message } from '../../../text/sentences';
import { cellName, parseAreaName } from '../../../workbook/cell-address';
import type { Evidence, ResultField, Scoresheet } from '../../scoresheet';
import { lowered, sure, type PartCertainty, type Said } from './certainty';

/** How a heading was found: its naming cell and its rows. */
export function headerPart({ detection, sheets }: Scoresheet): PartCertainty {
  const found = ofPart(detection.evidence, 'header');
  const evidence = found.map((one): Said => {
    const area = parseAreaName(one.cell);
    const rows = area === null ? 1 : area.bottom - area.top + 1;
    return said(one, { code: 'seen-header', params: { words: one.text, rows } });
  });
  return sure('header', evidence.length > 0 ? firstOfEachSheet(evidence, sheets) : []);
}

/** Who is ranked; without numbers beside the names there is one sign less. */
export function unitsPart({ units, detection }: Scoresheet): PartCertainty {
  const [first] = units;
  const last = units[units.length - 1];
  const [area] = ofPart(detection.evidence, 'units');
  if (first === undefined || last === undefined) return sure('units', []);
  const params = { count: units.length, first: first.name, last: last.name };
  const place = { sheet: first.place.sheet, cell: area?.cell ?? cellName(first.place) };
  const part = sure('units', [said(place, { code: 'seen-units', params })]);
  // The reader's own sign of a table without "STT".
  const hasNoOrder = detection.confidence < 1 && detection.confidence >= 0.9;
  const doubt = said(place, { code: 'seen-units-without-order', params: {} });
  return hasNoOrder ? lowered(part, 90, doubt) : part;
}

/** What is scored. */
export function criteriaPart({ scheme, detection }: Scoresheet): PartCertainty {
  const all = flat(scheme.criteria);
  const leaves = all.filter(isLeaf).length;
  const [area] = ofPart(detection.evidence, 'criteria');
  const message = {
    code: 'seen-criteria',
    params: { leaves, groups: all.length - leaves },
  } as const;
  return sure('criteria', [said(area ?? nowhere, message)]);
}

/** What each criterion can bring; a scheme that was written down says it in the table's place. */
export function maximaPart({ scheme: read, detection }: Scoresheet, used: Scheme): PartCertainty {
  if (used.origin !== 'inferred') {
    return sure('maxima', [said(nowhere, { code: 'seen-maxima-of-scheme', params: {} })]);
  }
  const leaves = flat(read.criteria).filter((one) => isLeaf(one) && one.kind === 'base');
  const stated = leaves.flatMap(({ maximum }) => (maximum === null ? [] : [maximum]));
  const [area] = ofPart(detection.evidence, 'criteria');
  const at = area ?? nowhere;
  if (stated.length === 0) {
    const message = { code: 'seen-no-maxima', params: {} } as const;
    return lowered(sure('maxima', []), 80, said(at, message));
  }
  const isWhole = stated.length === leaves.length;
  const params = { count: stated.length, sum: isWhole ? text(sum(stated)) : null };
  const [line] = ofPart(detection.evidence, 'maxima');
  const part = sure('maxima', [
    said(at, { code: 'seen-maxima', params }),
    ...(line === undefined || !isWhole
      ? []
      : [said(line, { code: 'seen-total-maximum', params: {} })]),
  ]);
  if (isWhole) return part;
  const lacking = { missing: leaves.length - stated.length, all: leaves.length };
  return lowered(part, 80, said(at, { code: 'seen-maxima-missing', params: lacking }));
}

/** Whose scores are ranked. */
export function stagePart(scoresheet: Scoresheet, used: Stage | null): PartCertainty {
  const all = new Set(scoresheet.stages.map(({ stage }) => stage));
  const others = [...all].filter((stage) => stage !== null && stage !== used);
  const [found] = ofPart(scoresheet.detection.evidence, 'stage');
  const message = {
    code: 'seen-stage',
    params: { stage: used, others: others.filter((stage) => stage !== null) },
  } as const;
  return sure('stage', [said(found ?? nowhere, message)]);
}

/** How many of the table's own totals are the computed ones. */
export interface TotalsCompared {
  readonly agreeing: number;
  readonly all: number;
  /** The first that is not. */
  readonly differing: { readonly sheet: string; readonly cell: string } | null;
}

/** So many totals tell that more than single cells differ. */
const MANY_TOTALS = 3;

/**
 * The table's own totals are the best witnesses: where hardly any is what was computed from an inferred scheme, a column
 * has most likely been misunderstood. A scheme that was written down may well compute otherwise.
 */
export function totalPart(
  { agreeing, all, differing }: TotalsCompared,
  used: Scheme,
): PartCertainty {
  if (all === 0) {
    return sure('total', [said(nowhere, { code: 'seen-no-totals', params: {} })]);
  }
  const part = sure('total', [
    said(nowhere, { code: 'seen-totals-agree', params: { agreeing, all } }),
  ]);
  const params = { differing: all - agreeing, all };
  if (params.differing === 0) return part;
  const isMost = agreeing === 0 && all >= MANY_TOTALS && used.origin === 'inferred';
  const message = { code: 'seen-totals-differ', params } as const;
  return lowered(part, isMost ? 60 : 85, said(differing ?? nowhere, message));
}

/** Which of the table's columns will be filled, and which are only compared with. */
export function resultColumnsPart({ table }: Scoresheet): PartCertainty {
  if (table === null) {
    const message = { code: 'seen-results-elsewhere', params: {} } as const;
    return sure('result-columns', [said(nowhere, message)]);
  }
  const { sheet, header, resultColumns } = table;
  const fieldsOf = (state: 'free' | 'owned' | 'used'): ResultField[] =>
    resultColumns.flatMap((column) => (column.state === state ? [column.field] : []));
  const [free, used] = [fieldsOf('free'), fieldsOf('used')];
  const at = (field: ResultField): Said['cell'] => {
    const found = resultColumns.findLast((one) => one.field === field && one.state === 'free');
    return cellName({ row: header.bottom, column: found?.column ?? header.right });
  };
  const one = (message: Message): Said => said(nowhere, message);
  let part = sure('result-columns', [
    ...(free.length > 0
      ? [one({ code: 'seen-free-columns', params: { fields: [...new Set(free)] } })]
      : []),
    ...(used.length > 0
      ? [one({ code: 'seen-used-columns', params: { fields: [...new Set(used)] } })]
      : []),
    ...(free.length + used.length === 0
      ? [one({ code: 'seen-no-result-columns', params: {} })]
      : []),
  ]);
  const twice = new Set(free.filter((field, index) => free.indexOf(field) !== index));
  for (const field of twice) {
    const message = { code: 'seen-result-columns-twice', params: { field } } as const;
    part = lowered(part, 60, { message, sheet, cell: at(field) });
  }
  return part;
}

/** Which bloc it is. */
export function blocPart({ bloc }: Scoresheet): PartCertainty {
  const { name } = bloc;
  if (name === null) return sure('bloc', []);
  const place =
    name.place === null ? nowhere : { sheet: name.place.sheet, cell: cellName(name.place) };
  return sure('bloc', [said(place, { code: 'seen-bloc', params: { name: name.value } })]);
}

const nowhere = { sheet: null, cell: null };

function said(at: Pick<Said, 'sheet' | 'cell'>, message: Message): Said {
  return { message, sheet: at.sheet, cell: at.cell };
}

function ofPart(evidence: readonly Evidence[], part: Evidence['part']): readonly Evidence[] {
  return evidence.filter((one) => one.part === part);
}

/** A bloc over many forms says of each sheet the same. */
function firstOfEachSheet(all: readonly Said[], sheets: readonly string[]): readonly Said[] {
  return sheets.length > 3 ? all.slice(0, 1) : all;
}

function flat(criteria: readonly Criterion[]): Criterion[] {
  return criteria.flatMap((criterion) => [criterion, ...flat(criterion.children)]);
}

function text(points: Points): string {
  return isDecimal(points) ? toDecimalText(points) : toDecimalText(points, 2);
}
