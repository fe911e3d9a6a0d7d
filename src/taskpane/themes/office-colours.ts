/** What Office tells of its theme: colours as "#262626". */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

export type ThemeName = 'light' | 'dark' | 'contrast';

/**
 * The theme that goes with Excel's. Excel in high contrast has a background of pure black; its own black theme has not,
 * and where the system forces colours nothing else matters.
 */
export function themeFor(
  colours: OfficeColours | null,
  system: { readonly forcesColours: boolean; readonly prefersDark: boolean },
): ThemeName {
  if (system.forcesColours) return 'contrast';
  if (colours === null) return system.prefersDark ? 'dark' : 'light';
  const brightness = brightnessOf(colours.bodyBackgroundColor);
  if (brightness === null) return 'light';
  if (brightness === 0) return 'contrast';
  return brightness < 0.5 ? 'dark' : 'light';
}

/** From 0 for black to 1 for white; null for what is no colour. */
function brightnessOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
