/*
 * Takes the pictures of the README, docs/anh/*.png, in a real browser on the workbench. Run it with
 * `npm run pictures` after a change of what is seen; the pictures are committed.
 */
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { buildWhatIsOld } from '../src/workbench/server/build';
import { councilPartWords } from '../src/text/council-part-words';
import { draftsWords } from '../src/text/drafts-words';
import { nextYearPartWords } from '../src/text/next-year-part-words';
import { packWords } from '../src/text/pack-words';
import { paneWords } from '../src/text/pane-words';
import { provincePartWords } from '../src/text/province-part-words';
import { rulesWords } from '../src/text/rules-words';
import { openWorkbench, type OpenedWorkbench } from '../test/e2e/open-workbench';
import { paneOf, type Pane } from '../test/e2e/pane';

const ROOT = path.resolve(__dirname, '..');
const FOLDER = path.join(ROOT, 'docs', 'anh');
const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const PROVINCES = 'assets/samples/cum-bac-trung-bo-2025.xlsx';

const WHOLE = { width: 1280, height: 760 };
/** High enough for a pane that need not scroll far. */
const TALL = { width: 1280, height: 1000 };

const { recompute, question, notice } = paneWords.vi;

async function main(): Promise<void> {
  await buildWhatIsOld(ROOT);
  const whole = await openWorkbench(SAMPLE, { ...WHOLE, scale: 1 });
  await wholePage(whole, paneOf(whole));
  await whole.close();
  const bench = await openWorkbench(SAMPLE, { ...TALL, scale: 2 });
  await panes(bench, paneOf(bench));
  await bench.close();
  const guide = await openWorkbench(SAMPLE, { ...TALL, scale: 1.5 });
  await guidePanes(guide, paneOf(guide));
  await guide.close();
  const provinces = await openWorkbench(PROVINCES, { ...TALL, scale: 1.5 });
  await paneOf(provinces).ranking();
  await writeResults(paneOf(provinces));
  await paneOf(provinces).press(notice.close);
  await takePane(provinces.page, 'cum-ket-qua');
  await provinces.close();
}

/** The whole page, with the results beside the table. */
async function wholePage({ page }: OpenedWorkbench, pane: Pane): Promise<void> {
  await pane.ranking();
  await writeResults(pane);
  await pane.press(notice.seeSheet('Xếp hạng'));
  // An empty cell, so that no frame stands in the table.
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({
    position: { x: 600, y: 500 },
  });
  await page.mouse.move(0, 0);
  await rest(page);
  await page.screenshot({ path: fileOf('bang-vang') });
}

/** The tabs of the pane by themselves. */
async function panes({ page }: OpenedWorkbench, pane: Pane): Promise<void> {
  const take = (name: string): Promise<void> => takePane(page, name);
  await pane.ranking();
  await pane.press(recompute);
  await pane.untilMessage('question');
  await take('xem-truoc');
  await pane.press(question.write);
  await pane.untilMessage('notice');
  await pane.press(notice.close);
  await pane.untilNo('notice');
  await take('ket-qua');
  await pane.row('Sở Công Thương').click();
  await pane.frame.getByRole('article').waitFor();
  await take('don-vi');
  await pane.openTab('checks');
  await take('kiem-tra');
  const rules = await pane.openTab('rules');
  await rules.getByRole('button', { name: /^Tiêu chí / }).click();
  await take('quy-che');
  await pane.openTab('drafts');
  await pane.press(draftsWords.vi.make);
  await pane.button(draftsWords.vi.copy).waitFor();
  await showFrom(pane.frame.getByRole('heading', { name: draftsWords.vi.toSee }));
  await take('van-ban');
}

/** The parts that only the user guide, docs/huong-dan.md, tells of. */
async function guidePanes({ page }: OpenedWorkbench, pane: Pane): Promise<void> {
  await pane.ranking();
  await writeResults(pane);
  const rules = await pane.openTab('rules');
  await rules
    .getByRole('button', { name: new RegExp(`^${rulesWords.vi.parts.council} `, 'u') })
    .click();
  await pane.press(councilPartWords.vi.create);
  await pane.untilMessage('notice');
  await pane.press(notice.close);
  await showFrom(rules.getByRole('heading', { name: rulesWords.vi.parts.council }));
  await takePane(page, 'hoi-dong');
  await pane.openTab('results');
  await pane.press(packWords.vi.make);
  await pane.untilMessage('notice');
  await showFrom(pane.button(packWords.vi.make), 'middle');
  await takePane(page, 'bo-hoi-nghi');
  await pane.openTab('drafts');
  for (const { title } of [provincePartWords.vi, nextYearPartWords.vi]) {
    await pane.frame.getByRole('button', { name: new RegExp(`^${title}`, 'u') }).click();
  }
  await showFrom(pane.frame.getByRole('heading', { name: nextYearPartWords.vi.title }));
  await takePane(page, 'nam-moi');
}

async function takePane(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await rest(page);
  await page.locator('.pane iframe').screenshot({ path: fileOf(name) });
}

/** Scrolls until a place stands right below what stays in sight above, or in the middle. */
async function showFrom(place: Locator, where: 'top' | 'middle' = 'top'): Promise<void> {
  await place.evaluate((element, at) => {
    const above = document.querySelector('[role="tablist"]')?.getBoundingClientRect().bottom ?? 0;
    const down = at === 'top' ? above + 16 : window.innerHeight / 2;
    window.scrollBy(0, element.getBoundingClientRect().top - down);
  }, where);
}

async function writeResults(pane: Pane): Promise<void> {
  await pane.press(recompute);
  await pane.untilMessage('question');
  await pane.press(question.write);
  await pane.untilState('up-to-date');
}

/** Waits until nothing moves any more and the grid has drawn what it was last told. */
async function rest(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      const moving = document.getAnimations().map(({ finished }) => finished);
      await Promise.allSettled(moving);
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      });
    });
  }
}

function fileOf(name: string): string {
  return path.join(FOLDER, `${name}.png`);
}

void main();
