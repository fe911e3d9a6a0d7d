import { closeNoticeText, ribbonNoticeText } from '../../text/ribbon-notices';
import { noticeOf } from './notice-address';

/** Long enough to read it twice; nothing is lost with it, for the pane and the sheet "Nhật ký" say the same. */
const SECONDS = 8;

function close(): void {
  // The window belongs to the page that opened it, which closes it when it hears from here.
  if (typeof Office !== 'undefined') Office.context.ui.messageParent('close');
}

const { notice, language } = noticeOf(window.location.search);
document.documentElement.lang = language;

const line = document.getElementById('notice');
if (line !== null) line.textContent = ribbonNoticeText(notice, language);

const button = document.getElementById('close');
if (button !== null) {
  button.textContent = closeNoticeText(language);
  button.addEventListener('click', close);
  button.focus();
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

if (typeof Office !== 'undefined') {
  void Office.onReady(() => {
    setTimeout(close, SECONDS * 1000);
  });
}
