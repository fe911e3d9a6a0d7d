import { noticeAddress } from './notice/notice-address';
import { noticeWindow } from './notice/notice-window';
import type { RibbonOffice } from './ribbon-office';

/** The real Office around this page, as far as the ribbon's buttons need it. */
export function officeAround(): RibbonOffice {
  const isShared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  let lastSeen: Office.VisibilityMode | null = null;
  if (isShared) {
    void Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        lastSeen = visibilityMode;
      })
      // Without it the painting alone tells whether the pane is in sight.
      .catch(() => undefined);
  }
  const open = noticeWindow();
  return {
    isPaneInSight: async () => lastSeen !== Office.VisibilityMode.hidden && (await isPainted()),
    showPane: async () => {
      if (!isShared) return false;
      try {
        await Office.addin.showAsTaskpane();
        return true;
      } catch {
        return false;
      }
    },
    notify: (notice, language) => open(noticeAddress(notice, language, window.location.href)),
  };
}

/** How long a page that is in sight may take to be painted, in milliseconds. */
const PATIENCE = 300;

/**
 * Excel does not tell a page whether it was loaded with its pane or by a button alone; but a page that nobody sees has
 * no width or is not painted.
 */
function isPainted(): Promise<boolean> {
  if (document.hidden || document.documentElement.clientWidth === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, PATIENCE, false);
    requestAnimationFrame(() => {
      clearTimeout(giveUp);
      resolve(true);
    });
  });
}
