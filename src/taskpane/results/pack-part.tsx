import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { packWords } from '../../text/pack-words';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Makes or rebuilds every sheet that a conference puts on the table. */
export function PackPart({
  session,
  language,
}: Pick<TabProps, 'session' | 'language'>): ReactElement {
  const styles = useStyles();
  const words = packWords[language];
  return (
    <section className={styles.part} aria-label={words.make}>
      <Button onClick={() => act(session, () => whenFree(session, () => session.pack()))}>
        {words.make}
      </Button>
      <p className={styles.hint}>{words.makeHint}</p>
    </section>
  );
}
