import { presentNames, type Alias } from '../../../awards/bloc-history';
import { foldName } from '../../../scoring/fold-name';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';
import type { TableRow } from '../scheme-sheet/tables';
import type { AliasColumn } from './sections';

/**
 * The renamed and merged units. One that is said to have become two, as after a split, is left out: nobody has said
 * whose its history is.
 */
export function readAliases(
  rows: readonly TableRow<AliasColumn>[],
  sheet: string,
  findings: SheetFinding[],
): readonly Alias[] {
  const known = new Map<string, string>();
  const aliases: Alias[] = [];
  const split = new Set<string>();
  for (const row of rows) {
    const [before, now] = [row.words('before'), row.words('now')];
    const key = foldName(before);
    if (before === '' || now === '') {
      const at = row.at(before === '' ? 'before' : 'now');
      findings.push(finding('warning', { code: 'history-alias-half', params: {} }, sheet, at));
    } else if (known.has(key)) {
      if (known.get(key) === foldName(now)) continue;
      const message = { code: 'history-alias-twice', params: { name: before } } as const;
      findings.push(finding('warning', message, sheet, row.at('before')));
      split.add(key);
    } else if (foldName(presentNames(aliases)(now)) === key) {
      const message = { code: 'history-alias-circle', params: { name: before } } as const;
      findings.push(finding('warning', message, sheet, row.at('now')));
    } else {
      known.set(key, foldName(now));
      aliases.push({ before, now });
    }
  }
  return aliases.filter(({ before }) => !split.has(foldName(before)));
}
