import { awardLevels, type AwardLevel } from '../../../awards/people/award-kinds';
import { roundHalfUp, sum, toDecimalText, toNumber } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { levelWords } from '../../../text/people-words';
import { proposalSheetWords } from '../../../text/proposal-sheet-words';
import { outcomeWords } from '../../../text/sheet-words';
import type { CellFormat, WrittenValue } from '../../../workbook/patch';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from '../sheet-image';
import { emphasised, styles } from '../styles';
import { written } from '../written-text';
import { listImage, sumRow } from './list-image';
import { isCounted, type ProposalList, type ProposedLine, type SaidVotes } from './proposals';

/** In characters: number, name, position, unit, award, article, eligibility, votes, prize. */
const WIDTHS = [6, 34, 20, 32, 28, 22, 13, 14, 17];

const money: CellFormat = { ...styles.text, horizontal: 'right', numberFormat: '#,##0' };

/** The sheet "Đề nghị khen thưởng": collectives, individuals, the sums by level and what they rest on. */
export function proposalsImage(list: ProposalList, language: Language): SheetImage {
  const words = proposalSheetWords[language];
  const { lines, year } = list;
  const width = WIDTHS.length;
  const band = (text: string): ImageRow => wideRow(text, styles.band, width);
  const collectives = lines.filter(({ kind }) => kind === 'collective');
  const others = lines.filter(({ kind }) => kind !== 'collective');
  const section = (heading: string, own: readonly ProposedLine[]): readonly ImageRow[] => [
    band(heading),
    ...(own.length === 0
      ? [wideRow(words.nobody, styles.text, width)]
      : own.map((line, index) => lineRow(line, index + 1, language))),
  ];
  return listImage({
    title: words.heading(year),
    columns: Object.values(words.headings).map((heading, index) => ({
      heading,
      width: WIDTHS[index] ?? 12,
    })),
    rows: [
      ...section(words.collectives, collectives),
      ...(others.length === 0 ? [] : section(words.individuals, others)),
      band(words.byLevel),
      ...levelRows(lines, language),
    ],
    notes: notes(list, language),
    hint: words.hint,
    orientation: 'landscape',
  });
}

function lineRow(line: ProposedLine, number: number, language: Language): ImageRow {
  const text = (value: string | null): WrittenValue => written(value ?? '');
  return cellsRow([
    { value: number, format: styles.whole },
    { value: text(line.name), format: styles.text },
    { value: text(line.position), format: styles.text },
    { value: text(line.unit), format: styles.text },
    { value: text(line.award), format: styles.text },
    { value: text(line.article), format: styles.text },
    {
      value: line.outcome === null ? null : outcomeWords[language][line.outcome],
      format: styles.centered,
    },
    {
      value: line.votes === null ? null : votesText(line.votes, language),
      format: styles.centered,
    },
    { value: line.prize === null ? null : toNumber(line.prize), format: money },
  ]);
}

function votesText({ votesFor, of, share }: SaidVotes, language: Language): string {
  const words = proposalSheetWords[language];
  if (votesFor === null) return words.agreed;
  if (of === null || share === null) return words.votesOnly(votesFor);
  return words.votes(votesFor, of, toDecimalText(roundHalfUp(share, 1)));
}

/** What each level decides, and all together. */
function levelRows(lines: readonly ProposedLine[], language: Language): readonly ImageRow[] {
  const words = proposalSheetWords[language];
  const levels: readonly (AwardLevel | null)[] = [...awardLevels, null];
  const rows = levels.flatMap((level) => {
    const own = lines.filter((line) => line.level === level);
    const name = level === null ? words.unknownLevel : levelWords[language][level];
    return own.length === 0 ? [] : [countedRow(name, own, language, styles.text)];
  });
  return [...rows, countedRow(words.all, lines, language, emphasised(styles.text))];
}

function countedRow(
  name: string,
  lines: readonly ProposedLine[],
  language: Language,
  format: CellFormat,
): ImageRow {
  const count = (wanted: ProposedLine['kind']): number =>
    lines.filter(({ kind }) => kind === wanted).length;
  const counted = proposalSheetWords[language].counted(
    count('collective'),
    count('household'),
    count('individual'),
  );
  const figure: ImageCell = {
    value: toNumber(sum(lines.flatMap(({ prize }) => prize ?? []))),
    format: format.bold === true ? emphasised(money) : money,
  };
  return sumRow(`${name}: ${counted}`, figure, WIDTHS.length, format);
}

function notes(
  { lines, baseSalary, salarySaid, packs }: ProposalList,
  language: Language,
): readonly string[] {
  const words = proposalSheetWords[language];
  const withoutPrize = lines.filter((line) => isCounted(line) && line.prize === null).length;
  const failed = lines.filter((line) => !isCounted(line)).length;
  return [
    words.salaryNote(toDecimalText(baseSalary), salarySaid),
    ...(packs.length === 0 ? [] : [words.rulesNote(packs.join('; '))]),
    ...(withoutPrize === 0 ? [] : [words.noPrizeNote(withoutPrize)]),
    ...(failed === 0 ? [] : [words.failedNote(failed)]),
    words.blanksNote,
  ];
}
