import { fraction, type Points } from '../../scoring/points';

/** The square root of a number from 0 up, to so many decimals, halves up. */
export function rootOf({ numerator, denominator }: Points, decimals: number): Points {
  const scale = 10n ** BigInt(decimals + 1);
  const tenths = wholeRoot((numerator * scale * scale) / denominator);
  return fraction((tenths + 5n) / 10n, 10n ** BigInt(decimals));
}

/** The largest whole number whose square is not above `square`, by Newton's steps. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
