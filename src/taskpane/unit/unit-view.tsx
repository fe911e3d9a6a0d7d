import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { BlocComputation } from '../../app/computation';
import { openExplanationSheet } from '../../app/explanation-sheet';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { unitPage, type UnitPageSection } from '../../app/unit-page';
import { explanationWords } from '../../text/explanation-words';
import type { Language } from '../../text/language';
import { unitWords } from '../../text/unit-words';
import { act } from '../act';
import { Icon } from '../icons';
import { AwardLines } from './award-lines';
import { CriterionLines } from './criterion-lines';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  print: { alignSelf: 'flex-start' },
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 12px' },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface UnitViewProps {
  readonly session: WorkbookSession;
  readonly bloc: BlocComputation;
  readonly unit: number;
  readonly language: Language;
  readonly close: () => void;
}

/** A unit's page: its total and rank with the reasons, leaf by leaf, and its award conditions. Esc goes back. */
export function UnitView({ session, bloc, unit, language, close }: UnitViewProps): ReactElement {
  const styles = useStyles();
  const words = unitWords[language];
  const page = useMemo(() => unitPage(bloc, unit, language), [bloc, unit, language]);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    name.current?.focus();
  }, [unit]);
  return (
    <article
      className={styles.page}
      aria-label={page.name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <Button
        className={styles.back}
        appearance="transparent"
        icon={<Icon name="back" />}
        onClick={close}
      >
        {words.back}
      </Button>
      <h2 ref={name} tabIndex={-1} className={styles.name}>
        {page.name}
      </h2>
      <div>
        <div className={styles.figures}>
          {page.total !== null && <span className={styles.total}>{page.total}</span>}
          <span>{page.rank}</span>
        </div>
        {page.percent !== null && <p className={styles.quiet}>{page.percent}</p>}
      </div>
      <LineSection section={page.reasons} />
      <LineSection section={page.order} />
      <LineSection section={page.changes} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.leaves.heading}</h3>
        <CriterionLines session={session} lines={page.lines} language={language} />
      </section>
      <LineSection section={page.sum} />
      <LineSection section={page.band} />
      <Button
        className={styles.print}
        onClick={() => {
          act(session, () => openExplanationSheet(session, { bloc, unit }, language));
        }}
      >
        {explanationWords[language].print}
      </Button>
      <LineSection section={page.council} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.awards.heading}</h3>
        {page.awards.length === 0 ? (
          <p className={styles.quiet}>{words.awards.none}</p>
        ) : (
          <AwardLines session={session} language={language} awards={page.awards} />
        )}
      </section>
    </article>
  );
}

function LineSection({ section }: { readonly section: UnitPageSection }): ReactElement | null {
  const styles = useStyles();
  const { heading, lines } = section;
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}.</li>
        ))}
      </ul>
    </section>
  );
}
