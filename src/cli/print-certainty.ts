import { PERCENT_NEEDED } from '../app/certainty';
import type { PartReport } from '../app/inspection';
import { certaintyLevel, certaintyWords } from '../text/certainty-words';
import type { Language } from '../text/language';

/** Each part of the detection with its certainty, what was read, and what speaks against it. */
export function certaintyLines(parts: readonly PartReport[], language: Language): string[] {
  const words = certaintyWords[language];
  return parts.flatMap(({ part, percent, evidence, doubts }) => {
    const level = words.level(words.levels[certaintyLevel(percent, PERCENT_NEEDED)], percent);
    const said = [...evidence, ...doubts].map(({ message, sheet, cell }) => {
      const place = [sheet, cell].filter((one) => one !== null).join('!');
      return `    ${message}${place === '' || cell === null ? '' : `  (${place})`}`;
    });
    return [`  ${words.parts[part]}: ${level}`, ...said];
  });
}
