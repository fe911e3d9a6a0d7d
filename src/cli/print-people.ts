import type { CountsReport, PeopleReport } from '../app/people/people-report';
import type { Language } from '../text/language';
import { countText, decimalText } from '../text/numbers';
import { countsWords, formWords, levelWords } from '../text/people-words';
import { peopleConsoleWords } from '../text/people-console-words';
import { outcomeWords } from '../text/sheet-words';
import { consoleTable } from './console-table';

/** A terminal is no place for thousands of lines. */
const MOST_FAILED = 20;

/** The counts of a list and the people who do not meet a rule, for a terminal. */
export function peopleText(report: PeopleReport, language: Language): string {
  const words = peopleConsoleWords[language];
  const { counts, lists, people, rules } = report;
  const sheets = [...new Set(lists.map(({ sheet }) => `"${sheet}"`))].join(', ');
  const failed = people.filter(({ outcome }) => outcome === 'fail');
  const waiting = people.filter(({ awaitsWord }) => awaitsWord).length;
  const count = (number: number): string => countText(number, language);
  const { pass, fail, unknown } = counts.outcomes;
  const { known, leadersPercent, directWorkersPercent } = counts.shares;
  return [
    words.found(people.length, sheets),
    rules.length === 0 ? words.noRules : words.rules(rules.join('; ')),
    ...(report.rulesSheet === null ? [] : [words.rulesSheet(report.rulesSheet)]),
    '',
    countsTable(counts, language),
    '',
    words.outcomes(count(pass), count(fail), count(unknown), count(waiting)),
    words.shares(
      count(known),
      share(leadersPercent, language),
      share(directWorkersPercent, language),
    ),
    ...councilLine(report, language),
    ...quotasTable(report, language),
    ...(failed.length === 0
      ? []
      : ['', words.failed(failed.length), failedTable(failed, language)]),
    ...(failed.length > MOST_FAILED ? [words.more(failed.length - MOST_FAILED)] : []),
  ].join('\n');
}

function countsTable(counts: CountsReport, language: Language): string {
  const words = countsWords[language];
  const short = peopleConsoleWords[language];
  const outcomes = outcomeWords[language];
  const row = (
    label: string,
    tally: Omit<CountsReport, `by${'Level' | 'Form' | 'Award' | 'Unit'}`>,
  ) => [
    label,
    countText(tally.total, language),
    countText(tally.shares.leaders, language),
    countText(tally.shares.directWorkers, language),
    countText(tally.outcomes.pass, language),
    countText(tally.outcomes.fail, language),
    countText(tally.outcomes.unknown, language),
  ];
  const number = { align: 'right', widest: 12 } as const;
  return consoleTable(
    [
      [
        words.award,
        words.total,
        short.leaders,
        short.direct,
        outcomes.pass,
        outcomes.fail,
        outcomes.unknown,
      ],
      ...counts.byAward.map((award) => row(award.name ?? words.otherAward, award)),
      ...counts.byLevel.map((level) => row(levelWords[language][level.level], level)),
      ...counts.byForm.map((form) => row(formWords[language][form.form], form)),
      row(words.all, counts),
    ],
    [{ align: 'left', widest: 50 }, number, number, number, number, number, number],
  );
}

function councilLine({ people }: PeopleReport, language: Language): string[] {
  const said = people.flatMap(({ council }) => council ?? []);
  if (said.length === 0) return [];
  const count = (is: (one: (typeof said)[number]) => boolean): string =>
    countText(said.filter(is).length, language);
  return [
    peopleConsoleWords[language].council(
      count(({ decision }) => decision !== null),
      count(({ vote }) => vote !== null),
      count(({ decision }) => decision?.isToReview === true),
    ),
  ];
}

/** The quotas that somebody was kept back by. */
function quotasTable({ quotas }: PeopleReport, language: Language): string[] {
  const words = peopleConsoleWords[language];
  const exceeded = quotas.filter(({ beyond }) => beyond.length > 0);
  if (exceeded.length === 0) return [];
  const number = { align: 'right', widest: 16 } as const;
  const rows = exceeded
    .slice(0, MOST_FAILED)
    .map(({ awards, unit, within, beyond, limit }) => [
      awards.join(', '),
      unit ?? '',
      countText(within.length + beyond.length, language),
      limit === null ? '' : countText(limit, language),
      countText(beyond.length, language),
    ]);
  const head = [words.award, words.unit, words.proposed, words.limit, words.beyond];
  return [
    '',
    words.quotas,
    consoleTable(
      [head, ...rows],
      [{ align: 'left', widest: 20 }, { align: 'left', widest: 40 }, number, number, number],
    ),
    ...(exceeded.length > MOST_FAILED ? [words.more(exceeded.length - MOST_FAILED)] : []),
  ];
}

function failedTable(failed: PeopleReport['people'], language: Language): string {
  const words = peopleConsoleWords[language];
  return consoleTable(
    [
      [words.cell, words.name, words.unit, words.award, words.reason],
      ...failed
        .slice(0, MOST_FAILED)
        .map(({ cell, name, unit, award, reason }) => [
          cell,
          name,
          unit ?? '',
          award?.code ?? '',
          reason,
        ]),
    ],
    [
      { align: 'left', widest: 8 },
      { align: 'left', widest: 24 },
      { align: 'left', widest: 24 },
      { align: 'left', widest: 8 },
      { align: 'left', widest: 60 },
    ],
  );
}

function share(percent: number | null, language: Language): string {
  return percent === null ? '–' : decimalText(String(percent), language);
}
