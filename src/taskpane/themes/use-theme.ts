import { useEffect, useState } from 'react';
import { themeFor, type OfficeColours, type ThemeName } from './office-colours';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * The theme to draw in. Excel tells no add-in when its theme changes, so it is asked again whenever the pane gets the
 * focus or comes into sight.
 */
export function useThemeName(colours: () => OfficeColours | null): ThemeName {
  const [name, setName] = useState(() => currentTheme(colours));
  useEffect(() => {
    const look = (): void => {
      setName(currentTheme(colours));
    };
    const queries = [FORCED, DARK].flatMap((query) => mediaQuery(query) ?? []);
    for (const query of queries) query.addEventListener('change', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [colours]);
  return name;
}

function currentTheme(colours: () => OfficeColours | null): ThemeName {
  return themeFor(colours(), {
    forcesColours: mediaQuery(FORCED)?.matches ?? false,
    prefersDark: mediaQuery(DARK)?.matches ?? false,
  });
}

/** Not every page that runs the pane has media queries. */
function mediaQuery(query: string): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
}
