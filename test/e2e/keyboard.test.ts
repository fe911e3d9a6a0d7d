import { bytesOf, savedBytes } from './files';
import { onePage } from './one-page';
import { untilTrue } from './until-true';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
/** More stops than there are between any two things on the way. */
const MANY = 40;

const { bench, pane } = onePage(SAMPLE);

const press = (key: string) => bench().page.keyboard.press(key);

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus in the pane, and whether that is to be seen. */
const stop = (): Promise<Stop> =>
  bench()
    .pane()
    .evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { name: '', isSeen: true };
      const isDrawn = (style: CSSStyleDeclaration) =>
        style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      const ring = getComputedStyle(focused, '::after');
      const hasBorder = ring.borderTopStyle !== 'none' && parseFloat(ring.borderTopWidth) >= 1;
      return {
        name: focused.getAttribute('aria-label') ?? focused.textContent,
        isSeen: isDrawn(getComputedStyle(focused)) || isDrawn(ring) || hasBorder,
      };
    });

/** Presses a key until what is wanted has the focus; every stop on the way can be seen. */
async function goTo(wanted: string | RegExp, key: string): Promise<void> {
  const stops: string[] = [];
  for (let count = 0; count < MANY; count += 1) {
    await press(key);
    const { name, isSeen } = await stop();
    stops.push(name);
    expect({ name, isSeen }).toEqual({ name, isSeen: true });
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
  }
  throw new Error(`${String(wanted)} is not among ${stops.join(' | ')}`);
}

const untilSelected = (area: string) =>
  bench().page.waitForFunction((wanted) => window.workbench?.selection().area === wanted, area);

test('a whole job is done by keyboard alone', async () => {
  await pane().ranking();
  await bench().page.locator('.pane header button').focus();

  await goTo('Tính lại xếp hạng', 'Tab');
  await press('Enter');
  await pane().untilMessage('question');
  await goTo('Ghi vào sổ', 'Tab');
  await press('Enter');
  await pane().untilState('up-to-date');
  await pane().untilNo('question');

  await goTo(/^Sở Nông nghiệp và Phát triển nông thôn: hạng 1/, 'Tab');
  await goTo(/^Sở Công Thương: hạng 2/, 'ArrowDown');
  await press('Enter');
  await pane().frame.getByRole('article', { name: 'Sở Công Thương' }).waitFor();
  await goTo(/xem ô I14/, 'Tab');
  await press('Enter');
  await untilSelected('I14');

  await press('Escape');
  await pane().frame.getByRole('article').waitFor({ state: 'detached' });
  await untilTrue(bench().pane(), "document.activeElement?.hasAttribute('data-unit') === true");
  expect((await stop()).name).toMatch(/^Sở Công Thương: hạng 2/);

  await goTo('Kết quả', 'Shift+Tab');
  await goTo('Kiểm tra', 'ArrowRight');
  await pane().frame.getByRole('button', { name: 'ô B17' }).waitFor();
  await goTo(/^ô B17/, 'Tab');
  await press('Enter');
  await untilSelected('B17');

  await goTo('Hoàn tác lần ghi kết quả', 'Shift+Tab');
  await press('Enter');
  await pane().untilState('not-computed');
  expect(await savedBytes(bench())).toEqual(bytesOf(SAMPLE));
});

test('the menu opens, is gone through and closes by keyboard, and the focus is where it was', async () => {
  await goTo('Việc khác', 'Tab');
  await press('Enter');
  await pane().frame.getByRole('menu').waitFor();
  await goTo('Tự tính lại khi điểm thay đổi', 'ArrowDown');
  await press('Escape');
  await pane().frame.getByRole('menu').waitFor({ state: 'detached' });
  expect((await stop()).name).toBe('Việc khác');
});
