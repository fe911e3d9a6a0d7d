import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitPageAward } from '../../app/unit-page';
import type { NeedLine } from '../../app/award-lines';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { CellLink } from '../cell-link';
import { Icon, type IconName } from '../icons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalS,
  },
  outcome: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, height: '16px', marginTop: '2px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  pass: { color: tokens.colorPaletteGreenForeground1 },
  fail: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const SIGNS: Readonly<Record<UnitPageAward['outcome'], IconName>> = {
  pass: 'check',
  fail: 'cross',
  unknown: 'question',
};

/** Which award rules the unit meets, which not, and how far away it is. */
export function AwardLines({
  session,
  awards,
}: {
  readonly session: WorkbookSession;
  readonly awards: readonly UnitPageAward[];
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {awards.map((award) => (
        <li key={award.key} className={styles.line}>
          <span>{award.name}</span>
          <span className={mergeClasses(styles.outcome, styles[award.outcome])}>
            <span className={styles.sign}>
              <Icon name={SIGNS[award.outcome]} />
            </span>
            <span>
              <span className={styles.word}>{award.outcomeWord}</span>
              {award.unchecked !== null && ` – ${award.unchecked}`}
            </span>
          </span>
          <span>{award.reason}</span>
          {award.needs.map((need) => (
            <Need key={need.text} session={session} need={need} />
          ))}
          {award.moreNeeds !== null && <span>{award.moreNeeds}</span>}
          <span className={styles.quiet}>{award.article}</span>
        </li>
      ))}
    </ul>
  );
}

/** What would settle an outcome: a link to its cell, or words where no cell waits for it yet. */
function Need({
  session,
  need,
}: {
  readonly session: WorkbookSession;
  readonly need: NeedLine;
}): ReactElement {
  const { text, spot } = need;
  if (spot === null) return <span>{text}</span>;
  return <CellLink session={session} sheet={spot.sheet} cell={spot.cell} text={text} />;
}
