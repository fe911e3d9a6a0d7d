import { ownedSheet } from '../../sheets/ownership';
import { sheetChanges } from '../../sheets/writing/sheet-changes';
import {
  cellsRow,
  wideRow,
  type ImageRow,
  type SheetImage,
} from '../../sheets/writing/sheet-image';
import { styles } from '../../sheets/writing/styles';
import { written } from '../../sheets/writing/written-text';
import type { Language } from '../../text/language';
import { namesSheetWords } from '../../text/template-names-words';
import type { Patch } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';
import { blocTitle } from '../bloc-in-words';
import type { BlocComputation } from '../computation';
import { noMaterial, type DraftMaterial } from '../drafts/conference-facts';
import { templateCatalogue, valuesOf, type TemplateCatalogue } from './template-names';

const WIDTHS = [30, 46, 46];
const nobody = { head: null, nextHead: null, deputy: null } as const;

/**
 * What makes the sheet "Tên dùng trong mẫu", or brings it up to date: the names that a template may use, with what they
 * stand for at present in each bloc.
 */
export function namesSheetPatch(
  snapshot: Snapshot,
  blocs: readonly BlocComputation[],
  language: Language,
  material: DraftMaterial = noMaterial,
): Patch {
  const rows = blocs.flatMap((bloc) =>
    namesRows(
      templateCatalogue(valuesOf(bloc, nobody, material)),
      blocTitle(bloc, language),
      language,
    ),
  );
  const image: SheetImage = {
    rows,
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'portrait',
    repeated: null,
    hint: null,
  };
  return { changes: sheetChanges(snapshot, 'names', image, language).changes };
}

/** The sheet of names of a workbook, whatever its title; null where it has none. */
export function namesSheet(snapshot: Snapshot): string | null {
  return ownedSheet(snapshot, 'names');
}

function namesRows(
  { facts, lists }: TemplateCatalogue,
  bloc: string,
  language: Language,
): readonly ImageRow[] {
  const words = namesSheetWords[language];
  const width = WIDTHS.length;
  const heads = cellsRow(words.headings.map((value) => ({ value, format: styles.heading })));
  const shown = (value: string | null | undefined): string | null =>
    value === null ? words.unknown : written(value ?? '');
  return [
    wideRow(words.heading(bloc), styles.title, width),
    ...words.howTo.map((line) => wideRow(line, styles.hint, width)),
    wideRow(words.facts, styles.band, width),
    heads,
    ...facts.map(({ names, what, value }) => nameRow(names, what[language], shown(value))),
    // Of a list the values of its first line are shown.
    ...lists.flatMap((list) => {
      const [name = ''] = list.names;
      const [first] = list.rows;
      const band = words.list(list.what[language], `{#${name}}`, `{/${name}}`);
      return [
        wideRow(band, styles.band, width),
        ...list.columns.map((column, index) =>
          nameRow(
            column.names,
            column.what[language],
            first === undefined ? words.empty : shown(first[index]),
          ),
        ),
      ];
    }),
  ];
}

function nameRow(names: readonly string[], what: string, value: string | null): ImageRow {
  const tags = names.map((name) => `{${name}}`).join(', ');
  return cellsRow([tags, what, value].map((text) => ({ value: text, format: styles.text })));
}
