/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html", "pretendToBeVisual": true}
 */
import { freshState, type Ending } from '../../src/app/session/session-state';
import { officeAround } from '../../src/commands/office-around';
import { associateRibbonActions } from '../../src/commands/ribbon-actions';
import type { RibbonSession } from '../../src/commands/ribbon-presses';
import { PlayedOffice } from './played-office';

const UNCHANGED = 'dialog /notice.html?lang=vi&kind=unchanged&errors=0';

let office: PlayedOffice;

beforeEach(() => {
  office = new PlayedOffice();
  office.install();
  paneWidth(350);
});

afterEach(() => {
  jest.useRealTimers();
});

function paneWidth(value: number): void {
  Object.defineProperty(document.documentElement, 'clientWidth', { value, configurable: true });
}

const unchanged = () => officeAround().notify({ kind: 'unchanged', errors: 0 }, 'vi');

describe('the little window', () => {
  test('opens in a frame and closes when its page asks', async () => {
    expect(await unchanged()).toBe(true);
    expect(office.seen).toEqual([UNCHANGED]);
    office.dialogSays('close');
    office.dialogSays('close');
    expect(office.seen).toEqual([UNCHANGED, 'dialog closed']);
  });

  test('closes in the end even if its page never speaks', async () => {
    jest.useFakeTimers();
    expect(await unchanged()).toBe(true);
    jest.advanceTimersByTime(19_000);
    expect(office.seen).toEqual([UNCHANGED]);
    jest.advanceTimersByTime(2_000);
    expect(office.seen).toEqual([UNCHANGED, 'dialog closed']);
  });

  test('is not closed again once she has closed it', async () => {
    jest.useFakeTimers();
    await unchanged();
    office.closeDialog();
    jest.advanceTimersByTime(60_000);
    expect(office.seen).toEqual([UNCHANGED]);
  });

  test('gives way to the next one', async () => {
    const around = officeAround();
    await around.notify({ kind: 'unchanged', errors: 0 }, 'vi');
    await around.notify({ kind: 'unchanged', errors: 0 }, 'vi');
    expect(office.seen).toEqual([UNCHANGED, 'dialog closed', UNCHANGED]);
  });

  test('that cannot be opened is said', async () => {
    office.dialogs = 'fail';
    expect(await unchanged()).toBe(false);
  });

  test('that Excel never answers about is given up', async () => {
    jest.useFakeTimers();
    office.dialogs = 'never';
    const opened = unchanged();
    jest.advanceTimersByTime(5_000);
    expect(await opened).toBe(false);
  });
});

describe('the pane', () => {
  test('is in sight where its page is painted', async () => {
    expect(await officeAround().isPaneInSight()).toBe(true);
  });

  test('is not in sight where its page has no width, or is not painted, or Excel says so', async () => {
    const around = officeAround();
    paneWidth(0);
    expect(await around.isPaneInSight()).toBe(false);
    paneWidth(350);
    const paint = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    expect(await around.isPaneInSight()).toBe(false);
    paint.mockRestore();
    expect(await around.isPaneInSight()).toBe(true);
    office.tellVisibility('Hidden');
    expect(await around.isPaneInSight()).toBe(false);
    office.tellVisibility('Taskpane');
    expect(await around.isPaneInSight()).toBe(true);
  });

  test('is opened where ribbon and pane are one page, and only there', async () => {
    expect(await officeAround().showPane()).toBe(true);
    office.canShowPane = false;
    expect(await officeAround().showPane()).toBe(false);
    office.isShared = false;
    expect(await officeAround().showPane()).toBe(false);
    expect(office.seen).toEqual(['pane', 'no pane']);
  });
});

describe('the buttons', () => {
  const sessionThat = (recompute: () => Promise<Ending>): RibbonSession => ({
    state: () => freshState,
    subscribe: () => () => undefined,
    recompute,
    pack: recompute,
    goTo: () => Promise.resolve('done'),
  });

  test('run, tell, and let Excel know that they are done', async () => {
    paneWidth(0);
    const session = sessionThat(() => Promise.resolve('nothing-to-write'));
    associateRibbonActions(session, () => 'vi');
    await office.press('recompute');
    expect(office.seen).toEqual([UNCHANGED, 'completed']);
  });

  test('in an Excel that is too old open the pane, which says so', async () => {
    associateRibbonActions(null, () => 'vi');
    await office.press('recompute');
    await office.press('summarise');
    expect(office.seen).toEqual(['pane', 'completed', 'pane', 'completed']);
  });
});
