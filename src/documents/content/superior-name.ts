import { fact, inCapitals, type Phrase } from './phrase';
import { statedText } from './clean-text';

const usualAbbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
];

/** The agency above the issuer, with usual words abbreviated (Phụ lục I, Phần I, mục II.2.a Nghị định 30/2020/NĐ-CP). */
export function superiorName(name: string | null): Phrase {
  const stated = statedText(name);
  const short = usualAbbreviations.reduce((text, [words, letters]) => {
    return text?.replace(words, letters) ?? null;
  }, stated);
  return inCapitals(fact(short, 'issuer-superior'));
}
