import type { DocumentTable, TableColumn } from './content/block';
import { note, type DraftNote } from './content/draft';
import { blank, dots, say, type Phrase } from './content/phrase';
import { traced, tracedFact } from './content/traced';
import type { AwardLine, ConferenceFacts, UnitLine, VoteLine } from './conference-facts';

/** A unit with the award that is proposed for it. */
export interface AwardedUnit {
  readonly unit: UnitLine;
  readonly award: AwardLine;
}

/** The units with an award, grouped by it, in the order in which the awards first occur. */
export function awardedUnits({ units }: ConferenceFacts): readonly AwardedUnit[] {
  const awarded = units.flatMap((unit) =>
    unit.award === null ? [] : [{ unit, award: unit.award }],
  );
  const codes = [...new Set(awarded.map(({ award }) => award.code))];
  return codes.flatMap((code) => awarded.filter(({ award }) => award.code === code));
}

export interface AwardGroup {
  readonly award: AwardLine;
  readonly units: readonly UnitLine[];
}

export function awardGroups(facts: ConferenceFacts): readonly AwardGroup[] {
  const groups = new Map<string, { award: AwardLine; units: UnitLine[] }>();
  for (const { unit, award } of awardedUnits(facts)) {
    const group = groups.get(award.code) ?? { award, units: [] };
    group.units.push(unit);
    groups.set(award.code, group);
  }
  return [...groups.values()];
}

/** The units in the order of the bloc, not of the ranking. */
export function members({ units }: ConferenceFacts): readonly UnitLine[] {
  return units.toSorted((a, b) => a.row - b.row);
}

export function unitName({ name }: UnitLine): Phrase {
  return tracedFact(name, 'next-head');
}

export function awardName({ name }: AwardLine): Phrase {
  return traced([name.value], name.source);
}

export function totalOf({ total }: UnitLine): Phrase {
  return total === null ? ['–'] : traced([total.value], total.source);
}

export function rankOf({ rank }: UnitLine): Phrase {
  return [rank === null ? '–' : String(rank)];
}

/** The vote on the award that is proposed; null where none was written down. */
export function voteOn({ votes, award }: UnitLine): VoteLine | null {
  return votes.find(({ code }) => code === award?.code) ?? null;
}

/** "8/9 phiếu (88,89%)", "thống nhất", "biểu quyết 8/9". */
export function votesInWords(vote: VoteLine): Phrase {
  const { method, votesFor, members, share, award } = vote;
  const how = { ballot: '', 'show-of-hands': 'Biểu quyết ', acclamation: 'Suy tôn ' }[method];
  const count =
    votesFor === null ? 'thống nhất' : members === null ? `${votesFor}` : `${votesFor}/${members}`;
  const unit = method === 'ballot' && votesFor !== null ? ' phiếu' : '';
  const percent = share === null || votesFor === null ? '' : ` (${share}%)`;
  return traced([`${how}${count}${unit}${percent}`], award.source);
}

const outcomes = { pass: 'Đạt', fail: 'Không đạt', unknown: 'Chưa đủ dữ liệu' } as const;

const column = (
  heading: string,
  share: number,
  alignment: TableColumn['alignment'] = 'centre',
): TableColumn => ({ heading, share, alignment });

/** Everything that is proposed, in the columns that a council looks at. */
export function proposalTable(facts: ConferenceFacts): DocumentTable {
  const awarded = awardedUnits(facts);
  return {
    kind: 'table',
    columns: [
      column('STT', 0),
      column('Tên tập thể', 4, 'left'),
      column('Danh hiệu, hình thức khen thưởng', 3, 'left'),
      column('Điều khoản áp dụng', 4, 'left'),
      column('Tổng điểm', 1),
      column('Hạng', 0),
      column('Điều kiện', 1),
      column('Số phiếu, tỷ lệ', 2),
    ],
    rows:
      awarded.length === 0
        ? [emptyProposal]
        : awarded.map(({ unit, award }, index) => {
            const vote = voteOn(unit);
            return [
              [String(index + 1)],
              unitName(unit),
              awardName(award),
              award.article === null ? blank('rule-article') : [award.article],
              totalOf(unit),
              rankOf(unit),
              award.outcome === null ? ['–'] : [outcomes[award.outcome]],
              vote === null ? dots('votes') : votesInWords(vote),
            ];
          }),
  };
}

const emptyProposal: readonly Phrase[] = [
  ['1'],
  blank('proposed-awards'),
  dots('proposed-awards'),
  dots('rule-article'),
  ['–'],
  ['–'],
  ['–'],
  dots('votes'),
];

/** The list that a decision encloses: who receives what. */
export function grantedTable(facts: ConferenceFacts): DocumentTable {
  const awarded = awardedUnits(facts);
  return {
    kind: 'table',
    columns: [
      column('STT', 0),
      column('Tên tập thể', 4, 'left'),
      column('Danh hiệu, hình thức khen thưởng', 4, 'left'),
    ],
    rows:
      awarded.length === 0
        ? [emptyProposal.slice(0, 3)]
        : awarded.map(({ unit, award }, index) => [
            [String(index + 1)],
            unitName(unit),
            awardName(award),
          ]),
  };
}

/** Ranks, points, classes, what is proposed and the votes on it. */
export function resultsTable(facts: ConferenceFacts): DocumentTable {
  const { units } = facts;
  const hasClasses = units.some((unit) => unit.class !== null);
  const hasVotes = units.some((unit) => voteOn(unit) !== null);
  return {
    kind: 'table',
    columns: [
      column('Hạng', 0),
      column('Đơn vị', 4, 'left'),
      column('Tổng điểm', 1),
      ...(hasClasses ? [column('Xếp loại', 1)] : []),
      column('Đề nghị khen thưởng', 3, 'left'),
      ...(hasVotes ? [column('Số phiếu, tỷ lệ', 2)] : []),
    ],
    rows: units.map((unit) => {
      const vote = voteOn(unit);
      return [
        rankOf(unit),
        unitName(unit),
        totalOf(unit),
        ...(hasClasses ? [[unit.class ?? '–']] : []),
        unit.award === null ? [] : awardName(unit.award),
        ...(hasVotes ? [vote === null ? [] : votesInWords(vote)] : []),
      ];
    }),
  };
}

/** "Cờ thi đua cấp tỉnh: 01 tập thể (Sở A)" for each award. */
export function groupLines(facts: ConferenceFacts): readonly Phrase[] {
  return awardGroups(facts).map(({ award, units }, index, all) => {
    const names = units.flatMap((unit, at) => [...(at === 0 ? [] : [', ']), ...unitName(unit)]);
    const mark = index === all.length - 1 ? '.' : ';';
    return say`- ${awardName(award)}: ${counted(units.length)} tập thể (${names})${mark}`;
  });
}

/** Numbers under 10 with a zero before them, as documents write them. */
export function counted(number: number): string {
  return String(number).padStart(2, '0');
}

/** What to know of every document with the list. */
export function awardNotes(facts: ConferenceFacts): readonly DraftNote[] {
  const awarded = awardedUnits(facts);
  if (awarded.length === 0) return [note('no-awards', {})];
  const open = awarded.filter(({ award }) => award.outcome === 'unknown');
  const units = open.map(({ unit }) => unit.name.value).join(', ');
  return open.length === 0 ? [] : [note('awards-not-settled', { units })];
}

/** The units that have no rank. */
export function unrankedNotes({ units }: ConferenceFacts): readonly DraftNote[] {
  const without = units.filter(({ rank }) => rank === null).map(({ name }) => name.value);
  return without.length === 0 ? [] : [note('units-not-ranked', { units: without.join(', ') })];
}
