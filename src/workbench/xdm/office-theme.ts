/** What Excel says of its colours: `Office.context.officeTheme`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}

export const themeNames = ['light', 'dark', 'contrast'] as const;

export type ThemeName = (typeof themeNames)[number];

/**
 * The colours of Office in its themes "Colorful" and "Black", and in the black high-contrast theme of Windows.
 *
 * The library for Excel on the web, as it is shipped, has no `Office.context.officeTheme`, whatever the program says
 * (it hands on `undefined`), and no event of Excel tells of a change on any platform. On Windows and Mac Office itself
 * puts the property there, and it always gives the colours of the moment. So the stand-in puts it there by a script of
 * its own; a page is to read it again when the window gets the focus.
 */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
    themeId: 'Colorful',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
    themeId: 'Black',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
    themeId: 'Black',
  },
};
