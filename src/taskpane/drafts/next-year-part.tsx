import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { pledgeSheetPlace } from '../../app/next-year/pledge-sheet-place';
import { nextYearPartWords } from '../../text/next-year-part-words';
import { sentence } from '../../text/sentences';
import type { Snapshot } from '../../workbook/snapshot';
import { act } from '../act';
import type { PartProps } from '../rules/part-props';
import { usePartStyles } from '../rules/part-styles';
import { Note } from '../shared/note';
import { canDownload } from './download-file';
import { addPledgeSheet, makeNextYear, useKeptNextYear } from './kept-next-year';

interface NextYearPartProps extends PartProps {
  readonly snapshot: Snapshot;
}

/** Next year's workbook from the open one, and the sheet on which its targets are pledged. */
export function NextYearPart(props: NextYearPartProps): ReactElement {
  const { session, language } = props;
  const styles = usePartStyles();
  const words = nextYearPartWords[language];
  const [{ isMaking, made }, change] = useKeptNextYear(session);
  return (
    <div className={styles.part}>
      <PledgeSheet {...props} />
      <p className={styles.quiet}>{words.hint}</p>
      {canDownload() ? (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isMaking}
            onClick={() => {
              act(session, () => makeNextYear(session, change));
            }}
          >
            {words.make}
          </Button>
        </div>
      ) : (
        <Note intent="warning">{words.downloadBlocked}</Note>
      )}
      <div role="status">
        {isMaking && <p className={styles.paragraph}>{words.making}</p>}
        {made !== null && (
          <p className={styles.paragraph}>
            {words.made(made.fileName, made.next.year, made.next.sheets)}
          </p>
        )}
      </div>
      {made !== null && made.next.findings.length > 0 && (
        <div>
          <h3 className={styles.subheading}>{words.toSee}</h3>
          <ul className={styles.list}>
            {made.next.findings.map(({ severity, message }, index) => (
              <li key={index} className={styles.item}>
                <Note intent={severity}>{sentence(message, language)}</Note>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Made where there is none; opened where there is one. */
function PledgeSheet({ session, language, snapshot }: NextYearPartProps): ReactElement {
  const styles = usePartStyles();
  const words = nextYearPartWords[language];
  const hint = useId();
  const sheet = pledgeSheetPlace(snapshot);
  if (sheet !== null) {
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => act(session, () => session.goTo(sheet, null))}>
          {words.openPledge}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <Button
        size="small"
        aria-describedby={hint}
        onClick={() => {
          act(session, () => addPledgeSheet(session, language));
        }}
      >
        {words.createPledge}
      </Button>
      <p id={hint} className={styles.quiet}>
        {words.createPledgeHint}
      </p>
    </div>
  );
}
