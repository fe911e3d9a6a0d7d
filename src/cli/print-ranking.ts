import type { BlocComputation } from '../app/computation';
import type { BlocReport, FindingReport, UnitReport } from '../app/report';
import { acceptedText } from '../text/accepted-words';
import { consoleWords } from '../text/console-words';
import type { Language } from '../text/language';
import { decimalText } from '../text/numbers';
import { rulesSheetPartWords } from '../text/rules-sheet-part-words';
import { stageWords } from '../text/sheet-words';
import { consoleTable } from './console-table';

/** The ranking of one bloc as a table, best unit first, units without a rank last. */
export function rankingText(report: BlocReport, bloc: BlocComputation, language: Language): string {
  const words = consoleWords[language];
  const stage = bloc.stage === null ? words.unlabelledStage : stageWords[language][bloc.stage];
  const rows = inRankOrder(report.units).map((unit) => [
    unit.rank === null ? '–' : `${unit.tiedWith.length > 0 ? '=' : ''}${unit.rank}`,
    unit.name,
    unit.total === null ? '–' : figure(unit.total, bloc.scheme.rounding.decimals, language),
    unit.percent === null ? '–' : figure(unit.percent, 2, language),
    unit.class ?? '',
    unit.proposal?.name ?? '',
  ]);
  const header = [words.rank, words.unit, words.total, words.percent, words.class, words.proposal];
  return [
    words.blocTitle(report.name, report.year),
    words.rankedBy(bloc.scoresheet.sheets.join(', '), stage),
    rulesLine(bloc, language),
    '',
    consoleTable(
      [header, ...rows],
      [
        { align: 'right', widest: 6 },
        { align: 'left', widest: 44 },
        { align: 'right', widest: 12 },
        { align: 'right', widest: 10 },
        { align: 'left', widest: 22 },
        { align: 'left', widest: 40 },
      ],
    ),
  ].join('\n');
}

function inRankOrder(units: readonly UnitReport[]): UnitReport[] {
  return [...units].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** A decimal text with so many decimals, as the language writes it. */
export function figure(decimal: string, decimals: number, language: Language): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const padded = fraction.padEnd(decimals, '0');
  return decimalText(padded === '' ? whole : `${whole}.${padded}`, language);
}

/** The findings, what must be settled first, each with its cell. */
export function findingsText(findings: readonly FindingReport[], language: Language): string {
  const words = consoleWords[language];
  if (findings.length === 0) return words.noFindings;
  const order = ['error', 'warning', 'info'] as const;
  const lines = order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ sheet, cell, message, accepted }) => {
        const place = [sheet, cell].filter((part) => part !== null).join('!');
        return `- [${words.severity[severity]}]${place === '' ? '' : ` ${place}:`} ${message}${accepted === undefined ? '' : ` ${acceptedText(accepted, language)}`}`;
      }),
  );
  return [words.findings, ...lines].join('\n');
}

/** What the awards are judged by: the pack, and the sheet that changed it. */
function rulesLine({ pack: used, rulesSheet = null }: BlocComputation, language: Language): string {
  const words = consoleWords[language];
  const { fromSheet, sheetWrong } = rulesSheetPartWords[language];
  if (used === null) return rulesSheet === null ? words.noRulePack : sheetWrong(rulesSheet);
  const { name } = used.pack;
  return words.rulePack(rulesSheet === null ? name : fromSheet(name, rulesSheet));
}
