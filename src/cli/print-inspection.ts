import type { BlocComputation } from '../app/computation';
import { factsFound, placeName, type BlocInspection } from '../app/inspection';
import { organiserWords } from '../text/bloc-sheet-words';
import { consoleWords } from '../text/console-words';
import type { Language } from '../text/language';
import { decimalText } from '../text/numbers';
import { stageWords } from '../text/sheet-words';
import { consoleTable } from './console-table';
import { certaintyLines } from './print-certainty';

/** What was found of one bloc: layout, stages, facts, criteria and units, each with its cell. */
export function inspectionText(
  report: BlocInspection,
  bloc: BlocComputation,
  language: Language,
): string {
  const words = consoleWords[language];
  const { scoresheet, scheme, facts } = bloc;
  const stageName = (stage: BlocComputation['stage']): string =>
    stage === null ? words.unlabelledStage : stageWords[language][stage];
  const factLines = factsFound(facts).map(({ fact, value, cell }) => {
    const level = fact === 'organiser' ? facts.organiser?.value : undefined;
    const said = level === undefined ? value : organiserWords[language][level];
    return `${words.facts[fact]}: ${said}${cell === null ? '' : `  (${cell})`}`;
  });
  const criteria = report.criteria.map((criterion) => {
    const place = scoresheet.criterionPlaces.get(criterion.code);
    return [
      criterion.code,
      criterion.name,
      words.kinds[criterion.kind],
      criterion.max === null ? '' : decimalText(criterion.max, language),
      criterion.weight === null || scheme.weighting === 'none'
        ? ''
        : decimalText(criterion.weight, language),
      place === undefined ? '' : placeName(place),
    ];
  });
  const units = scoresheet.units.map((unit, index) => [
    String(index + 1),
    unit.name,
    placeName(unit.place),
  ]);
  return [
    words.blocTitle(report.name, report.year),
    words.detected(
      words.layouts[scoresheet.layout],
      scoresheet.sheets.map((sheet) => `"${sheet}"`).join(', '),
      scoresheet.units.length,
      report.criteria.filter(({ kind }) => kind !== 'group').length,
    ),
    words.stagesFound(
      [...new Set(scoresheet.stages.map(({ stage }) => stageName(stage)))].join(', '),
      stageName(bloc.stage),
    ),
    words.confidence(Math.round(report.detection.confidence * 100)),
    ...certaintyLines(report.detection.parts, language),
    ...factLines,
    '',
    consoleTable(
      [
        [words.code, words.criterion, words.kind, words.maximum, words.weight, words.cell],
        ...criteria,
      ],
      [
        { align: 'left', widest: 12 },
        { align: 'left', widest: 52 },
        { align: 'left', widest: 10 },
        { align: 'right', widest: 8 },
        { align: 'right', widest: scheme.weighting === 'none' ? 8 : 10 },
        { align: 'left', widest: 30 },
      ],
    ),
    '',
    consoleTable(
      [['', words.unit, words.cell], ...units],
      [
        { align: 'right', widest: 4 },
        { align: 'left', widest: 52 },
        { align: 'left', widest: 30 },
      ],
    ),
  ].join('\n');
}
