import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { OfficialDeed } from '../../app/make-official';
import type { OfficialState } from '../../app/official';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { officialWords } from '../../text/official-words';
import { act } from '../act';
import { useKept } from '../shared/kept';
import { storedName } from '../shared/stored-name';
import { TypedLine } from '../shared/typed-line';
import { whenFree } from '../shared/when-free';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    lineHeight: tokens.lineHeightBase300,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OfficialPartProps {
  readonly session: WorkbookSession;
  readonly official: OfficialState;
  readonly language: Language;
}

/** Makes the result official, or opens it again: a button, and a line or two to fill in once it is pressed. */
export function OfficialPart({ session, official, language }: OfficialPartProps): ReactElement {
  const styles = useStyles();
  const words = officialWords[language];
  const kind = official.kind === 'none' ? 'make-official' : 'reopen';
  const [unfolded, setUnfolded] = useKept(session, 'official asked');
  const open = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = unfolded === kind;
  // Once the lines are gone the focus is on the button again.
  useEffect(() => {
    if (wasOpen.current && !isOpen) open.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section className={styles.part} aria-label={words.heading}>
      {official.kind === 'changed' && (
        <p className={styles.hint}>
          {words.changedSince(official.result.by, official.result.at, official.changed)}
        </p>
      )}
      {isOpen ? (
        <OfficialForm
          key={kind}
          session={session}
          language={language}
          kind={kind}
          close={() => {
            setUnfolded(null);
          }}
        />
      ) : (
        <div ref={open}>
          <Button
            onClick={() => {
              setUnfolded(kind);
            }}
          >
            {kind === 'reopen' ? words.reopen : words.make}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OfficialFormProps extends Omit<OfficialPartProps, 'official'> {
  readonly kind: OfficialDeed['kind'];
  readonly close: () => void;
}

/** Enter does it, Escape puts it off; what was typed stays until it was done. */
function OfficialForm({ session, language, kind, close }: OfficialFormProps): ReactElement {
  const styles = useStyles();
  const words = officialWords[language];
  const isReopening = kind === 'reopen';
  const [typedName, keepName] = useKept(session, 'typed official name');
  const [typedReason, keepReason] = useKept(session, 'typed official reason');
  const name = typedName ?? storedName().read() ?? '';
  const reason = typedReason ?? '';
  const submit = (): void => {
    const deed: OfficialDeed = isReopening
      ? { kind: 'reopen', by: name, reason }
      : { kind: 'make-official', by: name };
    act(session, async () => {
      const ending = await whenFree(session, () => session.officially(deed));
      if (ending !== 'done') return;
      storedName().keep(name.trim());
      keepReason(null);
      close();
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
        close();
      }}
    >
      <p className={styles.hint}>{isReopening ? words.reopenHint : words.makeHint}</p>
      <TypedLine
        label={isReopening ? words.reopenName : words.name}
        value={name}
        change={keepName}
        isFirst
      />
      {isReopening && (
        <TypedLine label={words.reason} value={reason} change={keepReason} isFirst={false} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {isReopening ? words.reopen : words.make}
        </Button>
        <Button onClick={close}>{words.later}</Button>
      </div>
    </form>
  );
}
