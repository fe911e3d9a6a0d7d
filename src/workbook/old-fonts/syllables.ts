const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx]';

/** Rimes that may stand with any tone. */
const OPEN_RIMES = [
  'a|ai|am|an|ang|anh|ao|au|ay|ăm|ăn|ăng|âm|ân|âng|âu|ây',
  'e|em|en|eng|eo|ê|êm|ên|êng|ênh|êu',
  'i|ia|iêm|iên|iêng|iêu|im|in|inh|iu',
  'o|oa|oai|oam|oan|oang|oanh|oao|oay|oăm|oăn|oăng|oe|oen|oeo|oi|om|on|ong|oong',
  'ô|ôi|ôm|ôn|ông|ơ|ơi|ơm|ơn|ơng',
  'u|ua|uân|uâng|uây|uê|uênh|ui|um|un|ung|uơ|uôi|uôm|uôn|uông|uy|uya|uyên|uynh|uyu',
  'ư|ưa|ưi|ưm|ưn|ưng|ưu|ươi|ươm|ươn|ương|ươu',
].join('|');

/** Rimes that end in a stop: they have the acute tone or the one with the dot. */
const STOPPED_RIMES = [
  'ac|ach|ap|at|ăc|ăp|ăt|âc|âp|ât|ec|ep|et|êch|êp|êt|ich|iêc|iêp|iêt|ip|it',
  'oac|oach|oap|oat|oăc|oăt|oc|oet|ooc|op|ot|ôc|ôp|ôt|ơp|ơt',
  'uât|uc|uêch|uôc|uôt|up|ut|uych|uyêt|uyp|uyt|ưc|ưt|ươc|ươp|ươt|yêt',
].join('|');

const OPEN = new RegExp(`^(?:${ONSET})?(?:${OPEN_RIMES})$`, 'u');
const STOPPED = new RegExp(`^(?:${ONSET})?(?:${STOPPED_RIMES})$`, 'u');
/** "y" stands for "i" behind few letters only. */
const WITH_Y = /^(?:(?:th|qu|[hklmstv])?y|yêm|yên|yêng|yêu)$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const OF_STOPPED = /^[\u0301\u0323]$/u;

/** Whether a word is spelt like a syllable of Vietnamese, whatever its case and wherever its tone stands. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  const plain = apart.replace(TONE, '').normalize('NFC');
  if (tones.length > 1) return false;
  return (
    OPEN.test(plain) ||
    WITH_Y.test(plain) ||
    (STOPPED.test(plain) && OF_STOPPED.test(tones[0] ?? ''))
  );
}
