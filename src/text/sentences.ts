import type { InBoth, Language, Sentences } from './language';
import { acceptingSentences, type AcceptingSentenceParams } from './accepting-sentences';
import { awardSentences, type AwardSentenceParams } from './award-sentences';
import { blocUnitSentences, type BlocUnitSentenceParams } from './bloc-unit-sentences';
import { certaintySentences, type CertaintySentenceParams } from './certainty-sentences';
import { checkSentences, type CheckSentenceParams } from './check-sentences';
import { commandSentences, type CommandSentenceParams } from './command-sentences';
import {
  councilPeopleSentences,
  type CouncilPeopleSentenceParams,
} from './council-people-sentences';
import { councilSentences, type CouncilSentenceParams } from './council-sentences';
import {
  doubtfulLayoutSentences,
  type DoubtfulLayoutSentenceParams,
} from './doubtful-layout-sentences';
import { doubleAwardSentences, type DoubleAwardSentenceParams } from './double-award-sentences';
import { dossierSentences, type DossierSentenceParams } from './dossier-sentences';
import { excelSentences, type ExcelSentenceParams } from './excel-sentences';
import { handOverSentences, type HandOverSentenceParams } from './hand-over-words';
import { gatherSentences, type GatherSentenceParams } from './gather-sentences';
import { historySentences, type HistorySentenceParams } from './history-sentences';
import { formulaSentences, type FormulaSentenceParams } from './formula-sentences';
import { hostSentences, type HostSentenceParams } from './host-sentences';
import { indicatorSentences, type IndicatorSentenceParams } from './indicator-sentences';
import { layoutSentences, type LayoutSentenceParams } from './layout-sentences';
import { nextYearSentences, type NextYearSentenceParams } from './next-year-sentences';
import { packSentences, type PackSentenceParams } from './pack-sentences';
import { officialSentences, type OfficialSentenceParams } from './official-sentences';
import { oldTextSentences, type OldTextSentenceParams } from './old-text-sentences';
import { peopleSentences, type PeopleSentenceParams } from './people-sentences';
import { provinceSentences, type ProvinceSentenceParams } from './province-sentences';
import { readingSentences, type ReadingSentenceParams } from './reading-sentences';
import { rememberedSentences, type RememberedSentenceParams } from './remembered-sentences';
import { resultSentences, type ResultSentenceParams } from './result-sentences';
import { rulesSheetSentences, type RulesSheetSentenceParams } from './rules-sheet-sentences';
import { schemeSheetSentences, type SchemeSheetSentenceParams } from './scheme-sheet-sentences';
import { schemeSourceSentences, type SchemeSourceSentenceParams } from './scheme-source-sentences';
import { scoringSentences, type ScoringSentenceParams } from './scoring-sentences';
import { sessionSentences, type SessionSentenceParams } from './session-sentences';
import { templateSentences, type TemplateSentenceParams } from './template-sentences';
import { writingSentences, type WritingSentenceParams } from './writing-sentences';

/** Every sentence the product can say, by code, with the parameters that it needs. */
export interface SentenceParams
  extends
    AcceptingSentenceParams,
    AwardSentenceParams,
    BlocUnitSentenceParams,
    CertaintySentenceParams,
    CheckSentenceParams,
    CommandSentenceParams,
    CouncilPeopleSentenceParams,
    CouncilSentenceParams,
    DossierSentenceParams,
    DoubleAwardSentenceParams,
    DoubtfulLayoutSentenceParams,
    ExcelSentenceParams,
    GatherSentenceParams,
    HandOverSentenceParams,
    HistorySentenceParams,
    FormulaSentenceParams,
    HostSentenceParams,
    IndicatorSentenceParams,
    LayoutSentenceParams,
    NextYearSentenceParams,
    PackSentenceParams,
    OfficialSentenceParams,
    OldTextSentenceParams,
    PeopleSentenceParams,
    ProvinceSentenceParams,
    ReadingSentenceParams,
    RememberedSentenceParams,
    ResultSentenceParams,
    RulesSheetSentenceParams,
    SchemeSheetSentenceParams,
    SchemeSourceSentenceParams,
    ScoringSentenceParams,
    SessionSentenceParams,
    TemplateSentenceParams,
    WritingSentenceParams {}

export type SentenceCode = keyof SentenceParams;

/** A code together with its parameters: what the core emits in place of words. */
export type Message<Code extends SentenceCode = SentenceCode> = {
  readonly [Key in Code]: { readonly code: Key; readonly params: SentenceParams[Key] };
}[Code];

const catalogue: InBoth<Sentences<SentenceParams>> = {
  vi: {
    ...acceptingSentences.vi,
    ...awardSentences.vi,
    ...blocUnitSentences.vi,
    ...certaintySentences.vi,
    ...checkSentences.vi,
    ...commandSentences.vi,
    ...councilPeopleSentences.vi,
    ...councilSentences.vi,
    ...dossierSentences.vi,
    ...doubleAwardSentences.vi,
    ...doubtfulLayoutSentences.vi,
    ...excelSentences.vi,
    ...gatherSentences.vi,
    ...handOverSentences.vi,
    ...historySentences.vi,
    ...formulaSentences.vi,
    ...hostSentences.vi,
    ...indicatorSentences.vi,
    ...layoutSentences.vi,
    ...nextYearSentences.vi,
    ...packSentences.vi,
    ...officialSentences.vi,
    ...oldTextSentences.vi,
    ...peopleSentences.vi,
    ...provinceSentences.vi,
    ...readingSentences.vi,
    ...rememberedSentences.vi,
    ...resultSentences.vi,
    ...rulesSheetSentences.vi,
    ...schemeSheetSentences.vi,
    ...schemeSourceSentences.vi,
    ...scoringSentences.vi,
    ...sessionSentences.vi,
    ...templateSentences.vi,
    ...writingSentences.vi,
  },
  en: {
    ...acceptingSentences.en,
    ...awardSentences.en,
    ...blocUnitSentences.en,
    ...certaintySentences.en,
    ...checkSentences.en,
    ...commandSentences.en,
    ...councilPeopleSentences.en,
    ...councilSentences.en,
    ...dossierSentences.en,
    ...doubleAwardSentences.en,
    ...doubtfulLayoutSentences.en,
    ...excelSentences.en,
    ...gatherSentences.en,
    ...handOverSentences.en,
    ...historySentences.en,
    ...formulaSentences.en,
    ...hostSentences.en,
    ...indicatorSentences.en,
    ...layoutSentences.en,
    ...nextYearSentences.en,
    ...packSentences.en,
    ...officialSentences.en,
    ...oldTextSentences.en,
    ...peopleSentences.en,
    ...provinceSentences.en,
    ...readingSentences.en,
    ...rememberedSentences.en,
    ...resultSentences.en,
    ...rulesSheetSentences.en,
    ...schemeSheetSentences.en,
    ...schemeSourceSentences.en,
    ...scoringSentences.en,
    ...sessionSentences.en,
    ...templateSentences.en,
    ...writingSentences.en,
  },
};

/** The message as one sentence for a person. */
export function sentence<Code extends SentenceCode>(
  message: Message<Code>,
  language: Language,
): string {
  const say: Sentences<SentenceParams>[Code] = catalogue[language][message.code];
  return say(message.params);
}
