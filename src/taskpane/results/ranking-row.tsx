import { makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RankingRow } from '../../app/ranking-list';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { resultsWords } from '../../text/results-words';
import { cellName } from '../../workbook/cell-address';
import { PointsBar } from '../points-bar';
import { CellLink } from '../cell-link';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // Where the focus goes, the top of the pane does not lie over it.
    scrollMarginTop: '200px',
    // The colour meant for it would in high contrast need other words on it.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  rank: {
    justifySelf: 'center',
    minWidth: '28px',
    height: '28px',
    boxSizing: 'border-box',
    padding: '0 4px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    marginTop: '-3px',
    borderRadius: '14px',
    fontVariantNumeric: 'tabular-nums',
  },
  // The words on a medal are dark in every theme, because gold, silver and bronze are light.
  medal: {
    color: '#242424',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'CanvasText', border: '2px solid CanvasText' },
  },
  gold: { backgroundColor: '#f2c744', border: '1px solid #b58a00' },
  silver: { backgroundColor: '#d5d9de', border: '1px solid #8d949c' },
  bronze: { backgroundColor: '#e0ac7e', border: '1px solid #a46a35' },
  name: { overflowWrap: 'anywhere' },
  best: { fontWeight: tokens.fontWeightSemibold },
  total: { fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap' },
  below: { gridColumn: '2 / 4' },
  remarks: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  // The link to the cell stands at the end of the line that says what is missing.
  mendRoom: { paddingInlineEnd: '96px', minHeight: '20px' },
  mend: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalSNudge,
    fontSize: tokens.fontSizeBase200,
  },
});

const TWO_LINES = 'bang-vang-two-lines';

// A long name ends in dots; all of it is in its tooltip, on the unit's page and in what is heard.
const useTwoLines = makeStaticStyles({
  [`.${TWO_LINES}`]: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '2',
    overflow: 'hidden',
  },
});

const MEDALS = { 1: 'gold', 2: 'silver', 3: 'bronze' } as const;

interface RowProps {
  readonly session: WorkbookSession;
  readonly row: RankingRow;
  readonly language: Language;
  readonly isTabStop: boolean;
  readonly isCutScale: boolean;
  readonly open: () => void;
}

/** One unit of the ranking; pressed it opens the unit's page. */
export function RankingItem(props: RowProps): ReactElement {
  const { session, row, language, isTabStop, isCutScale, open } = props;
  const styles = useStyles();
  useTwoLines();
  const { medal, mend } = row;
  const medalStyle = medal === null ? undefined : mergeClasses(styles.medal, styles[MEDALS[medal]]);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        tabIndex={isTabStop ? 0 : -1}
        data-in-list=""
        data-unit={row.unit}
        aria-label={row.spoken}
        onClick={open}
      >
        <span className={mergeClasses(styles.rank, medalStyle)}>{row.rank}</span>
        <span
          className={mergeClasses(TWO_LINES, styles.name, medal === null ? undefined : styles.best)}
          title={row.name}
        >
          {row.name}
        </span>
        <span className={mergeClasses(styles.total, medal === null ? undefined : styles.best)}>
          {row.total ?? '—'}
        </span>
        {row.bar !== null && (
          <span className={styles.below}>
            <PointsBar share={row.bar} isCut={isCutScale} />
          </span>
        )}
        {row.remarks.length > 0 && (
          <span
            className={mergeClasses(
              styles.below,
              styles.remarks,
              mend === null ? undefined : styles.mendRoom,
            )}
          >
            {row.remarks.join(' · ')}
          </span>
        )}
      </button>
      {mend !== null && (
        <span className={styles.mend}>
          <CellLink
            session={session}
            sheet={mend.sheet}
            cell={cellName(mend)}
            text={resultsWords[language].showCell(cellName(mend))}
            isInList
          />
        </span>
      )}
    </li>
  );
}
