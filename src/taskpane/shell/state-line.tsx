import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionStatus } from '../../app/session/session-status';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import { Icon, type IconName } from '../icons';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { flexShrink: 0, height: '16px', marginTop: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

interface Look {
  readonly sign: IconName;
  readonly tone: 'quiet' | 'good' | 'attention' | 'bad';
}

const LOOKS: Readonly<Record<SessionStatus['kind'], Look>> = {
  reading: { sign: 'wait', tone: 'quiet' },
  working: { sign: 'wait', tone: 'quiet' },
  'not-computed': { sign: 'circle', tone: 'quiet' },
  'changed-since': { sign: 'change', tone: 'attention' },
  blocked: { sign: 'stop', tone: 'bad' },
  official: { sign: 'check', tone: 'good' },
  'official-changed': { sign: 'change', tone: 'attention' },
  'up-to-date': { sign: 'check', tone: 'good' },
};

interface StateLineProps {
  readonly status: SessionStatus;
  readonly language: Language;
}

/** The state of the results: in words, by a sign and by colour. Screen readers hear it when it changes. */
export function StateLine({ status, language }: StateLineProps): ReactElement {
  const styles = useStyles();
  const { sign, tone } = LOOKS[status.kind];
  return (
    <p role="status" className={styles.line} data-state={status.kind}>
      <span className={mergeClasses(styles.sign, styles[tone])}>
        <Icon name={sign} />
      </span>
      <span className={styles[tone]}>{statusWords(status, language)}</span>
    </p>
  );
}

function statusWords(status: SessionStatus, language: Language): string {
  const words = paneWords[language].state;
  switch (status.kind) {
    case 'reading':
      return words.reading;
    case 'working':
      return words.working(status.task, status.percent);
    case 'not-computed':
      return words.notComputed;
    case 'changed-since':
      return words.changedSince;
    case 'blocked':
      return words.blocked(status.errors);
    case 'official':
      return words.official(status.by, status.at);
    case 'official-changed':
      return words.officialChanged(status.by, status.at);
    case 'up-to-date':
      return words.upToDate(status.time);
  }
}
