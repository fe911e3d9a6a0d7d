import { storageKey } from '../office-ready';
import { keptInStorage } from '../speech/kept-choice';
import type { KeptChoice } from '../speech/spoken-language';

/** Who signs what is decided here is mostly the same person: the name is kept in the browser. */
export function storedName(): KeptChoice {
  return keptInStorage(storageKey('official-name'));
}
