import { statedText } from './clean-text';
import { blank, say, type Phrase } from './phrase';

/** A bloc of territorial units (cụm), or of units of like function (khối). */
export type BlocKind = 'cum' | 'khoi';

/** How a document speaks of a bloc, of its head and of its deputy. */
export interface BlocWords {
  /** The full name: "Khối thi đua Kinh tế - Kỹ thuật tỉnh Tây Ninh". */
  readonly bloc: Phrase;
  /** The word that stands for it afterwards. */
  readonly short: string;
  readonly head: Phrase;
  readonly deputy: Phrase;
}

const nouns: Readonly<Record<BlocKind, string>> = { cum: 'Cụm', khoi: 'Khối' };

export function blocWords(kind: BlocKind | null, name: string | null): BlocWords {
  const stated = statedText(name);
  const known = kind ?? kindInName(stated);
  const label = stated ?? blank('bloc-name');
  if (known === null) {
    return {
      bloc: say`${label}`,
      short: 'cụm, khối thi đua',
      head: blank('head-role'),
      deputy: blank('deputy-role'),
    };
  }
  const noun = nouns[known];
  return {
    bloc: kindInName(stated) === null ? say`${noun} thi đua ${label}` : say`${label}`,
    short: noun,
    head: [`${noun} trưởng`],
    deputy: [`${noun} phó`],
  };
}

function kindInName(name: string | null): BlocKind | null {
  const first = name?.split(' ', 1)[0]?.toLocaleLowerCase('vi');
  if (first === 'cụm') return 'cum';
  return first === 'khối' ? 'khoi' : null;
}
