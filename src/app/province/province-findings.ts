import { awardKind } from '../../awards/people/award-kinds';
import { findDuplicates } from '../../awards/people/duplicates';
import type { Person } from '../../awards/people/person';
import { foldName } from '../../scoring/fold-name';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { Message } from '../../text/sentences';
import { cellName, type CellPlace } from '../../workbook/cell-address';
import { spotOfSource } from '../source-ref';
import { blocName, type ProvinceAwards } from './province-awards';
import type { FileFinding } from '../gather/sent-file';
import type { ProvinceBook } from './province-book';

/** Everything to look at: what each file says of itself, then what shows only when they stand side by side. */
export function provinceFindings(
  books: readonly ProvinceBook[],
  { awards, refused }: ProvinceAwards,
): readonly FileFinding[] {
  return [
    ...books.flatMap(ownFindings),
    ...yearFindings(books),
    ...blocFindings(books),
    ...flagFindings(books, awards),
    ...refused.map(({ refused: { unit, awardName, file, place }, first }) =>
      said('error', file, place, {
        code: 'province-award-twice',
        params: { unit, award: awardName, file, first: first.file },
      }),
    ),
    ...books.flatMap(besideFindings),
    ...peopleTwice(books),
  ];
}

function ownFindings({ file, computation, people, problem }: ProvinceBook): readonly FileFinding[] {
  const own = [...(computation?.findings ?? []), ...(people?.findings ?? [])];
  return [
    ...(problem === null ? [] : [said('error', file, null, problem)]),
    ...own.map((finding) => ({ ...finding, file })),
  ];
}

function yearFindings(books: readonly ProvinceBook[]): readonly FileFinding[] {
  const all = books.flatMap(({ computation, people }) => [
    ...(computation?.blocs ?? []).map(({ facts }) => facts.year?.value ?? null),
    people?.year ?? null,
  ]);
  const years = [...new Set(all.flatMap((year) => year ?? []))].sort((a, b) => a - b);
  if (years.length < 2) return [];
  return [said('warning', null, null, { code: 'province-years-differ', params: { years } })];
}

function blocFindings(books: readonly ProvinceBook[]): readonly FileFinding[] {
  const first = new Map<string, string>();
  return books.flatMap(({ file, computation, official }) =>
    (computation?.blocs ?? []).flatMap((bloc) => {
      const name = blocName(bloc);
      const year = bloc.facts.year?.value ?? null;
      const key = JSON.stringify([foldName(name), year]);
      const before = first.get(key);
      first.set(key, before ?? file);
      const found: FileFinding[] = [];
      if (before !== undefined && bloc.facts.name !== null) {
        const params = { bloc: name, first: before };
        found.push(said('error', file, null, { code: 'province-bloc-twice', params }));
      }
      if (official !== 'official') {
        const params = { bloc: name };
        found.push(said('info', file, null, { code: 'province-not-official', params }));
      }
      return found;
    }),
  );
}

/** As a rule a bloc has one flag: none or several are told, never put right. */
function flagFindings(
  books: readonly ProvinceBook[],
  awards: ProvinceAwards['awards'],
): readonly FileFinding[] {
  const flags = new Map<string, number>();
  const keyOf = (file: string, bloc: string): string => JSON.stringify([file, bloc]);
  for (const { file, bloc, isFlag } of awards) {
    if (!isFlag || bloc === null) continue;
    flags.set(keyOf(file, bloc), (flags.get(keyOf(file, bloc)) ?? 0) + 1);
  }
  return books.flatMap(({ file, computation }) =>
    (computation?.blocs ?? []).flatMap((computed) => {
      const bloc = blocName(computed);
      const count = flags.get(keyOf(file, bloc)) ?? 0;
      if (count === 1) return [];
      return [
        count === 0
          ? said('warning', file, null, { code: 'province-bloc-without-flag', params: { bloc } })
          : said('warning', file, null, {
              code: 'province-bloc-several-flags',
              params: { bloc, count },
            }),
      ];
    }),
  );
}

function besideFindings({ file, beside }: ProvinceBook): readonly FileFinding[] {
  return beside.flatMap(({ unit, award, awardWords, basis, place }) => {
    const params = { unit, award: awardWords };
    return [
      ...(award === null
        ? [said('error', file, place, { code: 'province-beside-unknown-award', params } as const)]
        : []),
      ...(basis === ''
        ? [said('error', file, place, { code: 'province-beside-without-basis', params } as const)]
        : []),
    ];
  });
}

/** People who stand in lists of several files: within a file that was said already. */
function peopleTwice(books: readonly ProvinceBook[]): readonly FileFinding[] {
  const lines = books.flatMap(({ file, people }) =>
    (people?.people ?? []).map((person) => ({ file, person })),
  );
  return findDuplicates(lines.map(({ person }) => person)).flatMap(({ kind, lines: group }) => {
    const together = group.flatMap((line) => lines[line] ?? []);
    const [one, ...others] = together;
    if (one === undefined || others.every(({ file }) => file === one.file)) return [];
    const severity = kind === 'same-award' || kind === 'same-achievement' ? 'error' : 'warning';
    const { name, award, awardText } = one.person;
    const params = {
      name,
      award: award === null ? awardText : (awardKind(award)?.name ?? awardText),
      others: others.map(({ file, person }) => `${file}, ${where(person)}`),
      isSure: kind !== 'maybe-same-person',
    };
    const spot = spotOfSource(one.person.source);
    const found = said(severity, one.file, null, { code: 'province-person-twice', params });
    return [{ ...found, sheet: spot?.sheet ?? null, cell: spot?.cell ?? null }];
  });
}

function where({ source }: Person): string {
  const spot = spotOfSource(source);
  return spot === null ? source : `${spot.sheet}!${spot.cell ?? ''}`;
}

function said(
  severity: SheetFinding['severity'],
  file: string | null,
  place: CellPlace | null,
  message: Message,
): FileFinding {
  const cell = place === null ? null : cellName(place);
  return { severity, message, sheet: place?.sheet ?? null, cell, file };
}
