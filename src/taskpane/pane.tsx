import { FluentProvider, makeStaticStyles, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../text/language';
import { paneWords } from '../text/pane-words';
import { FirstScreen } from './first-screen';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export function Pane({ language }: { readonly language: Language }): ReactElement {
  usePageStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <FirstScreen words={paneWords[language]} />
    </FluentProvider>
  );
}
