import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const INSTALL = ['apt-get', 'install', '-y', 'chromium'] as const;

/** Launches the Chromium of this machine; on Debian, where the tests may, they install it first. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function chromiumPath(): string {
  const found = installed();
  if (found !== null) return found;
  if (mayInstall()) {
    const [program, ...args] = INSTALL;
    execFileSync(program, args, { stdio: 'inherit' });
    const fresh = installed();
    if (fresh !== null) return fresh;
  }
  throw new Error(
    `The browser tests need Chromium: run "${INSTALL.join(' ')}" as root, ` +
      'or put the path of a Chromium or Chrome into CHROMIUM_PATH.',
  );
}

function installed(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return chosen;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
