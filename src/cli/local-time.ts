/** A moment as it stands in the log, in the time of this computer: "20/12/2025 10:32". */
export function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
