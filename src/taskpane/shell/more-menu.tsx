import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionState } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { act } from '../act';
import { moreButtonProps } from './more-button';

interface MoreMenuProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
}

const LANGUAGES = ['vi', 'en'] as const;

/** What is wanted seldom: preview, automatic recomputing, reading again, language. */
export function MoreMenu(props: MoreMenuProps): ReactElement {
  const { session, state, language, chooseLanguage } = props;
  const words = paneWords[language];
  const canPreview = state.look?.outcome.kind === 'computed';
  return (
    <Menu
      checkedValues={{
        automatic: state.isAutomatic ? ['on'] : [],
        language: [language],
      }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'automatic') session.setAutomatic(checkedItems.includes('on'));
        const chosen = LANGUAGES.find((one) => name === 'language' && checkedItems.includes(one));
        if (chosen !== undefined) chooseLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...moreButtonProps(language)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            disabled={!canPreview}
            onClick={() => {
              act(session, () => session.preview());
            }}
          >
            {words.preview}
          </MenuItem>
          <MenuItem
            onClick={() => {
              act(session, () => session.read());
            }}
          >
            {words.readAgain}
          </MenuItem>
          <MenuItemCheckbox name="automatic" value="on">
            {words.automatic}
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.language}</MenuGroupHeader>
            {LANGUAGES.map((one) => (
              <MenuItemRadio key={one} name="language" value={one} lang={one}>
                {words.languageNames[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
