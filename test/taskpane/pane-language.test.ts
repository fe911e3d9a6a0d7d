import { paneLanguage } from '../../src/taskpane/pane-language';

test.each([
  ['Excel in Vietnamese', { query: '', office: 'vi-VN', browser: 'en-US' }, 'vi'],
  ['Excel in English on a Vietnamese machine', { query: '', office: 'en-US', browser: 'vi' }, 'en'],
  [
    'Excel in a language that the pane does not speak',
    { query: '', office: 'fr-FR', browser: 'vi' },
    'en',
  ],
  ['a plain browser in Vietnamese', { query: '', office: null, browser: 'vi' }, 'vi'],
  ['a plain browser in English', { query: '', office: null, browser: 'en-GB' }, 'en'],
  ['asked for English', { query: '?lang=en', office: 'vi-VN', browser: 'vi-VN' }, 'en'],
  ['asked for Vietnamese', { query: '?a=1&lang=vi', office: 'en-US', browser: 'en' }, 'vi'],
  ['a language whose code only begins alike', { query: '', office: 'vic', browser: 'vi' }, 'en'],
] as const)('%s', (_case, hints, language) => {
  expect(paneLanguage(hints)).toBe(language);
});
