import type { ReactElement } from 'react';
import type { Look } from '../../app/session/look';
import { tabWords } from '../../text/tab-words';
import type { TabProps } from '../tab-props';
import { KeepFocus } from './keep-focus';

interface TabOfLookProps extends TabProps {
  readonly className: string;
  /** What the tab shows of a workbook that was read. */
  readonly of: (look: Look) => ReactElement;
}

/** A tab that shows something of the last reading, and says so while there is none yet. */
export function TabOfLook({ className, of, state, language }: TabOfLookProps): ReactElement {
  const { look } = state;
  return (
    <KeepFocus className={className}>
      {look === null ? <span>{tabWords[language].reading}</span> : of(look)}
    </KeepFocus>
  );
}
