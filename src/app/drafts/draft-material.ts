import { readBlocUnits } from '../../sheets/reading/bloc-sheet/bloc-units';
import { readPledgeSheet } from '../../sheets/reading/pledge-sheet';
import type { Snapshot } from '../../workbook/snapshot';
import { historyIn } from '../propose-hand-over';
import type { DraftMaterial } from './conference-facts';

/** What a workbook says for its documents beside the scores: earlier years, the pledge, and the units' dates. */
export function draftMaterial(snapshot: Snapshot): DraftMaterial {
  return {
    history: historyIn(snapshot),
    pledge: readPledgeSheet(snapshot),
    stated: readBlocUnits(snapshot),
  };
}
