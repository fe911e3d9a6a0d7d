import { createRoot } from 'react-dom/client';
import { nowAndWhenOfficeIsReady, officeLanguage } from './office-ready';
import { Pane } from './pane';
import { paneLanguage } from './pane-language';

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no place for the pane');
const root = createRoot(place);

nowAndWhenOfficeIsReady(() => {
  const language = paneLanguage({
    query: window.location.search,
    office: officeLanguage(),
    browser: navigator.language,
  });
  document.documentElement.lang = language;
  root.render(<Pane language={language} />);
});
