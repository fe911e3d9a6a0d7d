import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PERCENT_NEEDED } from '../../app/certainty';
import type { Look, LookedCertainty } from '../../app/session/look';
import { certaintyLevel, certaintyWords } from '../../text/certainty-words';
import { sentence } from '../../text/sentences';
import { act } from '../act';
import { Fold } from '../shared/fold';
import { KeepFocus } from '../shared/keep-focus';
import { Note } from '../shared/note';
import { SpotLink } from '../shared/spot-link';
import { whenFree } from '../shared/when-free';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  level: { color: tokens.colorNeutralForeground2 },
  // The words say it; the colour only helps to find it.
  unsure: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  quiet: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CertaintyPartProps extends TabProps {
  readonly look: Look;
}

/** *Cách đọc bảng*: what was read part by part, how surely and why; asked about where it is not sure. */
export function CertaintyPart({ look, ...props }: CertaintyPartProps): ReactElement | null {
  const { session, language, bloc } = props;
  const styles = useStyles();
  const words = certaintyWords[language];
  const all = look.outcome.kind === 'computed' ? look.outcome.certainties : [];
  const shown = all[bloc];
  if (shown === undefined) return null;
  const asked = all.flatMap(({ sheet, isSure, isConfirmed }, index) =>
    isSure || isConfirmed ? [] : [{ sheet, index }],
  );
  const unsure = shown.parts.filter(({ percent }) => percent < PERCENT_NEEDED).length;
  return (
    <KeepFocus>
      {asked.length > 0 && (
        <div className={styles.ask}>
          <Note intent="warning">{words.ask}</Note>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => act(session, () => whenFree(session, () => session.confirm()))}
            >
              {words.confirm}
            </Button>
            {asked.length > 1 &&
              asked.map(({ sheet, index }) => (
                <Button
                  key={index}
                  onClick={() =>
                    act(session, () => whenFree(session, () => session.confirm(index)))
                  }
                >
                  {words.confirmSheet(sheet)}
                </Button>
              ))}
          </div>
        </div>
      )}
      <Fold
        owner={session}
        keepAs="checks certainty"
        level="h2"
        title={words.heading}
        summary={unsure === 0 ? words.allSure : words.unsureCount(unsure)}
        startsOpen={!shown.isSure}
      >
        {() => <Parts {...props} of={shown} />}
      </Fold>
    </KeepFocus>
  );
}

function Parts({ of, ...props }: TabProps & { readonly of: LookedCertainty }): ReactElement {
  const { session, language } = props;
  const styles = useStyles();
  const words = certaintyWords[language];
  return (
    <>
      <p className={styles.quiet}>{of.isConfirmed ? words.confirmed : words.meaning}</p>
      <ul className={styles.list}>
        {of.parts.map(({ part, percent, evidence, doubts }) => {
          const level = certaintyLevel(percent, PERCENT_NEEDED);
          return (
            <li key={part} className={styles.item}>
              <div>
                <span className={styles.name}>{words.parts[part]}</span>:{' '}
                <span className={level === 'unsure' ? styles.unsure : styles.level}>
                  {words.levels[level]}
                </span>
              </div>
              {[...evidence, ...doubts].map(({ message, sheet, cell }, index) => (
                <p key={index} className={styles.line}>
                  {sentence(message, language)}{' '}
                  {sheet !== null && cell !== null && (
                    <SpotLink
                      session={session}
                      language={language}
                      spot={{ sheet, cell }}
                      within={of.sheet}
                    />
                  )}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
