import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Look, Outcome } from '../../app/session/look';
import { whereToMend } from '../../app/where-to-mend';
import { checksWords } from '../../text/checks-words';
import { resultsWords } from '../../text/results-words';
import { sentence } from '../../text/sentences';
import { openPart, partButton } from '../shared/open-part';
import { SpotLink } from '../shared/spot-link';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase400 },
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface NotComputedProps extends Pick<TabProps, 'session' | 'language' | 'openTab'> {
  readonly look: Look;
  readonly why: Extract<Outcome, { readonly kind: 'not-computed' }>['why'];
}

/** Why nothing can be computed, and the ways out: the place at fault, and how the workbook was read. */
export function NotComputed({
  session,
  language,
  openTab,
  look,
  why,
}: NotComputedProps): ReactElement {
  const styles = useStyles();
  const { spot, part } = whereToMend(look) ?? { spot: null, part: null };
  return (
    <div className={styles.page}>
      <h2>{resultsWords[language].cannotCompute}</h2>
      <p>{sentence(why, language)}</p>
      <div className={styles.ways}>
        {spot !== null && (
          <SpotLink
            session={session}
            language={language}
            spot={spot}
            purpose={checksWords[language].mendInTable}
          />
        )}
        <Button
          size="small"
          onClick={() => {
            openPart({ session, openTab }, part);
          }}
        >
          {partButton(part, language)}
        </Button>
      </div>
    </div>
  );
}
