import { foldName } from '../../../scoring/fold-name';
import type { BlocFacts, Found } from '../../scoresheet';
import { firstStated, noFacts } from './bloc-facts';
import { fold } from '../fold';
import type { PlacedTable } from '../read-sheet';
import { readTitleFacts } from './title-facts';

/**
 * What titles say of the bloc of a table. Among several blocs of one sheet, each has the name of its own heading, and a
 * head of the whole sheet is only that of the bloc whose unit it is.
 * @param ofSheet what the titles of the whole sheet say
 */
export function factsOfTable(
  { table, ownLines, sheetLines }: PlacedTable,
  ofSheet: BlocFacts,
  isOneOfSeveral: boolean,
): BlocFacts {
  const { blocName = null, units } = table;
  const stated: BlocFacts =
    blocName === null ? noFacts : { ...noFacts, name: blocName, kind: kindOf(blocName) };
  const own = ownLines === sheetLines ? noFacts : readTitleFacts(ownLines);
  const all = firstStated([stated, own, ofSheet]);
  if (!isOneOfSeveral) return all;
  const members = new Set(units.map((unit) => foldName(unit.name)));
  const member = (found: Found<string> | null): Found<string> | null =>
    found !== null && members.has(foldName(found.value)) ? found : null;
  return {
    ...all,
    head: member(all.head),
    deputy: member(all.deputy),
    nextHead: member(all.nextHead),
    nextDeputy: member(all.nextDeputy),
  };
}

function kindOf({ value }: Found<string>): BlocFacts['kind'] {
  const words = fold(value);
  return words.startsWith('cụm') ? 'cum' : words.startsWith('khối') ? 'khoi' : null;
}
