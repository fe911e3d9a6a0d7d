import { groupBy } from '../../awards/people/group-by';
import type { PeopleQuotaReport } from '../../awards/people/people-quotas';
import type { Person } from '../../awards/people/person';
import { finding } from '../../sheets/reading/findings';
import { placeOfSource } from '../../sheets/reading/people-list/list-cells';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { Message } from '../../text/sentences';
import { parseCellName } from '../../workbook/cell-address';
import type { Severity } from '../../workbook/finding';

/** One finding for all units that are beyond one quota, and one for those whose share nobody can count. */
export function quotaFindings(
  quotas: readonly PeopleQuotaReport[],
  people: readonly Person[],
): SheetFinding[] {
  const byQuota = groupBy(quotas, ({ quota, year }) => `${quota.id} ${year ?? ''}`);
  return [...byQuota.values()].flatMap((reports) => {
    const beyond = reports.filter((report) => report.beyond.length > 0);
    const [first] = beyond;
    const open = reports.filter(({ limit }) => limit === null);
    const [unknown] = open;
    const decided = reports.filter(({ decidedBeyond }) => decidedBeyond > 0);
    const [exceeded] = decided;
    return [
      ...(first === undefined
        ? []
        : [at('warning', beyondMessage(first, beyond.length, people), first.beyond[0], people)]),
      ...(exceeded === undefined
        ? []
        : [at('warning', decidedMessage(exceeded), exceeded.within[0], people)]),
      ...(unknown === undefined
        ? []
        : [at('info', noBasisMessage(unknown, open.length), unknown.within[0], people)]),
    ];
  });
}

function beyondMessage(
  { quota, unit, within, beyond, limit, tie }: PeopleQuotaReport,
  units: number,
  people: readonly Person[],
): Message {
  const params = {
    awards: quota.awards.join(', '),
    unit: unit === null ? null : (people[beyond[0] ?? 0]?.unit ?? null),
    units,
    proposed: within.length + beyond.length,
    limit: limit ?? 0,
    beyond: beyond.length,
    isTied: tie !== null,
  };
  return { code: 'people-quota-reached', params };
}

function decidedMessage({ quota, limit, decidedBeyond }: PeopleQuotaReport): Message {
  const params = { awards: quota.awards.join(', '), limit: limit ?? 0, beyond: decidedBeyond };
  return { code: 'people-quota-decided-beyond', params };
}

function noBasisMessage({ quota }: PeopleQuotaReport, units: number): Message {
  const of = quota.limit.kind === 'share-of-people' ? quota.limit.of.join(', ') : '';
  return {
    code: 'people-quota-no-basis',
    params: { awards: quota.awards.join(', '), of, units },
  };
}

function at(
  severity: Severity,
  message: Message,
  line: number | undefined,
  people: readonly Person[],
): SheetFinding {
  const { sheet, cell } = placeOfSource(people[line ?? 0]?.source ?? '');
  return finding(severity, message, sheet, parseCellName(cell));
}
