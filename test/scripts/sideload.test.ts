import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { sideloadPlan } from '../../scripts/sideload-plan';
import { sideloadWords } from '../../src/text/sideload-words';
import { ROOT } from '../house/run-tool';

const SHEET = 'https://contoso.sharepoint.com/:x:/g/abc?e=1';

const both = (say: (words: typeof sideloadWords.vi) => string) => ({
  kind: 'refused',
  lines: [say(sideloadWords.vi), say(sideloadWords.en)],
});

test.each(['win32', 'darwin'])(
  'on %s it goes into Excel of the machine, or of the web',
  (platform) => {
    expect(sideloadPlan(platform, [])).toEqual({ kind: 'desktop' });
    expect(sideloadPlan(platform, ['desktop'])).toEqual({ kind: 'desktop' });
    expect(sideloadPlan(platform, ['web', '--document', SHEET])).toEqual({
      kind: 'web',
      document: SHEET,
    });
    expect(sideloadPlan(platform, ['web', `--document=${SHEET}`])).toEqual({
      kind: 'web',
      document: SHEET,
    });
  },
);

test.each([[['web']], [['web', '--document']], [['web', '--document', 'so.xlsx']]])(
  '%j lacks the address of a workbook',
  (args) => {
    expect(sideloadPlan('win32', args)).toEqual(both((words) => words.webNeedsDocument));
  },
);

test('another target is not known', () => {
  expect(sideloadPlan('darwin', ['word'])).toEqual(both((words) => words.unknownTarget('word')));
});

test.each(['linux', 'freebsd', 'android'])('on %s it says what to do instead', (platform) => {
  const refusal = both((words) => words.onlyOnWindowsAndMac);
  expect(sideloadPlan(platform, [])).toEqual(refusal);
  expect(sideloadPlan(platform, ['web', '--document', SHEET])).toEqual(refusal);
});

/** Runs a script as its npm command does, as if on another system. */
function run(script: string, platform: string) {
  const pretend = `Object.defineProperty(process, 'platform', { value: '${platform}' });`;
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const first = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, [tsx, path.join(ROOT, 'scripts', script)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${first}` },
  });
}

test('npm start says so in both languages and fails', () => {
  const { status, stdout, stderr } = run('start.ts', 'linux');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([
    sideloadWords.vi.onlyOnWindowsAndMac,
    sideloadWords.en.onlyOnWindowsAndMac,
  ]);
});

test('npm stop has nothing to do there', () => {
  const { status, stdout, stderr } = run('stop.ts', 'linux');
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
