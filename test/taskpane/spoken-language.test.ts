import { spokenLanguage, type KeptChoice } from '../../src/taskpane/speech/spoken-language';

function keptAs(value: string | null): KeptChoice & { readonly kept: string[] } {
  const kept: string[] = [];
  return { kept, read: () => kept.at(-1) ?? value, keep: (next) => void kept.push(next) };
}

const hints = { query: '', office: 'vi-VN', browser: 'en-US' };

test.each([
  ['nothing chosen', null, hints, 'vi'],
  ['English chosen once', 'en', hints, 'en'],
  ['something else was kept', 'fr', hints, 'vi'],
  ['the address comes before what was chosen', 'en', { ...hints, query: '?lang=vi' }, 'vi'],
] as const)('%s', (_case, before, around, language) => {
  expect(spokenLanguage(around, keptAs(before)).now()).toBe(language);
});

test('a choice is kept and told to whoever listens, until they stop', () => {
  const kept = keptAs(null);
  const speech = spokenLanguage(hints, kept);
  let told = 0;
  const stop = speech.subscribe(() => (told += 1));
  speech.choose('en');
  stop();
  speech.choose('vi');
  expect([speech.now(), told, kept.kept]).toEqual(['vi', 1, ['en', 'vi']]);
  expect(spokenLanguage(hints, keptAs('en')).now()).toBe('en');
});
