import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { councilPart } from '../../app/council-part';
import { historyPart } from '../../app/history-part';
import { readingParts } from '../../app/reading-parts';
import type { Look } from '../../app/session/look';
import { gatherPartWords } from '../../text/gather-part-words';
import { rulesWords } from '../../text/rules-words';
import { sentence } from '../../text/sentences';
import { MadeList } from '../shared/made-list';
import { hasNoTable } from '../shared/no-table';
import { Note } from '../shared/note';
import { TabOfLook } from '../shared/tab-of-look';
import type { TabProps } from '../tab-props';
import { AwardRulesPart } from './award-rules-part';
import { CouncilPart, councilSummary } from './council-part';
import { CriteriaPart } from './criteria-part';
import { FactsPart } from './facts-part';
import { GatherPart } from './gather-part';
import { HistoryPart, historySummary } from './history-part';
import { PeopleRulesFold } from './people-rules-fold';
import { PartFold } from './part-fold';
import type { BlocPartProps } from './part-props';
import { PoliciesPart } from './policies-part';
import { SchemePart } from './scheme-part';
import { SheetsPart } from './sheets-part';
import { summariesOf, schemeSummary, sheetsSummary } from './summaries';
import { SurenessPart } from './sureness-part';
import { TablePart } from './table-part';
import { UnitsPart } from './units-part';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/** *Quy chế*: what was recognised, part by part, each with where it stands and correctable in place. */
export function RulesTab(props: TabProps): ReactElement {
  const styles = useStyles();
  return (
    <TabOfLook {...props} className={styles.tab} of={(look) => <Rules {...props} look={look} />} />
  );
}

function Rules({
  look,
  session,
  language,
  bloc: index,
}: TabProps & { readonly look: Look }): ReactElement {
  const common = { session, language };
  const words = rulesWords[language];
  const parts = useMemo(() => readingParts(look, index), [look, index]);
  const { bloc, sheets, schemeSheet, made } = parts;
  const council = useMemo(() => councilPart(look, index), [look, index]);
  const history = useMemo(() => historyPart(look), [look]);
  const { people, outcome } = look;
  const isOfPeople = people !== null && hasNoTable(outcome);
  const isWrong = schemeSheet !== null && schemeSheet.mistakes.length > 0;
  return (
    <>
      {outcome.kind === 'not-computed' && !isWrong && !isOfPeople && (
        <Note intent="error">{sentence(outcome.why, language)}</Note>
      )}
      {bloc !== null && <SurenessPart {...common} bloc={bloc} />}
      <PartFold
        {...common}
        part="sheets"
        summary={sheetsSummary(sheets, language)}
        startsOpen={bloc === null && !isWrong && !isOfPeople}
      >
        {() => <SheetsPart {...common} sheets={sheets} />}
      </PartFold>
      <PartFold {...common} part="gather" summary={gatherPartWords[language].summary}>
        {() => <GatherPart {...common} look={look} year={bloc?.year.value ?? null} />}
      </PartFold>
      {bloc !== null && <PartsOfTable {...common} bloc={bloc} />}
      <PartFold
        {...common}
        part="scheme"
        summary={schemeSummary(parts, language)}
        startsOpen={isWrong}
      >
        {() => (
          <SchemePart
            {...common}
            index={index}
            bloc={bloc}
            schemeSheet={schemeSheet}
            unverified={
              look.findings.find(({ message }) => message.code === 'scheme-unverified') ?? null
            }
          />
        )}
      </PartFold>
      <PartFold {...common} part="council" summary={councilSummary(council, language)}>
        {() => (
          <CouncilPart {...common} council={council} canCreate={bloc !== null || people !== null} />
        )}
      </PartFold>
      {bloc !== null && <PartsOfComputing {...common} bloc={bloc} index={index} />}
      {bloc === null && people !== null && (
        <PeopleRulesFold {...common} look={look} people={people} />
      )}
      <PartFold {...common} part="history" summary={historySummary(history, language)}>
        {() => (
          <HistoryPart {...common} look={look} history={history} year={bloc?.year.value ?? null} />
        )}
      </PartFold>
      {made.length > 0 && (
        <PartFold
          {...common}
          part="made"
          summary={words.summaries.made(made.length)}
          startsOpen={bloc === null}
        >
          {() => <MadeList {...common} made={made} />}
        </PartFold>
      )}
    </>
  );
}

function PartsOfTable(props: BlocPartProps): ReactElement {
  const summaries = summariesOf(props.bloc, props.language);
  return (
    <>
      <PartFold {...props} part="table" summary={summaries.table}>
        {() => <TablePart {...props} />}
      </PartFold>
      <PartFold {...props} part="facts" summary={summaries.facts}>
        {() => <FactsPart {...props} />}
      </PartFold>
      <PartFold {...props} part="criteria" summary={summaries.criteria}>
        {() => <CriteriaPart {...props} />}
      </PartFold>
      <PartFold {...props} part="units" summary={summaries.units}>
        {() => <UnitsPart {...props} />}
      </PartFold>
    </>
  );
}

function PartsOfComputing(props: BlocPartProps & { readonly index: number }): ReactElement {
  const summaries = summariesOf(props.bloc, props.language);
  return (
    <>
      <PartFold {...props} part="policies" summary={summaries.policies}>
        {() => <PoliciesPart {...props} />}
      </PartFold>
      <PartFold {...props} part="rules" summary={summaries.rules}>
        {() => <AwardRulesPart {...props} />}
      </PartFold>
    </>
  );
}
