import { countAwards } from '../../awards/people/count-awards';
import { cellName } from '../../workbook/cell-address';
import {
  blocsImage,
  flagsImage,
  proposalsImage,
  toSeeImage,
  type AwardLine,
  type BlocLine,
} from '../../sheets/writing/province/province-images';
import { countsImage } from '../../sheets/writing/people/counts-sheet';
import { unmarkedSheetChanges } from '../../sheets/writing/sheet-changes';
import type { SheetImage } from '../../sheets/writing/sheet-image';
import { consoleWords } from '../../text/console-words';
import type { Language } from '../../text/language';
import { provinceWords } from '../../text/province-words';
import { sentence, type Message } from '../../text/sentences';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { PeopleComputation } from '../people/check-people';
import {
  blocName,
  provinceAwards,
  type ProvinceAward,
  type ProvinceAwards,
} from './province-awards';
import type { ProvinceBook } from './province-book';
import type { FileFinding } from '../gather/sent-file';
import { provinceFindings } from './province-findings';
import { toDecimalText } from '../../scoring/points';

/** The whole province: its awards, what to look at, and the workbook that says so. */
export interface Province {
  /** Null where the files are of several years, or of none. */
  readonly year: number | null;
  readonly blocs: number;
  readonly people: number;
  readonly awards: ProvinceAwards;
  readonly findings: readonly FileFinding[];
  /** What makes the consolidated workbook out of an empty one. */
  readonly patch: Patch;
}

/**
 * Puts the blocs and lists of a province together. A file that could not be read is reported and the others are done; a
 * problem only where nothing at all was read.
 */
export function province(
  books: readonly ProvinceBook[],
  language: Language,
): Result<Province, Message> {
  const blocs = books.flatMap(({ computation }) => computation?.blocs ?? []);
  const lists = books.flatMap(({ people }) => people ?? []);
  const people = lists.flatMap((list) => list.people);
  if (blocs.length + people.length + books.flatMap(({ beside }) => beside).length === 0) {
    return fail({ code: 'province-nothing', params: {} });
  }
  const year = yearOf(books);
  const awards = provinceAwards(books);
  const findings = provinceFindings(books, awards);
  const words = provinceWords[language].sheets;
  const lines = awards.awards.map((award) => awardLine(award, language));
  const flags = lines.filter((_, index) => awards.awards[index]?.isFlag === true);
  const sheets: readonly (readonly [string, SheetImage])[] = [
    [words.blocs, blocsImage(blocLines(books, awards, language), year, language)],
    [words.flags, flagsImage(flags, year, language)],
    [words.proposals, proposalsImage(lines, year, language)],
    ...(people.length === 0
      ? []
      : ([[words.people, countsImage(together(lists, year), language)]] as const)),
    [
      words.toSee,
      toSeeImage(
        findings.map((one) => findingLine(one, language)),
        language,
      ),
    ],
  ];
  return ok({
    year,
    blocs: blocs.length,
    people: people.length,
    awards,
    findings,
    patch: {
      changes: sheets.flatMap(([title, image]) => unmarkedSheetChanges(title, image, language)),
    },
  });
}

function yearOf(books: readonly ProvinceBook[]): number | null {
  const years = new Set(
    books.flatMap(({ computation, people }) => [
      ...(computation?.blocs ?? []).flatMap(({ facts }) => facts.year?.value ?? []),
      ...[people?.year ?? null].filter((own) => own !== null),
    ]),
  );
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function blocLines(
  books: readonly ProvinceBook[],
  { awards }: ProvinceAwards,
  language: Language,
): readonly BlocLine[] {
  const words = provinceWords[language];
  return books.flatMap(({ file, computation, official, problem }): BlocLine[] => {
    if (problem !== null) {
      const nothing = { bloc: null, units: null, first: [], total: null, flags: 0, others: 0 };
      return [{ file, ...nothing, state: words.notRead }];
    }
    return (computation?.blocs ?? []).map((bloc): BlocLine => {
      const name = blocName(bloc);
      const own = awards.filter((award) => award.file === file && award.bloc === name);
      const flags = own.filter(({ isFlag }) => isFlag).length;
      const first = bloc.results.filter(({ rank }) => rank === 1);
      const total = first[0]?.total ?? null;
      return {
        file,
        bloc: name,
        units: bloc.scoresheet.units.length,
        first: first.flatMap(({ unit }) => bloc.scoresheet.units[unit]?.name ?? []),
        total: total === null ? null : toDecimalText(total),
        flags,
        others: own.length - flags,
        state:
          official === 'official'
            ? words.official
            : official === 'changed'
              ? words.changed
              : words.notOfficial,
      };
    });
  });
}

function awardLine(award: ProvinceAward, language: Language): AwardLine {
  const words = provinceWords[language];
  const { basis, file, place } = award;
  return {
    ...award,
    basis:
      basis.kind === 'rank'
        ? words.basisOfRank(basis.article)
        : basis.kind === 'council'
          ? words.basisOfCouncil(basis.reason)
          : basis.words,
    source: `${file}, ${place.sheet}!${cellName(place)}`,
  };
}

function findingLine({ severity, message, file, sheet, cell }: FileFinding, language: Language) {
  const at = sheet === null ? null : cell === null ? sheet : `${sheet}!${cell}`;
  return {
    severity: consoleWords[language].severity[severity],
    sentence: sentence(message, language),
    place: [file, at].filter((part) => part !== null).join(', '),
  };
}

/** The lists of all files as one; quotas are a matter of each list alone. */
function together(lists: readonly PeopleComputation[], year: number | null) {
  const people = lists.flatMap((list) => list.people);
  const assessments = lists.flatMap((list) => list.assessments);
  const outcomes = assessments.map(({ outcome }) => outcome);
  return {
    lists: lists.flatMap((list) => list.lists),
    people,
    assessments,
    counts: countAwards(people, outcomes),
    quotas: [],
    staff: (unit: string) => {
      for (const list of lists) {
        const known = list.staff(unit);
        if (known !== null) return known;
      }
      return null;
    },
    year,
    packs: [...new Set(lists.flatMap(({ packs }) => packs))],
    rulesSheet: null,
  };
}
