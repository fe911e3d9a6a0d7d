import { sourcesIn, type Draft } from '../../documents/content/draft';
import { spotOfSource } from '../source-ref';
import type { Spot } from '../spot';

/** Words of a document, and the cells of the workbook that they came from. */
export interface DraftSourceLine {
  readonly text: string;
  readonly spot: Spot;
}

/** Every unit, figure and award of a draft that came from the workbook, in reading order, each once. */
export function draftSources({ blocks }: Pick<Draft, 'blocks'>): readonly DraftSourceLine[] {
  return sourcesIn(blocks).flatMap(({ text, source }) => {
    const spot = spotOfSource(source);
    return spot === null ? [] : [{ text, spot }];
  });
}
