import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeName } from './office-colours';

/** The one accent colour: a calm teal that stays legible on white and on black. */
const accent: BrandVariants = {
  10: '#010405',
  20: '#07191c',
  30: '#092a30',
  40: '#08373f',
  50: '#08444e',
  60: '#09525e',
  70: '#0b606e',
  80: '#0f6e7e',
  90: '#2b7c8b',
  100: '#458a98',
  110: '#5c98a5',
  120: '#74a7b2',
  130: '#8bb6bf',
  140: '#a3c5cd',
  150: '#bbd4da',
  160: '#d4e4e7',
};

const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', system-ui, sans-serif";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(accent), fontFamilyBase },
  dark: {
    ...createDarkTheme(accent),
    fontFamilyBase,
    // The plain ones are too dark for words on a dark ground.
    colorBrandForeground1: accent[130],
    colorBrandForeground2: accent[140],
    colorCompoundBrandForeground1: accent[130],
    colorBrandForegroundLink: accent[130],
    colorBrandForegroundLinkHover: accent[140],
    colorBrandForegroundLinkPressed: accent[150],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
