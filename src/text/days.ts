/** "20/12/2025" for "2025-12-20"; anything else as it was typed. */
export function dayText(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
}
