import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { BlocComputation } from '../../app/computation';
import { rankingList } from '../../app/ranking-list';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { resultsWords } from '../../text/results-words';
import { usePlainField } from '../plain-field';
import { moveWithArrows } from './arrow-keys';
import { RankingItem } from './ranking-row';

/** Rows drawn at once; the rest follows on request. */
const PAGE = 100;
/** From so many units on, one is quicker found by typing. */
const MANY_UNITS = 40;

const useStyles = makeStyles({
  above: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  find: { display: 'flex', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '& p': { margin: 0, fontSize: tokens.fontSizeBase200 },
  },
});

interface RankingProps {
  readonly session: WorkbookSession;
  readonly bloc: BlocComputation;
  readonly language: Language;
  readonly openUnit: (unit: number) => void;
}

/** The ranking of one bloc: one tab stop with arrow keys. */
export function Ranking({ session, bloc, language, openUnit }: RankingProps): ReactElement {
  const styles = useStyles();
  const field = usePlainField();
  const words = resultsWords[language];
  const list = useMemo(() => rankingList(bloc, language), [bloc, language]);
  const [wanted, setWanted] = useState('');
  const [shownCount, setShownCount] = useState(PAGE);
  const [active, setActive] = useState<number | null>(null);
  const found = useMemo(() => list.named(wanted), [list, wanted]);
  const shown = found.slice(0, shownCount);
  const tabStop = active !== null && shown.includes(active) ? active : shown[0];
  const rest = found.length - shown.length;
  return (
    <>
      <div className={styles.above}>
        <span>{words.rankingOf(list.order.length, list.ranked)}</span>
        {list.bars !== null && <span>{list.bars.meaning}</span>}
      </div>
      {list.order.length > MANY_UNITS && (
        <div className={styles.find}>
          <input
            className={field}
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value);
              setShownCount(PAGE);
            }}
          />
        </div>
      )}
      <ol className={styles.list} aria-label={words.heading} onKeyDown={moveWithArrows}>
        {shown.map((unit) => (
          <RankingItem
            key={unit}
            session={session}
            row={list.rowOf(unit)}
            language={language}
            isTabStop={unit === tabStop}
            isCutScale={list.bars?.isCut ?? false}
            open={() => {
              setActive(unit);
              openUnit(unit);
            }}
          />
        ))}
      </ol>
      {found.length === 0 && <p className={styles.above}>{words.foundNone}</p>}
      {rest > 0 && (
        <div className={styles.more}>
          <p>{words.shown(shown.length, found.length)}</p>
          <Button
            onClick={() => {
              setShownCount(shownCount + PAGE);
            }}
          >
            {words.more(Math.min(rest, PAGE))}
          </Button>
        </div>
      )}
    </>
  );
}
