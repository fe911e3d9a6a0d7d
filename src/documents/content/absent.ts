/** Said of something that does not exist, as against null: something that is not known. */
export interface Absent {
  readonly absent: true;
}

export const absent: Absent = { absent: true };

export function isAbsent(fact: object | string | null): fact is Absent {
  return typeof fact === 'object' && fact !== null && 'absent' in fact;
}
