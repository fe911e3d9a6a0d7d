import type { SetBlock, SetSection } from './set-text';

/** What stands on pages that are counted together. */
export interface Section {
  readonly isTurned: boolean;
  readonly blocks: readonly Exclude<SetBlock, SetSection>[];
}

/** The document itself, and each of its appendices. */
export function sectionsOf(blocks: readonly SetBlock[]): readonly Section[] {
  const sections: { isTurned: boolean; blocks: Exclude<SetBlock, SetSection>[] }[] = [
    { isTurned: false, blocks: [] },
  ];
  for (const block of blocks) {
    if (block.kind === 'section') sections.push({ isTurned: block.isTurned, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
