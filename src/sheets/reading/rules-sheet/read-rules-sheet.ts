import { figuresOf, allConditions } from '../../../awards/conditions';
import type { TiePolicy } from '../../../awards/quotas';
import { checkedPack, placesOf, type AwardRule, type RulePack } from '../../../awards/rule-pack';
import type { CellAddress } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findRulesSheet } from '../../user-sheets';
import { rowsThatSay } from '../council-sheet/rows';
import { finding } from '../findings';
import { mistakeFinding, Mistakes } from '../scheme-sheet/mistakes';
import { findHeaders } from '../scheme-sheet/tables';
import { sheetGrid, type SheetGrid } from '../sheet-grid';
import { readAbout, type RulesAbout } from './about';
import type { RulesMistake, RulesMistakes } from './cells';
import { readOwnRules } from './own-rules';
import { readParameters } from './parameters';
import { readQuotas } from './quotas';
import { readRules } from './rules';
import { rulesSections } from './sections';

/** What the sheet "Quy định khen thưởng" says. */
export interface RulesSheetReading {
  readonly sheet: string;
  /** Null where something has to be corrected: half a pack would propose what nobody meant. */
  readonly pack: RulePack | null;
  /** The award year that the sheet is for; null: every year of the pack. */
  readonly year: number | null;
  readonly yearAt: CellAddress | null;
  /** What happens to equal ranks at the last place of a quota. */
  readonly ties: TiePolicy;
  readonly findings: readonly SheetFinding[];
}

/** Reads the sheet, which the user fills; null where there is none. Every mistake is a finding at its cell. */
export function readRulesSheet(snapshot: Snapshot): RulesSheetReading | null {
  const found = findRulesSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  if (found === null || sheet === null) return null;
  const { name } = sheet;
  const mistakes: RulesMistakes = new Mistakes<RulesMistake>();
  const grid = sheetGrid(sheet);
  const read = grid === null ? null : readTables(grid, mistakes);
  if (read === null && mistakes.found === 0) {
    mistakes.add({ code: 'rules-sheet-no-pack', params: {} }, null);
  }
  const notes: SheetFinding[] = [];
  if (!found.isMarked) {
    notes.push(finding('info', { code: 'rules-sheet-unmarked', params: { sheet: name } }, name));
  }
  const wrong = mistakes.all();
  if (wrong.length > 0) {
    const params = { sheet: name, count: wrong.length };
    notes.push(finding('error', { code: 'rules-sheet-wrong', params }, name));
  }
  return {
    sheet: name,
    pack: wrong.length > 0 ? null : (read?.pack ?? null),
    year: read?.about.year ?? null,
    yearAt: read?.about.yearAt ?? null,
    ties: read?.about.ties ?? 'council',
    findings: [
      ...notes,
      ...wrong.map((one) => mistakeFinding(one, name)),
      ...(read?.leftOut ?? []).map(({ of, codes }) =>
        finding('warning', { code: 'rules-sheet-left-out', params: { of, codes } }, name),
      ),
    ],
  };
}

interface TablesRead {
  readonly about: RulesAbout;
  readonly pack: RulePack;
  readonly leftOut: readonly {
    readonly of: 'parameters' | 'quotas' | 'rules';
    readonly codes: readonly string[];
  }[];
}

/** Null where the pack is not known that the sheet rests on. */
function readTables(grid: SheetGrid, mistakes: RulesMistakes): TablesRead | null {
  const headers = {
    about: findHeaders(grid, rulesSections.about),
    parameters: findHeaders(grid, rulesSections.parameters),
    quotas: findHeaders(grid, rulesSections.quotas),
    rules: findHeaders(grid, rulesSections.rules),
    own: findHeaders(grid, rulesSections.own),
  };
  const areas = Object.values(headers).flatMap((of) => of.map(({ area }) => area));
  const about = readAbout(rowsThatSay(grid, headers.about, [], areas), mistakes);
  const { base } = about;
  if (base === null) return null;
  const own = readOwnRules(rowsThatSay(grid, headers.own, [], areas), base, mistakes);
  const ofPack = readRules(rowsThatSay(grid, headers.rules, [], areas), base, mistakes);
  const quotas = readQuotas(rowsThatSay(grid, headers.quotas, [], areas), base, mistakes);
  const numbers = readParameters(rowsThatSay(grid, headers.parameters, [], areas), base, mistakes);
  const pack: RulePack = {
    ...base,
    parameters: [...numbers.parameters],
    rules: [...ofPack.rules, ...own],
    quotas: quotas.quotas,
  };
  if (pack.rules.length === 0) {
    mistakes.add({ code: 'rules-sheet-none-left', params: {} }, null);
  }
  checkPlaces(pack, numbers.places, mistakes);
  const leftOut = [
    { of: 'parameters' as const, codes: numbers.leftOut },
    { of: 'quotas' as const, codes: quotas.leftOut },
    { of: 'rules' as const, codes: ofPack.leftOut },
  ].filter(({ codes }) => codes.length > 0);
  return { about, pack, leftOut };
}

/** Places that are upside down by a parameter: said at the parameter of the last place. */
function checkPlaces(
  pack: RulePack,
  places: ReadonlyMap<string, CellAddress>,
  mistakes: RulesMistakes,
): void {
  const checked = checkedPack(pack);
  if (checked.ok) return;
  for (const rule of pack.rules) {
    const span = placesOf(pack, rule);
    if (span === null || span.to >= span.from) continue;
    const { from, to } = span;
    const at = lastPlaceParameter(rule).map((id) => places.get(id) ?? null)[0] ?? null;
    mistakes.add({ code: 'rules-sheet-places-crossed', params: { from, to } }, at);
  }
  // Everything else that a pack can have wrong was said at its cell.
  if (mistakes.found === 0) throw new Error(`A wrong pack: ${JSON.stringify(checked.problems)}`);
}

function lastPlaceParameter(rule: AwardRule): readonly string[] {
  return allConditions(rule.condition)
    .flatMap((condition) => (condition.kind === 'place' ? figuresOf(condition) : []))
    .flatMap((figure) => (typeof figure === 'string' ? [] : [figure.parameter]))
    .toReversed();
}
