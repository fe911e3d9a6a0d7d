import type { Language } from '../../text/language';
import { paneLanguage, type LanguageHints } from '../pane-language';

/** A place that keeps one short text between two openings of the pane; may refuse, as some webviews do. */
export interface KeptChoice {
  read(): string | null;
  keep(value: string): void;
}

/** The language that the pane speaks: a person's choice before the hints. */
export interface SpokenLanguage {
  readonly now: () => Language;
  readonly choose: (language: Language) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function spokenLanguage(hints: LanguageHints, kept: KeptChoice): SpokenLanguage {
  const listeners = new Set<() => void>();
  let current = chosenBefore(hints, kept) ?? paneLanguage(hints);
  return {
    now: () => current,
    choose: (language) => {
      current = language;
      kept.keep(language);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The pane's address comes before what was chosen once. */
function chosenBefore({ query }: LanguageHints, kept: KeptChoice): Language | null {
  if (new URLSearchParams(query).has('lang')) return null;
  const value = kept.read();
  return value === 'vi' || value === 'en' ? value : null;
}
