import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingLine } from '../../app/finding-sections';
import type { Look } from '../../app/session/look';
import { checksWords } from '../../text/checks-words';
import { acceptedText } from '../../text/accepted-words';
import { sentence } from '../../text/sentences';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { SpotLink } from '../shared/spot-link';
import { openPart, partButton } from '../shared/open-part';
import { RevokeButton } from '../shared/made-list';
import { whenFree } from '../shared/when-free';
import { AcceptForm } from './accept-form';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  read: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface FindingItemProps extends TabProps {
  readonly look: Look;
  readonly line: FindingLine;
}

/** One finding: the sentence, its cell, what stands there, and the ways out. */
export function FindingItem(props: FindingItemProps): ReactElement {
  const { session, language, look, line, bloc } = props;
  const { finding, spot, cellText, notAssigned, revoke, isMendedThere, part, canBeAccepted } = line;
  const styles = useStyles();
  const words = checksWords[language];
  const { about } = tabWords[language];
  const message = sentence(finding.message, language);
  const said =
    finding.accepted === undefined
      ? message
      : `${message} ${acceptedText(finding.accepted, language)}`;
  return (
    <>
      <p className={styles.sentence}>{said}</p>
      {cellText !== null && !said.includes(cellText) && (
        <p className={styles.read}>{words.inTheCell(cellText)}</p>
      )}
      {((spot ?? notAssigned ?? revoke ?? part) !== null || canBeAccepted) && (
        <div className={styles.ways}>
          {spot !== null && (
            <SpotLink
              session={session}
              language={language}
              spot={spot}
              within={firstSheet(look, bloc)}
              {...(isMendedThere ? { purpose: words.mendInTable } : {})}
            />
          )}
          {notAssigned !== null && (
            <Button
              size="small"
              aria-label={about(words.notAssigned, subjectOf(line, props))}
              onClick={() =>
                act(session, () => whenFree(session, () => session.correct(notAssigned)))
              }
            >
              {words.notAssigned}
            </Button>
          )}
          {revoke !== null && (
            <RevokeButton session={session} language={language} correction={revoke} />
          )}
          {part !== null && (
            <Button
              size="small"
              aria-label={about(partButton(part, language), said)}
              onClick={() => {
                openPart(props, part);
              }}
            >
              {partButton(part, language)}
            </Button>
          )}
          {canBeAccepted && <AcceptForm session={session} language={language} finding={finding} />}
        </div>
      )}
    </>
  );
}

function subjectOf({ notAssigned }: FindingLine, { language }: TabProps): string {
  if (notAssigned?.kind !== 'not-assigned') return '';
  return checksWords[language].unitAndCriterion(notAssigned.unit, notAssigned.criterion);
}

/** The sheet that everything is about unless something else is said. */
function firstSheet({ outcome }: Look, bloc: number): string | null {
  if (outcome.kind !== 'computed') return null;
  return outcome.computation.blocs[bloc]?.scoresheet.sheets[0] ?? null;
}
