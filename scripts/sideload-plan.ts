import { parseArgs } from 'node:util';
import { sideloadWords, type SideloadWords } from '../src/text/sideload-words';

/** What `npm start` shall do. */
export type SideloadPlan =
  | { readonly kind: 'desktop' }
  | { readonly kind: 'web'; readonly document: string }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** The tool that puts add-ins into Excel says nothing and succeeds where it cannot work, so we look first. */
export function sideloadPlan(platform: string, args: readonly string[]): SideloadPlan {
  if (platform !== 'win32' && platform !== 'darwin') {
    return refused(({ onlyOnWindowsAndMac }) => onlyOnWindowsAndMac);
  }
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { document: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [target = 'desktop'] = positionals;
  if (target === 'desktop') return { kind: 'desktop' };
  if (target !== 'web') return refused(({ unknownTarget }) => unknownTarget(target));
  const { document } = values;
  return typeof document === 'string' && /^https:\/\/\S+$/.test(document)
    ? { kind: 'web', document }
    : refused(({ webNeedsDocument }) => webNeedsDocument);
}

/** The same sentence in both languages: nobody has been asked for hers yet. */
export function inBothLanguages(say: (words: SideloadWords) => string): readonly string[] {
  return [say(sideloadWords.vi), say(sideloadWords.en)];
}

function refused(say: (words: SideloadWords) => string): SideloadPlan {
  return { kind: 'refused', lines: inBothLanguages(say) };
}
