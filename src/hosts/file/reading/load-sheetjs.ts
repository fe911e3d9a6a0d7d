import type * as SheetJs from '@e965/xlsx';

type Reader = Pick<typeof SheetJs, 'read' | 'write' | 'utils'>;

/**
 * SheetJS, loaded when the first workbook is read. The small build reads .xlsx and .xlsm and loads in 25 ms, the whole
 * one takes 170 ms.
 */
export async function loadSheetJs(): Promise<Reader> {
  const module: Reader & { readonly default?: Reader } =
    await import('@e965/xlsx/dist/xlsx.mini.min.js');
  // Where it is loaded as an ES module, all that a script exports stands under `default`.
  return module.default ?? module;
}
