import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { Icon } from '../icons';

/** How the button of the menu looks. */
export function moreButtonProps(language: Language) {
  const { more } = paneWords[language];
  const icon = <Icon name="more" />;
  return { appearance: 'subtle', icon, 'aria-label': more, title: more } as const;
}

/** The button while the menu behind it is being loaded: it does nothing yet. */
export function MoreButton({ language }: { readonly language: Language }): ReactElement {
  return <Button {...moreButtonProps(language)} />;
}
