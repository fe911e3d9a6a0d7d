import { useSyncExternalStore } from 'react';

/** Words that outlive the parts of the pane that show them: what was typed, what is unfolded. */
class KeptWords {
  private readonly words = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(key: string): string | null {
    return this.words.get(key) ?? null;
  }

  set(key: string, words: string | null): void {
    if (words === null) this.words.delete(key);
    else this.words.set(key, words);
    for (const listener of this.listeners) listener();
  }
}

const keptOf = new WeakMap<object, KeptWords>();

function wordsOf(owner: object): KeptWords {
  const known = keptOf.get(owner);
  if (known !== undefined) return known;
  const made = new KeptWords();
  keptOf.set(owner, made);
  return made;
}

/** Keeps words for as long as the owner lives, so that another tab or a new reading takes nothing away. */
export function keep(owner: object, key: string, words: string | null): void {
  wordsOf(owner).set(key, words);
}

/** Kept words and how to change them; null until something was kept. */
export function useKept(
  owner: object,
  key: string,
): readonly [string | null, (words: string | null) => void] {
  const kept = wordsOf(owner);
  const words = useSyncExternalStore(kept.subscribe, () => kept.get(key));
  return [words, (next) => kept.set(key, next)];
}
