import { useSyncExternalStore } from 'react';

/** A state and how to change a part of it. */
export type KeptState<State> = readonly [State, (part: Partial<State>) => void];

class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: State) {}

  readonly state = (): State => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (part: Partial<State>): void => {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  };
}

/** A hook for a state that lasts as long as its owner: leaving the tab loses nothing, nor what is still being read. */
export function keptStateOf<State extends object>(
  fresh: State,
): (owner: object) => KeptState<State> {
  const kept = new WeakMap<object, Store<State>>();
  return function useKeptState(owner) {
    const own = kept.get(owner) ?? new Store(fresh);
    kept.set(owner, own);
    return [useSyncExternalStore(own.subscribe, own.state), own.change];
  };
}
