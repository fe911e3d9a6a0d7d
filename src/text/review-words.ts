import type { InBoth } from './language';

/** Beside a decision whose basis has changed since. */
export const reviewWords: InBoth<string> = {
  vi: 'Cần xem lại: căn cứ của quyết định đã thay đổi sau khi Hội đồng quyết định',
  en: 'To be looked at again: what the decision rests on has changed since',
};
