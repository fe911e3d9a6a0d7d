import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NeedLine } from '../../app/award-lines';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { UnitPageAward } from '../../app/unit-page';
import type { Language } from '../../text/language';
import { placeWords } from '../../text/place-words';
import { unitWords } from '../../text/unit-words';
import { Icon, type IconName } from '../icons';
import { Fold } from '../shared/fold';
import { SpotLink } from '../shared/spot-link';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  outcome: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, height: '16px', marginTop: '2px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  pass: { color: tokens.colorPaletteGreenForeground1 },
  fail: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  needs: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

const SIGNS: Readonly<Record<UnitPageAward['outcome'], IconName>> = {
  pass: 'check',
  fail: 'cross',
  unknown: 'question',
};

interface AwardLinesProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly awards: readonly UnitPageAward[];
}

/** Which award rules the unit meets and which not, a line each; opened, how far away it is. The first one is open. */
export function AwardLines({ session, language, awards }: AwardLinesProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {awards.map((award, index) => (
        <li key={award.key} className={styles.line}>
          <Fold
            owner={session}
            // The same rule stays open from unit to unit, so that they can be compared.
            keepAs={`award ${award.key}`}
            title={award.name}
            summary={<OutcomeLine award={award} />}
            startsOpen={index === 0}
          >
            {() => <Why session={session} language={language} award={award} />}
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function OutcomeLine({ award }: { readonly award: UnitPageAward }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.outcome, styles[award.outcome])}>
        <span className={styles.sign}>
          <Icon name={SIGNS[award.outcome]} />
        </span>
        <span>
          <span className={styles.word}>{award.outcomeWord}</span>
          {award.unchecked !== null && ` – ${award.unchecked}`}
        </span>
      </span>
      <span className={styles.quiet}>{award.article}</span>
    </>
  );
}

function Why({
  session,
  language,
  award,
}: Omit<AwardLinesProps, 'awards'> & { readonly award: UnitPageAward }): ReactElement {
  const styles = useStyles();
  const { reason, needs, moreNeeds } = award;
  return (
    <div className={styles.body}>
      <span>{reason}</span>
      {needs.length > 0 && (
        <>
          <span>{unitWords[language].awards.needs}</span>
          <ul className={styles.needs}>
            {needs.map((need) => (
              <li key={need.text}>
                <Need session={session} language={language} need={need} />
              </li>
            ))}
            {moreNeeds !== null && <li>{moreNeeds}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

/** What would settle an outcome, with a link to its cell where one waits for it. */
function Need({
  session,
  language,
  need,
}: Omit<AwardLinesProps, 'awards'> & { readonly need: NeedLine }): ReactElement {
  const { what, place, spot } = need;
  if (spot === null)
    return <>{place === null ? what : `${what}: ${placeWords[language].sheet(place)}`}</>;
  return (
    <>
      {what}: <SpotLink session={session} language={language} spot={spot} />
    </>
  );
}
