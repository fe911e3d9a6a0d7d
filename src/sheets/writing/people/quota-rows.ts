import { awardKind, awardKindName } from '../../../awards/people/award-kinds';
import type { PeopleQuotaReport } from '../../../awards/people/people-quotas';
import type { Person } from '../../../awards/people/person';
import type { Language } from '../../../text/language';
import { quotaTableWords } from '../../../text/people-quota-words';
import { cellsRow, wideRow, type ImageCell, type ImageRow } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';

const blank: ImageCell = { value: null, format: styles.blank };

/** The part of "Thống kê khen thưởng" on quotas of persons; nothing where no quota is meant for the lists. */
export function quotaRows(
  quotas: readonly PeopleQuotaReport[],
  people: readonly Person[],
  width: number,
  language: Language,
): readonly ImageRow[] {
  if (quotas.length === 0) return [];
  const words = quotaTableWords[language];
  // Every row of a sheet is as wide as the sheet.
  const row = (cells: readonly ImageCell[]): ImageRow => {
    const blanks = Array.from({ length: width - cells.length }, () => blank);
    return cellsRow([...cells, ...blanks]);
  };
  const heading = (value: string) => ({ value, format: styles.heading });
  return [
    wideRow(words.title, styles.band, width),
    row([
      heading(words.quota),
      heading(words.proposed),
      heading(words.basis),
      heading(words.limit),
      heading(words.within),
      heading(words.beyond),
    ]),
    ...quotas.map((report) => {
      const { basis, limit, within, beyond } = report;
      const count = (value: number | null) => ({ value, format: styles.whole });
      return row([
        { value: written(labelOf(report, people, language)), format: styles.text },
        count(within.length + beyond.length),
        count(basis),
        limit === null ? { value: words.unknown, format: styles.text } : count(limit),
        limit === null ? count(null) : count(within.length),
        count(limit === null ? null : beyond.length),
      ]);
    }),
  ];
}

/** "Chiến sĩ thi đua cơ sở – Sở Tài chính". */
function labelOf(
  { quota, unit, within, beyond }: PeopleQuotaReport,
  people: readonly Person[],
  language: Language,
): string {
  const awards = quota.awards.map((code) => {
    const kind = awardKind(code);
    return kind === null ? code : awardKindName(kind, language);
  });
  const [line = 0] = [...within, ...beyond];
  const name = unit === null ? null : (people[line]?.unit ?? null);
  return [awards.join(', '), ...(name === null ? [] : [name])].join(' – ');
}
