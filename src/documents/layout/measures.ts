/** Lengths are in twips, the unit of Word: 1/20 point. */
export type Twips = number;

export function millimetres(length: number): Twips {
  return Math.round((length / 25.4) * 1440);
}

export function points(length: number): Twips {
  return length * 20;
}
