import type { Language } from './language';

interface Accepted {
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
}

/** That somebody accepted a finding as it is, as a sentence behind what it says. */
export function acceptedText({ reason, by, on }: Accepted, language: Language): string {
  const day = on?.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1') ?? null;
  const named = [by, day].filter((part) => part !== null).join(', ');
  const signed = named === '' ? '' : ` (${named})`;
  return language === 'vi' ? `Đã chấp nhận: ${reason}${signed}.` : `Accepted: ${reason}${signed}.`;
}
