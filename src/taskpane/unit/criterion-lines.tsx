import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { UnitPageLine } from '../../app/unit-page';
import type { Language } from '../../text/language';
import { unitWords } from '../../text/unit-words';
import { cellName } from '../../workbook/cell-address';
import { CellLink } from '../cell-link';
import { PointsBar } from '../points-bar';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  group: { paddingTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    '& button': { justifyContent: 'flex-end' },
  },
  wide: { gridColumn: '1 / 3' },
  remarks: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sources: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  open: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface CriterionLinesProps {
  readonly session: WorkbookSession;
  readonly lines: readonly UnitPageLine[];
  readonly language: Language;
}

/** Where the total comes from: each criterion with its points, which are a link to their cell, and its maximum. */
export function CriterionLines({ session, lines, language }: CriterionLinesProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li
          key={line.code}
          className={mergeClasses(styles.line, line.isGroup ? styles.group : undefined)}
          style={{ marginInlineStart: `${line.depth * 12}px` }}
        >
          <span>{line.name}</span>
          <span className={styles.figure}>
            <Figure session={session} line={line} language={language} />
          </span>
          {line.share !== null && (
            <span className={styles.wide}>
              <PointsBar share={line.share} />
            </span>
          )}
          {line.sources.length > 0 && (
            <span className={mergeClasses(styles.wide, styles.remarks, styles.sources)}>
              {line.sources.map((source, index) => (
                <Source key={index} session={session} source={source} language={language} />
              ))}
            </span>
          )}
          {remarksOf(line).length > 0 && (
            <span
              className={mergeClasses(
                styles.wide,
                styles.remarks,
                line.isOpen ? styles.open : undefined,
              )}
            >
              {remarksOf(line).join(' · ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How it counts, and last what it then adds. */
function remarksOf({ remarks, countsAs }: UnitPageLine): readonly string[] {
  return countsAs === null ? remarks : [...remarks, countsAs];
}

interface SourceProps extends Omit<CriterionLinesProps, 'lines'> {
  readonly source: UnitPageLine['sources'][number];
}

/** A cell that the points were made of. */
function Source({ session, source, language }: SourceProps): ReactElement {
  const { text, place } = source;
  if (place === null) return <span>{text}</span>;
  const name = cellName(place);
  return (
    <CellLink
      session={session}
      sheet={place.sheet}
      cell={name}
      text={text}
      label={unitWords[language].leaves.showCell(text, name, place.sheet)}
    />
  );
}

interface FigureProps extends Omit<CriterionLinesProps, 'lines'> {
  readonly line: UnitPageLine;
}

function Figure({ session, line, language }: FigureProps): ReactElement {
  const { cell, figure, spokenFigure } = line;
  // Points that a formula or a blend made have cells of their own below.
  if (cell === null || line.sources.length > 0) return <>{figure}</>;
  const name = cellName(cell);
  return (
    <CellLink
      session={session}
      sheet={cell.sheet}
      cell={name}
      text={figure}
      label={unitWords[language].leaves.showCell(spokenFigure, name, cell.sheet)}
    />
  );
}
