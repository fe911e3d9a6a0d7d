import { blocWords } from '../../documents/content/bloc-words';
import { plainText } from '../../documents/content/phrase';
import type { AwardLine, ConferenceFacts, UnitLine } from '../../documents/conference-facts';
import type { TemplateData } from '../../documents/templates/template-data';
import { leavesOf } from '../../scoring/criteria';
import { roundHalfUp } from '../../scoring/points';
import { listed } from '../../text/award-lists';
import { organiserWords } from '../../text/bloc-sheet-words';
import { methodWords } from '../../text/council-words';
import { officeWords } from '../../text/history-words';
import { outcomeWords } from '../../text/sheet-words';
import {
  templateFactWords,
  templateListWords,
  tiedInTemplate,
  unrankedInTemplate,
  type TemplateColumnKey,
  type TemplateFactKey,
  type TemplateListKey,
} from '../../text/template-names-words';
import type { BlocComputation } from '../computation';
import { conferenceFacts, type DraftMaterial } from '../drafts/conference-facts';
import type { OfficersGiven } from '../draft-hand-over';
import { plainFigure } from '../figures';

/** A value as it is printed: null for what is not known, empty where there is nothing to say. */
type Value = string | null;
type FactValues = Readonly<Record<TemplateFactKey, Value>>;
type Row<List extends TemplateListKey> = Readonly<
  Record<Exclude<TemplateColumnKey<List>, 'number'>, Value>
>;
type ListRows = { readonly [List in TemplateListKey]: readonly Row<List>[] };

/** What every name of a template stands for in this bloc. */
export interface TemplateValues {
  readonly facts: FactValues;
  readonly lists: ListRows;
}

/** The values of all names, figures exact and as they are printed in Vietnamese. */
export function valuesOf(
  bloc: BlocComputation,
  given: OfficersGiven,
  material: DraftMaterial,
): TemplateValues {
  const facts = conferenceFacts(bloc, given, material);
  const units = facts.units.map((unit) => unitRow(unit, bloc));
  const proposed = facts.units.flatMap((unit) =>
    unit.award === null ? [] : [unitRow(unit, bloc)],
  );
  return {
    facts: factsOf(bloc, facts),
    lists: {
      units,
      proposed,
      criteria: leavesOf(bloc.scheme).map(({ code, name, maximum }) => ({
        code,
        name,
        maximum: maximum === null ? null : plainFigure(maximum, 'vi'),
      })),
      votes: facts.units.flatMap(votesOf),
      history: material.history.lines.map(({ year, unit, rank, office, ...line }) => ({
        year: String(year),
        unit,
        rank: rank === null ? '' : String(rank),
        class: line.class ?? '',
        award: line.award ?? '',
        decision: line.decision ?? '',
        office: office === null ? '' : officeWords.vi[office],
      })),
      targets: (facts.pledge?.targets ?? []).map(({ name, measure, plan, note }) => ({
        name,
        measure,
        plan: plan?.value ?? null,
        note,
      })),
      papers: facts.papers.map((paper) => ({ paper })),
    },
  };
}

function factsOf({ facts }: BlocComputation, known: ConferenceFacts): FactValues {
  const { bloc, year, offices, units, registered } = known;
  const count = (all: readonly unknown[]): string => String(all.length);
  const inYear = (more: number): Value => (year === null ? null : String(year.value + more));
  const of = (part: 'registered' | 'pledged' | 'reported'): Value =>
    registered === null ? null : String(registered[part]);
  const first = units.filter(({ rank }) => rank === 1).map((unit) => unit.name.value);
  return {
    bloc: bloc.name === null ? null : plainText(blocWords(bloc.kind, bloc.name.value).bloc),
    kind: bloc.kind === null ? null : { cum: 'Cụm', khoi: 'Khối' }[bloc.kind],
    year: inYear(0),
    nextYear: inYear(1),
    lastYear: inYear(-1),
    organiser: facts.organiser === null ? null : organiserWords.vi[facts.organiser.value],
    head: offices.head?.value ?? null,
    deputy: facts.deputy?.value ?? null,
    nextHead: offices.nextHead?.value ?? null,
    nextDeputy: offices.nextDeputy?.value ?? null,
    maximum: known.maximum,
    units: count(units),
    ranked: count(units.filter(({ rank }) => rank !== null)),
    proposed: count(units.filter(({ award }) => award !== null)),
    first: first.length === 0 ? null : listed(first, 'vi'),
    registered: of('registered'),
    pledged: of('pledged'),
    reported: of('reported'),
  };
}

function unitRow({ row, name, ...unit }: UnitLine, { results }: BlocComputation): Row<'units'> {
  const result = results.find((each) => each.unit === row) ?? null;
  const percent = result?.percent ?? null;
  return {
    unit: name.value,
    total: unit.total?.value ?? null,
    percent: percent === null ? null : plainFigure(roundHalfUp(percent, 2), 'vi'),
    rank: unit.rank === null ? unrankedInTemplate : String(unit.rank),
    tied: unit.isTied ? tiedInTemplate : '',
    class: unit.class,
    ...awardOf(unit.award),
  };
}

function awardOf(
  award: AwardLine | null,
): Pick<Row<'units'>, 'award' | 'article' | 'outcome' | 'reason'> {
  // Nothing is missing of a unit that is proposed for nothing.
  if (award === null) return { award: '', article: '', outcome: '', reason: '' };
  const { name, article, outcome, reason } = award;
  return {
    award: name.value,
    article: article ?? '',
    outcome: outcome === null ? '' : outcomeWords.vi[outcome],
    reason: reason ?? '',
  };
}

function votesOf({ name, votes }: UnitLine): readonly Row<'votes'>[] {
  const counted = (votes: number | null): Value => (votes === null ? null : String(votes));
  return votes.map((vote) => ({
    unit: name.value,
    award: vote.award.value,
    method: methodWords.vi[vote.method],
    members: counted(vote.members),
    present: counted(vote.present),
    valid: counted(vote.valid),
    votesFor: counted(vote.votesFor),
    share: vote.share,
  }));
}

interface NamedValue {
  readonly names: readonly string[];
  readonly what: Readonly<Record<'vi' | 'en', string>>;
  readonly value: Value;
}

interface NamedList extends Omit<NamedValue, 'value'> {
  readonly columns: readonly Omit<NamedValue, 'value'>[];
  readonly rows: readonly (readonly Value[])[];
}

/** The catalogue: every name with what it means and what it stands for at present. */
export interface TemplateCatalogue {
  readonly facts: readonly NamedValue[];
  readonly lists: readonly NamedList[];
}

export function templateCatalogue({ facts, lists }: TemplateValues): TemplateCatalogue {
  const values: ReadonlyMap<string, Value> = new Map(Object.entries(facts));
  const rowsOf: ReadonlyMap<string, readonly Readonly<Record<string, Value>>[]> = new Map(
    Object.entries(lists),
  );
  return {
    facts: Object.entries(templateFactWords).map(([key, words]) => ({
      ...words,
      value: values.get(key) ?? null,
    })),
    lists: Object.entries(templateListWords).map(([key, { names, what, columns }]) => ({
      names,
      what,
      columns: Object.values(columns),
      rows: (rowsOf.get(key) ?? []).map((row, index) =>
        Object.keys(columns).map((column) =>
          column === 'number' ? String(index + 1) : (row[column] ?? null),
        ),
      ),
    })),
  };
}

/** What a template is filled from: every spelling of every name. */
export function templateData(catalogue: TemplateCatalogue): TemplateData {
  return {
    facts: catalogue.facts.flatMap(({ names, value }) => names.map((name) => ({ name, value }))),
    lists: catalogue.lists.flatMap(({ names, columns, rows }) =>
      names.map((name) => ({
        name,
        columns: columns.flatMap((column) => column.names),
        rows: rows.map((row) =>
          columns.flatMap((column, index) => column.names.map(() => row[index] ?? null)),
        ),
      })),
    ),
  };
}
