import type { KeptChoice } from './spoken-language';

/** One text in the webview's own storage; a webview that allows no storage keeps nothing. */
export function keptInStorage(key: string): KeptChoice {
  return {
    read: () => {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    keep: (value) => {
      try {
        window.localStorage.setItem(key, value);
      } catch {
        // The choice then holds until the pane is closed.
      }
    },
  };
}
