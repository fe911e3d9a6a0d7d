import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { acceptInLook } from '../../app/accept-in-look';
import type { Look } from '../../app/session/look';
import { acceptingWords } from '../../text/accepting-words';
import { sentence } from '../../text/sentences';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { useKept } from '../shared/kept';
import { storedName } from '../shared/stored-name';
import { TypedLine } from '../shared/typed-line';
import { whenFree } from '../shared/when-free';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexBasis: '100%',
    paddingTop: tokens.spacingVerticalXS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps extends Pick<TabProps, 'session' | 'language'> {
  readonly finding: Look['findings'][number];
}

/** *Chấp nhận, có lý do*: a button, and two lines to fill in once it is pressed. What was typed is kept. */
export function AcceptForm({ session, language, finding }: AcceptFormProps): ReactElement {
  const styles = useStyles();
  const words = acceptingWords[language];
  const about = sentence(finding.message, language);
  const key = `${finding.message.code} ${finding.sheet ?? ''} ${finding.cell ?? ''}`;
  const [opened, setOpened] = useKept(session, 'accepting');
  const [typedReason, keepReason] = useKept(session, `typed acceptance ${key}`);
  const [typedName, keepName] = useKept(session, 'typed accepting name');
  const reason = typedReason ?? '';
  const name = typedName ?? storedName().read() ?? '';
  if (opened !== key) {
    return (
      <Button
        size="small"
        aria-label={tabWords[language].about(words.accept, about)}
        onClick={() => {
          setOpened(key);
        }}
      >
        {words.accept}
      </Button>
    );
  }
  const submit = (): void => {
    act(session, async () => {
      const ending = await whenFree(session, () =>
        session.accept((look) => acceptInLook(look, finding, { reason, by: name }, language)),
      );
      if (ending !== 'done') return;
      storedName().keep(name.trim());
      keepReason(null);
      setOpened(null);
    });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpened(null);
      }}
    >
      <p className={styles.hint}>{words.meaning}</p>
      <TypedLine label={words.reason} value={reason} change={keepReason} isFirst />
      <TypedLine label={words.by} value={name} change={keepName} isFirst={false} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpened(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
