import { foldName } from '../../scoring/fold-name';
import type { TemplateMistake } from './mistakes';
import type { TemplateData } from './template-data';
import type { TemplateTag, TemplateText } from './template-text';

/** The names of one part of a template that mean nothing, or not there where they stand. */
export function checkNames(
  { tags, placeAt }: TemplateText,
  { facts, lists }: TemplateData,
): readonly TemplateMistake[] {
  const factNames = new Set(facts.map(({ name }) => foldName(name)));
  const listOf = new Map(lists.map((list) => [foldName(list.name), list]));
  const open: TemplateTag[] = [];
  const check = ({ mark, name, offset }: TemplateTag): readonly TemplateMistake[] => {
    const place = placeAt(offset);
    const key = foldName(name);
    const list = listOf.get(key);
    if (mark === '/') {
      // Whether it closes what was opened is the engine's to say, but not whether whole rows lie between.
      const begin = open.pop();
      const from = begin === undefined ? place : placeAt(begin.offset);
      return from.cell?.table === place.cell?.table
        ? []
        : [{ kind: 'loop-misplaced', name: begin?.name ?? name, place: from }];
    }
    const lines = open.flatMap((each) => (each.mark === '#' ? [foldName(each.name)] : []));
    const around = lines.flatMap((each) => listOf.get(each) ?? []);
    const isColumn = around.some(({ columns }) => columns.some((each) => foldName(each) === key));
    if (mark !== null) {
      open.push({ mark, name, offset });
      const isInItself = mark === '#' && lines.includes(key);
      if (list !== undefined && isInItself) return [{ kind: 'list-in-itself', name, place }];
      if (list !== undefined) return [];
    }
    if (isColumn || factNames.has(key)) return [];
    if (list !== undefined) return [{ kind: 'list-as-fact', name: list.name, place }];
    const owner = lists.find(({ columns }) => columns.some((each) => foldName(each) === key));
    if (owner !== undefined) return [{ kind: 'column-outside', name, list: owner.name, place }];
    const known = [
      ...around.flatMap(({ columns }) => columns),
      ...facts.map((fact) => fact.name),
      ...lists.map((each) => each.name),
    ];
    return [{ kind: 'unknown-name', name: name.trim(), known, place }];
  };
  return tags.flatMap(check);
}
