import type { InBoth, Language, Sentences } from './language';
import { awardSentences, type AwardSentenceParams } from './award-sentences';
import { blocUnitSentences, type BlocUnitSentenceParams } from './bloc-unit-sentences';
import { commandSentences, type CommandSentenceParams } from './command-sentences';
import {
  councilPeopleSentences,
  type CouncilPeopleSentenceParams,
} from './council-people-sentences';
import { councilSentences, type CouncilSentenceParams } from './council-sentences';
import { doubleAwardSentences, type DoubleAwardSentenceParams } from './double-award-sentences';
import { dossierSentences, type DossierSentenceParams } from './dossier-sentences';
import { excelSentences, type ExcelSentenceParams } from './excel-sentences';
import { handOverSentences, type HandOverSentenceParams } from './hand-over-words';
import { historySentences, type HistorySentenceParams } from './history-sentences';
import { formulaSentences, type FormulaSentenceParams } from './formula-sentences';
import { hostSentences, type HostSentenceParams } from './host-sentences';
import { indicatorSentences, type IndicatorSentenceParams } from './indicator-sentences';
import { officialSentences, type OfficialSentenceParams } from './official-sentences';
import { peopleSentences, type PeopleSentenceParams } from './people-sentences';
import { readingSentences, type ReadingSentenceParams } from './reading-sentences';
import { rememberedSentences, type RememberedSentenceParams } from './remembered-sentences';
import { resultSentences, type ResultSentenceParams } from './result-sentences';
import { rulesSheetSentences, type RulesSheetSentenceParams } from './rules-sheet-sentences';
import { schemeSheetSentences, type SchemeSheetSentenceParams } from './scheme-sheet-sentences';
import { schemeSourceSentences, type SchemeSourceSentenceParams } from './scheme-source-sentences';
import { scoringSentences, type ScoringSentenceParams } from './scoring-sentences';
import { sessionSentences, type SessionSentenceParams } from './session-sentences';
import { writingSentences, type WritingSentenceParams } from './writing-sentences';

/** Every sentence the product can say, by code, with the parameters that it needs. */
export interface SentenceParams
  extends
    AwardSentenceParams,
    BlocUnitSentenceParams,
    CommandSentenceParams,
    CouncilPeopleSentenceParams,
    CouncilSentenceParams,
    DossierSentenceParams,
    DoubleAwardSentenceParams,
    ExcelSentenceParams,
    HandOverSentenceParams,
    HistorySentenceParams,
    FormulaSentenceParams,
    HostSentenceParams,
    IndicatorSentenceParams,
    OfficialSentenceParams,
    PeopleSentenceParams,
    ReadingSentenceParams,
    RememberedSentenceParams,
    ResultSentenceParams,
    RulesSheetSentenceParams,
    SchemeSheetSentenceParams,
    SchemeSourceSentenceParams,
    ScoringSentenceParams,
    SessionSentenceParams,
    WritingSentenceParams {}

export type SentenceCode = keyof SentenceParams;

/** A code together with its parameters: what the core emits in place of words. */
export type Message<Code extends SentenceCode = SentenceCode> = {
  readonly [Key in Code]: { readonly code: Key; readonly params: SentenceParams[Key] };
}[Code];

const catalogue: InBoth<Sentences<SentenceParams>> = {
  vi: {
    ...awardSentences.vi,
    ...blocUnitSentences.vi,
    ...commandSentences.vi,
    ...councilPeopleSentences.vi,
    ...councilSentences.vi,
    ...dossierSentences.vi,
    ...doubleAwardSentences.vi,
    ...excelSentences.vi,
    ...handOverSentences.vi,
    ...historySentences.vi,
    ...formulaSentences.vi,
    ...hostSentences.vi,
    ...indicatorSentences.vi,
    ...officialSentences.vi,
    ...peopleSentences.vi,
    ...readingSentences.vi,
    ...rememberedSentences.vi,
    ...resultSentences.vi,
    ...rulesSheetSentences.vi,
    ...schemeSheetSentences.vi,
    ...schemeSourceSentences.vi,
    ...scoringSentences.vi,
    ...sessionSentences.vi,
    ...writingSentences.vi,
  },
  en: {
    ...awardSentences.en,
    ...blocUnitSentences.en,
    ...commandSentences.en,
    ...councilPeopleSentences.en,
    ...councilSentences.en,
    ...dossierSentences.en,
    ...doubleAwardSentences.en,
    ...excelSentences.en,
    ...handOverSentences.en,
    ...historySentences.en,
    ...formulaSentences.en,
    ...hostSentences.en,
    ...indicatorSentences.en,
    ...officialSentences.en,
    ...peopleSentences.en,
    ...readingSentences.en,
    ...rememberedSentences.en,
    ...resultSentences.en,
    ...rulesSheetSentences.en,
    ...schemeSheetSentences.en,
    ...schemeSourceSentences.en,
    ...scoringSentences.en,
    ...sessionSentences.en,
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
