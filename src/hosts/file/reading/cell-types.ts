import { refuseAsDamaged } from '../refusal';

/** SheetJS hands on whatever type a damaged file gives a cell, although its own types promise a few. */
export function refuseUnknownType(type: never): never {
  return refuseAsDamaged(`a cell of the type ${String(type)}`);
}
