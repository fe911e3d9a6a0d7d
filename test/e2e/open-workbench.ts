import path from 'node:path';
import type { BrowserContext, Frame, JSHandle, Page } from 'playwright-core';
import type { WorkbenchControl } from '../../src/workbench/page/control';
import { foldersOf } from '../../src/workbench/server/folders';
import { startServer } from '../../src/workbench/server/workbench-server';
import { launchChromium } from './chromium';
import { bytesOf, openInstead } from './files';

const ROOT = path.resolve(__dirname, '../..');

/** A page of the workbench in a browser of its own. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The frame that the pane is in, as it stands: a new one after each opened file and each change of language. */
  readonly pane: () => Frame;
  /**
   * `window.workbench` in the page, to be asked so: `control.evaluate((workbench) => workbench.cell('Bảng', 'B7'))`.
   * What is handed over and back is plain data; promises are waited for.
   */
  readonly control: JSHandle<WorkbenchControl>;
  /** Addresses that anybody on the page asked for and that are not of this machine. Must stay empty. */
  readonly outsideRequests: readonly string[];
  /** What went wrong in the page or the pane and nobody caught; must stay empty. */
  readonly pageErrors: readonly string[];
  /** Loads the page anew, with a blank workbook. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How much of the page is to be seen, in CSS pixels, and how fine. */
interface Screen {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Starts the workbench, as it was built before, on a free port and opens it in Chromium.
 * @param workbook a file to open at once, such as "assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx"; none for a blank one
 */
export async function openWorkbench(
  workbook: string | null,
  { scale, ...viewport }: Screen = { width: 1280, height: 800, scale: 1 },
): Promise<OpenedWorkbench> {
  const folders = foldersOf(ROOT);
  const server = await startServer(folders, 0);
  const browser = await launchChromium();
  const context = await browser.newContext({
    // For the certificate that the server has just made; nothing else is asked for anything.
    ignoreHTTPSErrors: true,
    viewport,
    deviceScaleFactor: scale,
    locale: 'vi-VN',
  });
  const outsideRequests = await blockOutside(context, server.address);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  const opened = async (): Promise<JSHandle<WorkbenchControl>> => {
    await page.goto(server.address);
    const opening = await controlOf(page);
    if (workbook !== null) {
      await openInstead({ control: opening }, bytesOf(workbook), path.basename(workbook));
    }
    return opening;
  };
  let control = await opened().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    page,
    pane: () => {
      const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
      if (frame === undefined) throw new Error('The pane has no frame.');
      return frame;
    },
    get control() {
      return control;
    },
    outsideRequests,
    pageErrors,
    reload: async () => {
      await page.reload();
      control = await controlOf(page);
    },
    close,
  };
}

/** The page's control, once the pane can be told of ribbon buttons. */
async function controlOf(page: Page): Promise<JSHandle<WorkbenchControl>> {
  await page.waitForFunction(() => window.workbench !== undefined);
  const control = await page.evaluateHandle((): WorkbenchControl => {
    if (window.workbench === undefined) throw new Error('The page has no workbench.');
    return window.workbench;
  });
  // Asked this way it is not waited for without end where the pane does not start.
  await page.waitForFunction(async () => {
    await window.workbench?.ready;
    return true;
  });
  return control;
}

async function blockOutside(context: BrowserContext, home: string): Promise<readonly string[]> {
  const outside: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    const isLocal = /^(data|blob|about):/.test(address) || address.startsWith(`${home}/`);
    if (isLocal) return route.continue();
    outside.push(address);
    return route.abort();
  });
  return outside;
}
