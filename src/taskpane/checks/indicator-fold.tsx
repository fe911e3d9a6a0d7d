import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import {
  indicatorLines,
  type IndicatorLevel,
  type IndicatorLine,
} from '../../app/indicators/indicator-lines';
import type { Look } from '../../app/session/look';
import { spotOf } from '../../app/spot';
import { indicatorWords } from '../../text/indicator-words';
import { Fold } from '../shared/fold';
import { KeepFocus } from '../shared/keep-focus';
import { SpotLink } from '../shared/spot-link';
import type { TabProps } from '../tab-props';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  level: { color: tokens.colorNeutralForeground2 },
  // A question, not an alarm: the words say it, the colour only helps to find it.
  ask: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  remark: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** So many cells of one indicator are linked; the sheet "Chỉ báo" names more. */
const LINKS = 5;

interface IndicatorFoldProps extends TabProps {
  readonly look: Look;
}

/** *Chỉ báo*: the questions first, then what is as usual, then what lacks data; closed until she opens it. */
export function IndicatorFold({ look, ...props }: IndicatorFoldProps): ReactElement | null {
  const { session, language, bloc } = props;
  const styles = useStyles();
  const words = indicatorWords[language];
  const lines = useMemo(() => linesOf(look, bloc, language), [look, bloc, language]);
  if (lines.length === 0) return null;
  const count = (level: IndicatorLevel): number =>
    lines.filter((line) => line.level === level).length;
  return (
    <KeepFocus>
      <Fold
        owner={session}
        keepAs="checks indicators"
        level="h2"
        title={words.fold}
        summary={words.summary({
          explain: count('explain'),
          ask: count('ask'),
          fine: count('fine'),
          lacking: count('lacking'),
        })}
      >
        {() => (
          <>
            <p className={styles.meaning}>{words.meaning}</p>
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line.code} className={styles.item}>
                  <div className={styles.name}>{line.name}</div>
                  <div className={line.level === 'ask' ? styles.ask : styles.level}>
                    {levelText(line, language)}
                  </div>
                  <p className={styles.remark}>{line.remark}</p>
                  {(line.level === 'ask' || line.level === 'explain') && line.places.length > 0 && (
                    <div className={styles.links}>
                      {line.places.slice(0, LINKS).map((place) => (
                        <SpotLink
                          key={`${place.sheet} ${place.row} ${place.column}`}
                          session={session}
                          language={language}
                          spot={spotOf(place)}
                        />
                      ))}
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </KeepFocus>
  );
}

function linesOf(
  { outcome }: Look,
  index: number,
  language: TabProps['language'],
): readonly IndicatorLine[] {
  const bloc = outcome.kind === 'computed' ? outcome.computation.blocs[index] : undefined;
  return bloc === undefined ? [] : indicatorLines(bloc, language);
}

function levelText(line: IndicatorLine, language: TabProps['language']): string {
  const { levelWord, value, threshold, mark } = line;
  if (value === null) return levelWord;
  const words = indicatorWords[language];
  return `${levelWord}: ${threshold === null ? value : words.against(value, threshold, mark)}`;
}
