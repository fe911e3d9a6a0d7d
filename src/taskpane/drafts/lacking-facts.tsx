import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { LackingFact } from '../../app/drafts/blank-places';
import type { DraftInputId } from '../../app/drafts/draft-documents';
import { spotOf } from '../../app/spot';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { draftsWords } from '../../text/drafts-words';
import type { Language } from '../../text/language';
import { WordLink } from '../cell-link';
import { SpotLink } from '../shared/spot-link';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface LackingFactsProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly facts: readonly LackingFact[];
  readonly focusInput: (input: DraftInputId) => void;
}

/** What a draft lacks and can be said before it is made, with the places where. */
export function LackingBefore(props: LackingFactsProps): ReactElement | null {
  const { language, facts } = props;
  const styles = useStyles();
  const here = facts.filter((fact) => !isByHand(fact));
  if (here.length === 0) return null;
  return (
    <section className={styles.section}>
      <h4 className={styles.heading}>{draftsWords[language].lackingHere}</h4>
      <ul className={styles.list}>
        {here.map((fact) => (
          <li key={fact.blank.id}>
            {fact.blank.label[language]}
            <div className={styles.where}>
              <Where {...props} fact={fact} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is filled in by hand in the finished document. */
export function LackingByHand({
  language,
  facts,
}: Pick<LackingFactsProps, 'language' | 'facts'>): ReactElement | null {
  const styles = useStyles();
  const byHand = facts.filter(isByHand);
  if (byHand.length === 0) return null;
  return (
    <section className={styles.section}>
      <h4 className={styles.heading}>{draftsWords[language].lackingInDocument}</h4>
      <ul className={styles.list}>
        {byHand.map(({ blank }) => (
          <li key={blank.id}>{blank.label[language]}</li>
        ))}
      </ul>
    </section>
  );
}

function isByHand({ input, cell, needsBlocSheet }: LackingFact): boolean {
  return input === null && cell === null && !needsBlocSheet;
}

/** Where she can say it: the field above, the cell of the sheet, or both. */
function Where({
  session,
  language,
  fact,
  focusInput,
}: LackingFactsProps & { readonly fact: LackingFact }): ReactElement {
  const words = draftsWords[language];
  const { input, cell } = fact;
  const ways: ReactElement[] = [];
  if (input !== null) {
    ways.push(
      <WordLink
        key="field"
        text={words.fillField(words.inputs[input])}
        onPress={() => {
          focusInput(input);
        }}
      />,
    );
  }
  if (cell !== null) {
    ways.push(
      <Fragment key="cell">
        {words.fillCell} <SpotLink session={session} language={language} spot={spotOf(cell)} />
      </Fragment>,
    );
  }
  if (ways.length === 0) return <>{words.fillBlocSheet}</>;
  return (
    <>
      {ways.map((way, index) => (
        <Fragment key={way.key}>
          {index > 0 && ' · '}
          {way}
        </Fragment>
      ))}
    </>
  );
}
