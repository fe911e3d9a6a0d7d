import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BlocComputation } from '../../app/computation';
import { draftDocuments, type DraftDocument } from '../../app/drafts/draft-documents';
import { draftMaterial } from '../../app/drafts/draft-material';
import { draftsWords } from '../../text/drafts-words';
import { sentence } from '../../text/sentences';
import type { Snapshot } from '../../workbook/snapshot';
import { Fold } from '../shared/fold';
import type { TabProps } from '../tab-props';
import { TemplatePart } from '../templates/template-part';
import { DraftCard } from './draft-card';
import { NextYearFold, ProvinceFold } from './other-folds';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The tab "Văn bản": every document that can be drafted of the bloc that is shown. */
export function DraftsTab({ session, state, language, bloc }: TabProps): ReactElement {
  const styles = useStyles();
  const words = draftsWords[language];
  const outcome = state.look?.outcome ?? null;
  const shown = outcome?.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  if (state.look === null || shown === undefined) {
    return (
      <div className={styles.tab}>
        <p>{words.nothingYet}</p>
        {outcome?.kind === 'not-computed' && <p>{sentence(outcome.why, language)}</p>}
        <ProvinceFold session={session} language={language} />
      </div>
    );
  }
  return <Documents {...{ session, language, bloc, shown }} snapshot={state.look.snapshot} />;
}

interface DocumentsProps extends Pick<TabProps, 'session' | 'language' | 'bloc'> {
  readonly shown: BlocComputation;
  readonly snapshot: Snapshot;
}

/** The document that most come for: it is open at first. */
const OPEN_AT_FIRST = 'hand-over';

function Documents({ session, language, bloc, shown, snapshot }: DocumentsProps): ReactElement {
  const styles = useStyles();
  const words = draftsWords[language];
  const material = useMemo(() => draftMaterial(snapshot), [snapshot]);
  const card = (document: DraftDocument): ReactElement => (
    <DraftCard
      key={`${document.id} ${bloc}`}
      session={session}
      language={language}
      document={document}
      bloc={shown}
      snapshot={snapshot}
      material={material}
      startsOpen={document.id === OPEN_AT_FIRST}
    />
  );
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {draftDocuments.filter(({ isOtherForm }) => !isOtherForm).map(card)}
      <Fold owner={session} keepAs="drafts of other forms" title={words.otherForms} isQuiet>
        {() => draftDocuments.filter(({ isOtherForm }) => isOtherForm).map(card)}
      </Fold>
      <TemplatePart
        session={session}
        language={language}
        bloc={shown}
        snapshot={snapshot}
        material={material}
      />
      <NextYearFold session={session} language={language} snapshot={snapshot} />
      <ProvinceFold session={session} language={language} />
    </div>
  );
}
