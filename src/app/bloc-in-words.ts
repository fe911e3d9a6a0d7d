import type { Language } from '../text/language';
import { paneWords } from '../text/pane-words';
import { stageWords } from '../text/sheet-words';
import type { BlocComputation } from './computation';
import { criteriaInWords } from './criteria-in-words';

/** "Khối KT–KT tỉnh · năm 2025": the bloc's name, or that of its sheet. */
export function blocTitle({ facts, scoresheet }: BlocComputation, language: Language): string {
  const words = paneWords[language];
  const name = facts.name?.value ?? words.namelessBloc(scoresheet.sheets[0] ?? '');
  return words.blocTitle(name, facts.year?.value ?? null);
}

/** What was read of the bloc, in one line: sheets, units, criteria, maximum, stage. */
export function detectedLine(bloc: BlocComputation, language: Language): string {
  const words = paneWords[language].question;
  const { scoresheet, scheme, stage } = bloc;
  const sheets = scoresheet.sheets.map((sheet) => `“${sheet}”`).join(', ');
  const parts = [
    words.detected(sheets, scoresheet.units.length, criteriaInWords(scheme, language)),
    ...(stage === null ? [] : [words.detectedStage(stageWords[language][stage])]),
  ];
  return `${parts.join('; ')}.`;
}
