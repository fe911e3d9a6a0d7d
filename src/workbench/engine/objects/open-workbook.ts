import type { Sheet } from '../book/sheet';
import type { Workbook } from '../book/workbook';
import type { EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import type { SheetEvent, Subscriptions } from './events';

/** A workbook that the API is open on. */
export interface OpenWorkbook {
  readonly book: Workbook;
  /** Sheets and ranges lead to each other: a range makes its sheet's object through here. */
  readonly worksheet: (sheet: Sheet) => EngineObject;
  readonly subscriptions: Subscriptions;
  /** Tells that something happened to a sheet. */
  readonly tell: (event: SheetEvent) => void;
}

/** A sheet in an open workbook. */
export interface SheetPlace {
  readonly open: OpenWorkbook;
  readonly sheet: Sheet;
}

/** Refuses to work on a sheet that was deleted since the caller got hold of it. */
export function checkThere({ open, sheet }: SheetPlace): void {
  if (!open.book.sheets.includes(sheet)) throw new ApiError('ItemNotFound', sheet.name);
}

/** Refuses to change a sheet that is deleted or protected. */
export function checkWritable(place: SheetPlace): void {
  checkThere(place);
  if (place.sheet.isProtected) throw new ApiError('AccessDenied', place.sheet.name);
}
