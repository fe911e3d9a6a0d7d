import { themeFor } from '../../src/taskpane/themes/office-colours';

const plain = { forcesColours: false, prefersDark: false };
const colours = (background: string) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: '#000000',
});

test.each([
  ['white Office', colours('#FFFFFF'), plain, 'light'],
  ['colourful Office', colours('#e6e6e6'), plain, 'light'],
  ['dark grey Office', colours('#666666'), plain, 'dark'],
  ['black Office', colours('#262626'), plain, 'dark'],
  ['Office in high contrast', colours('#000000'), plain, 'contrast'],
  [
    'a system that forces colours',
    colours('#FFFFFF'),
    { ...plain, forcesColours: true },
    'contrast',
  ],
  ['no Office, a dark system', null, { ...plain, prefersDark: true }, 'dark'],
  ['white Office on a dark system', colours('#FFFFFF'), { ...plain, prefersDark: true }, 'light'],
  ['a colour in other words', colours('white'), plain, 'light'],
] as const)('%s', (_case, office, system, theme) => {
  expect(themeFor(office, system)).toBe(theme);
});
