import { equals, isDecimal, roundHalfUp, toDecimalText, wholePoints } from '../../scoring/points';
import type { UnitResult } from '../../scoring/result';
import type { Message } from '../../text/sentences';
import { cellName, isInside, type Area, type CellPlace } from '../../workbook/cell-address';
import type { Snapshot } from '../../workbook/snapshot';
import { ownedAreas } from '../ownership';
import type { OwnFigure, SheetFinding } from '../scoresheet';
import type { BlocResults } from './bloc-results';

/** A finding for every total and rank of the user's that differs from the one computed at the same stage. */
export function compareOwnFigures(snapshot: Snapshot, bloc: BlocResults): readonly SheetFinding[] {
  const results = new Map(bloc.results.map((result) => [result.unit, result]));
  const owned = new Map<string, readonly Area[]>();
  for (const { sheet } of bloc.scoresheet.ownFigures.map((own) => own.place)) {
    if (!owned.has(sheet)) owned.set(sheet, ownedAreas(snapshot, sheet));
  }
  const isOurs = (place: CellPlace): boolean =>
    (owned.get(place.sheet) ?? []).some((area) => isInside(place, area));
  return bloc.scoresheet.ownFigures.flatMap((own) => {
    const result = results.get(own.unit);
    const isOfStage = own.stage === null || own.stage === bloc.stage;
    if (result === undefined || !isOfStage || isOurs(own.place)) return [];
    const message = difference(own, result, bloc);
    return message === null
      ? []
      : {
          severity: 'warning',
          message,
          sheet: own.place.sheet,
          cell: cellName(own.place),
        };
  });
}

function difference(own: OwnFigure, result: UnitResult, bloc: BlocResults): Message | null {
  const unit = bloc.scoresheet.units[own.unit]?.name ?? '';
  const { decimals } = bloc.scheme.rounding;
  switch (own.field) {
    case 'total': {
      if (result.total === null) return null;
      // The user's sheet may round elsewhere or not at all; the figure printed is the figure compared.
      const rounded = roundHalfUp(own.figure, decimals);
      if (equals(rounded, result.total)) return null;
      return {
        code: 'own-total-differs',
        params: {
          unit,
          own: isDecimal(own.figure) ? toDecimalText(own.figure) : toDecimalText(rounded, decimals),
          computed: toDecimalText(result.total, decimals),
        },
      };
    }
    case 'rank': {
      const computed = result.rank;
      if (computed !== null && equals(own.figure, wholePoints(computed))) return null;
      return {
        code: 'own-rank-differs',
        params: { unit, own: toDecimalText(own.figure), computed },
      };
    }
  }
}
