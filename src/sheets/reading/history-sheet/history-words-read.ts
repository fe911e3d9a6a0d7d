import type { Office } from '../../../awards/bloc-history';
import { ratings, type Rating } from '../../../awards/conditions';
import { achievementTypes, type AchievementType } from '../../../awards/facts';
import { awardTypeWords, officeWords, ratingWords } from '../../../text/history-words';
import { fold } from '../fold';

const RATING_SHORT: ReadonlyMap<string, Rating> = new Map([
  ['htxsnv', 'outstanding'],
  ['hoàn thành xuất sắc', 'outstanding'],
  ['httnv', 'good'],
  ['hoàn thành tốt', 'good'],
  ['htnv', 'completed'],
  ['hoàn thành', 'completed'],
  ['khtnv', 'not-completed'],
  ['không hoàn thành', 'not-completed'],
]);

/** "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV" and the like; null for anything else. */
export function ratingOf(words: string): Rating | null {
  const folded = fold(words);
  const full = ratings.find(
    (rating) => fold(ratingWords.vi[rating]) === folded || fold(ratingWords.en[rating]) === folded,
  );
  return full ?? RATING_SHORT.get(folded) ?? null;
}

/** "Khối trưởng", "Cụm phó", "trưởng khối" and the like; null for anything else. */
export function officeOf(words: string): Office | null {
  const folded = fold(words);
  for (const office of ['head', 'deputy'] as const) {
    if (fold(officeWords.en[office]) === folded) return office;
  }
  if (/^((khối|cụm) trưởng|trưởng (khối|cụm))( thi đua)?$/.test(folded)) return 'head';
  return /^((khối|cụm) phó|phó (khối|cụm))( thi đua)?$/.test(folded) ? 'deputy' : null;
}

/** One of the six types of article 8 of the Law; null for anything else. */
export function awardTypeOf(words: string): AchievementType | null {
  const folded = fold(words).replace(/^khen thưởng /, '');
  const found = achievementTypes.find(
    (type) => fold(awardTypeWords.vi[type]) === folded || fold(awardTypeWords.en[type]) === folded,
  );
  if (found !== undefined) return found;
  if (/^(theo )?(phong trào|chuyên đề)/.test(folded)) return 'movement';
  return folded === 'cống hiến' ? 'devotion' : null;
}
