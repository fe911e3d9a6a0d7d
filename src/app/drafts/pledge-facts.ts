import type { ConferenceFacts } from '../../documents/conference-facts';
import type { Traced } from '../../documents/content/traced';
import { foldName } from '../../scoring/fold-name';
import type { Pledge, PledgedTarget } from '../../sheets/reading/pledge-sheet';
import { decimalText } from '../../text/numbers';
import type { BlocComputation } from '../computation';
import { sourceRef } from '../source-ref';

/** What the sheet "Giao ước" says, for the document of the pledge, each target with its cell. */
export function pledgeFacts(
  { year, movements, targets }: Pledge,
  { scoresheet }: BlocComputation,
): ConferenceFacts['pledge'] {
  return {
    year,
    movements,
    targets: targets.map(({ name, measure, plan, byUnit, note }) => ({
      name,
      measure,
      plan: plan === null ? null : targetText(plan),
      own: scoresheet.units.flatMap((unit) => {
        const target = byUnit.get(foldName(unit.name));
        return target === undefined ? [] : [{ unit: unit.name, target: targetText(target) }];
      }),
      note,
    })),
  };
}

function targetText({ value, place }: PledgedTarget): Traced<string> {
  const text = typeof value === 'number' ? decimalText(String(value), 'vi') : value;
  return { value: text, source: sourceRef(place) };
}
