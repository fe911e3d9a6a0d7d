import type { PackChoice } from '../../awards/choose-pack';
import type { DuplicateGroup } from '../../awards/people/duplicates';
import type { Person } from '../../awards/people/person';
import { placeOfSource } from '../../sheets/reading/people-list/list-cells';
import type { SheetFinding } from '../../sheets/scoresheet';
import { cellsOfLines } from '../../sheets/writing/people/person-reason';
import type { Message } from '../../text/sentences';
import type { Severity } from '../../workbook/finding';
import { markerMessage } from '../pack-messages';

const SEVERITIES: Readonly<Record<DuplicateGroup['kind'], Severity>> = {
  'same-award': 'error',
  'same-achievement': 'error',
  'state-twice': 'warning',
  'maybe-same-person': 'warning',
};

/**
 * What has to be said of the years and the rules, and of what stands in the lists twice.
 * @param hasRulesSheet the sheet "Quy định khen thưởng" holds: its mistakes are said where they stand
 */
export function peopleFindings(
  people: readonly Person[],
  duplicates: readonly DuplicateGroup[],
  choices: ReadonlyMap<number | null, PackChoice>,
  hasRulesSheet: boolean,
): SheetFinding[] {
  const messages = [...choices].flatMap(([year, choice]) =>
    hasRulesSheet && choice.kind !== 'chosen' ? [] : messagesOf(year, choice),
  );
  const sheet = people[0] === undefined ? null : placeOfSource(people[0].source).sheet;
  return [
    ...messages.map((message): SheetFinding => ({
      severity: 'warning',
      message,
      sheet,
      cell: null,
    })),
    ...duplicates.map((group) => duplicateFinding(group, people)),
  ];
}

function messagesOf(year: number | null, choice: PackChoice): Message[] {
  if (choice.kind === 'chosen') {
    return choice.markers.map((marker) =>
      marker.kind === 'year-unknown'
        ? { code: 'people-year-unknown', params: {} }
        : markerMessage(marker, choice.pack.name),
    );
  }
  return year === null ? [] : [{ code: 'no-rule-pack', params: { year } }];
}

/** One finding a group, at its second line: that one is the first to be too many. */
function duplicateFinding(
  { kind, lines }: DuplicateGroup,
  people: readonly Person[],
): SheetFinding {
  const [, at = 0] = lines;
  const person = people[at];
  const { sheet, cell } = placeOfSource(person?.source ?? '');
  const others = lines.filter((line) => line !== at);
  const awards = new Set(lines.map((line) => people[line]?.award ?? ''));
  const params = {
    name: person?.name ?? '',
    award: [...awards].join(', '),
    cells: cellsOfLines(others, people, sheet),
  };
  const message: Message = { code: `people-${kind}`, params };
  return { severity: SEVERITIES[kind], message, sheet, cell };
}
