import type { Block, DocumentTable, TableColumn } from './content/block';
import { note, type Draft, type DraftNote } from './content/draft';
import { blank, dots, inCapitals, say, type Phrase } from './content/phrase';
import { placeAndDate } from './content/place-and-date';
import { traced } from './content/traced';
import { members, unitName } from './award-words';
import type { ConferenceFacts, PledgeFacts } from './conference-facts';
import { conferenceNames, yearInFileName, type ConferenceNames } from './conference-names';
import { finishedDraft } from './paper';

/** The pledge of the year after: movements, targets, and a cell for the signature of each unit. */
export function pledgeDocument(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, nextYear } = names;
  const wanted = facts.year === null ? null : facts.year.value + 1;
  const pledge = pledgeOf(facts, wanted);
  const { place, date } = facts.paper;
  const own = pledge?.targets.some(({ own: targets }) => targets.length > 0) ?? false;
  const blocks: readonly Block[] = [
    {
      kind: 'letterhead',
      superior: null,
      issuer: inCapitals(bloc),
      symbol: null,
      placeAndDate: placeAndDate(place, date),
    },
    { kind: 'title', type: 'GIAO ƯỚC THI ĐUA', summary: say`Năm ${nextYear} của ${bloc}` },
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Các đơn vị thành viên ${bloc} đăng ký giao ước thi đua năm ${nextYear} với các nội dung sau:`,
      ],
    },
    { kind: 'heading', level: 1, text: ['I. Phong trào thi đua'] },
    movementTable(pledge),
    { kind: 'heading', level: 1, text: ['II. Chỉ tiêu giao ước'] },
    ...(own
      ? [
          {
            kind: 'paragraphs',
            paragraphs: [say`Chỉ tiêu riêng của từng đơn vị ghi tại Phụ lục kèm theo.`],
          } as const,
        ]
      : []),
    targetTable(pledge),
    { kind: 'heading', level: 1, text: ['III. Ký giao ước'] },
    {
      kind: 'signature-grid',
      signatures: members(facts).map((unit) => ({
        lines: [inCapitals(unitName(unit))],
        otherPost: null,
        name: blank('unit-signer'),
      })),
    },
    ...(own && pledge !== null ? [ownTargets(pledge, names)] : []),
  ];
  return finishedDraft(facts, {
    fileName: `Giao ước thi đua${yearInFileName(wanted)}`,
    type: 'Giao ước thi đua',
    subject: say`năm ${nextYear} của ${bloc}`,
    blocks,
    notes: notesOf(facts, wanted),
  });
}

/** What the sheet says for the year that is pledged; one of another year says nothing of it. */
function pledgeOf({ pledge }: ConferenceFacts, wanted: number | null): PledgeFacts | null {
  if (pledge === null) return null;
  return pledge.year === null || wanted === null || pledge.year === wanted ? pledge : null;
}

function notesOf({ pledge }: ConferenceFacts, wanted: number | null): readonly DraftNote[] {
  if (pledge === null) return [note('no-pledge-sheet', {})];
  if (pledge.year === null || wanted === null || pledge.year === wanted) return [];
  return [note('pledge-of-other-year', { year: pledge.year, wanted })];
}

const column = (
  heading: string,
  share: number,
  alignment: TableColumn['alignment'] = 'left',
): TableColumn => ({ heading, share, alignment });

function movementTable(pledge: PledgeFacts | null): DocumentTable {
  const movements = pledge?.movements ?? [];
  return {
    kind: 'table',
    columns: [
      column('STT', 0, 'centre'),
      column('Phong trào thi đua', 3),
      column('Mục tiêu', 4),
      column('Phát động', 1, 'centre'),
      column('Tổng kết', 1, 'centre'),
    ],
    rows:
      movements.length === 0
        ? [
            [
              ['1'],
              blank('movements'),
              dots('movement-aim'),
              dots('movement-launched'),
              dots('movement-reviewed'),
            ],
          ]
        : movements.map(({ movement, aim, launched, reviewed }, index) => [
            [String(index + 1)],
            [movement],
            aim === '' ? dots('movement-aim') : [aim],
            launched === '' ? dots('movement-launched') : [launched],
            reviewed === '' ? dots('movement-reviewed') : [reviewed],
          ]),
  };
}

function targetTable(pledge: PledgeFacts | null): DocumentTable {
  const targets = pledge?.targets ?? [];
  return {
    kind: 'table',
    columns: [
      column('STT', 0, 'centre'),
      column('Nội dung chỉ tiêu', 5),
      column('Đơn vị tính', 1, 'centre'),
      column('Kế hoạch', 1, 'centre'),
      column('Ghi chú', 1),
    ],
    rows:
      targets.length === 0
        ? [[['1'], blank('pledge-targets'), dots('pledge-measure'), dots('pledge-plan'), []]]
        : targets.map(({ name, measure, plan, own, note: remark }, index) => [
            [String(index + 1)],
            [name],
            measure === '' ? dots('pledge-measure') : [measure],
            planned(plan, own.length > 0),
            [remark],
          ]),
  };
}

function planned(plan: PledgeFacts['targets'][number]['plan'], hasOwn: boolean): Phrase {
  if (plan !== null) return traced([plan.value], plan.source);
  return hasOwn ? ['Phụ lục'] : dots('pledge-plan');
}

/** The targets that differ from unit to unit, a row each: the units of a bloc are too many for columns. */
function ownTargets(pledge: PledgeFacts, { nextYear, bloc }: ConferenceNames): Block {
  const lines = pledge.targets.flatMap(({ name, measure, own }) =>
    own.map(({ unit, target }) => ({ name, measure, unit, target })),
  );
  return {
    kind: 'appendix',
    number: null,
    title: say`Chỉ tiêu giao ước riêng của từng đơn vị`,
    reference: say`(Kèm theo Giao ước thi đua năm ${nextYear} của ${bloc})`,
    isWide: false,
    blocks: [
      {
        kind: 'table',
        columns: [
          column('STT', 0, 'centre'),
          column('Nội dung chỉ tiêu', 4),
          column('Đơn vị', 3),
          column('Đơn vị tính', 1, 'centre'),
          column('Chỉ tiêu', 1, 'centre'),
        ],
        rows: lines.map(({ name, measure, unit, target }, index) => [
          [String(index + 1)],
          [name],
          [unit],
          [measure],
          traced([target.value], target.source),
        ]),
      },
    ],
  };
}
