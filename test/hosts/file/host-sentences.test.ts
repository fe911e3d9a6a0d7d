import { hostSentences, type HostSentenceParams } from '../../../src/text/host-sentences';

const params = {
  file: 'điểm.xlsx',
  folder: 'kết quả',
  mebibytes: 256,
  sheet: 'Chấm',
  cell: 'XFD9',
  extension: '.xlsm',
};

/** Every sentence in a language with the same parameters. */
function sentences(language: 'vi' | 'en'): [string, string][] {
  const catalogue = hostSentences[language];
  const codes: { readonly [Code in keyof HostSentenceParams]: string } = {
    'file-not-found': catalogue['file-not-found'](params),
    'file-is-folder': catalogue['file-is-folder'](params),
    'file-no-access': catalogue['file-no-access'](params),
    'file-unreadable': catalogue['file-unreadable'](params),
    'file-empty': catalogue['file-empty'](params),
    'file-damaged': catalogue['file-damaged'](params),
    'file-encrypted': catalogue['file-encrypted'](params),
    'file-not-workbook': catalogue['file-not-workbook'](params),
    'file-too-large': catalogue['file-too-large'](params),
    'file-has-doctype': catalogue['file-has-doctype'](params),
    'sheet-too-large': catalogue['sheet-too-large'](params),
    'output-is-input': catalogue['output-is-input'](params),
    'output-folder-missing': catalogue['output-folder-missing'](params),
    'output-not-writable': catalogue['output-not-writable'](params),
    'output-extension': catalogue['output-extension'](params),
    'output-of-old-format': catalogue['output-of-old-format'](params),
    'carried-over': catalogue['carried-over'](params),
  };
  return Object.entries(codes);
}

it.each([...sentences('vi'), ...sentences('en')])(
  '%s is one sentence that names what is wrong and says what to do',
  (code, sentence) => {
    expect(sentence).toContain(code === 'output-folder-missing' ? params.folder : params.file);
    expect(sentence).toMatch(/^\S.*[^.]: .*[^.]\.$/);
    expect(sentence).not.toMatch(/\s{2}|undefined|\n/);
  },
);
