import { createRoot } from 'react-dom/client';
import { associateRibbonActions } from '../commands/ribbon-actions';
import { paneWords } from '../text/pane-words';
import { startWords } from '../text/start-words';
import { CourteousPage } from './courteous-page';
import { act } from './act';
import { officeColours, officeLanguage, storageKey, surroundings } from './office-ready';
import { Pane } from './pane';
import { keptInStorage } from './speech/kept-choice';
import { spokenLanguage } from './speech/spoken-language';
import { startSession } from './start-session';

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no place for the pane');
const root = createRoot(place);

/** Draws the pane, or why it cannot work here. */
async function open(): Promise<void> {
  const around = await surroundings();
  const hints = {
    query: window.location.search,
    office: officeLanguage(),
    browser: navigator.language,
  };
  const speech = spokenLanguage(hints, keptInStorage(storageKey('language')));
  if (around !== 'excel') {
    const language = speech.now();
    const words =
      around === 'too-old' ? startWords[language].tooOld : paneWords[language].notInExcel;
    document.documentElement.lang = language;
    // A button pressed in an Excel that is too old shows this page instead of doing nothing.
    if (around === 'too-old') associateRibbonActions(null, speech.now);
    root.render(<CourteousPage {...words} officeColours={officeColours} />);
    return;
  }
  const session = startSession();
  // The ribbon's buttons work on the same session, so that the pane can take back what they wrote.
  associateRibbonActions(session, speech.now);
  root.render(<Pane session={session} speech={speech} officeColours={officeColours} />);
  act(session, () => session.start());
}

void open();
