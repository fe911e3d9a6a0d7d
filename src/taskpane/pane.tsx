import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { WorkbookSession } from '../app/session/workbook-session';
import { PaneBody } from './shell/pane-body';
import type { SpokenLanguage } from './speech/spoken-language';
import type { OfficeColours } from './themes/office-colours';
import { themes } from './themes/themes';
import { useThemeName } from './themes/use-theme';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // Fluent draws the focus only once it has seen a key; she may have come here from Excel by one.
  '#pane button:focus-visible:not([data-fui-focus-visible])': {
    outline: '2px solid var(--colorStrokeFocus2)',
  },
});

interface PaneProps {
  readonly session: WorkbookSession;
  readonly speech: SpokenLanguage;
  /** What Excel tells of its colours now; null where it tells nothing. */
  readonly officeColours: () => OfficeColours | null;
}

/** The whole pane, in the language and in the theme that go with Excel. */
export function Pane({ session, speech, officeColours }: PaneProps): ReactElement {
  usePageStyles();
  const language = useSyncExternalStore(speech.subscribe, speech.now);
  const theme = useThemeName(officeColours);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[theme]} data-theme={theme}>
      <PaneBody session={session} language={language} chooseLanguage={speech.choose} />
    </FluentProvider>
  );
}
