import type { Area } from '../../../workbook/cell-address';

interface WithArea {
  readonly area: Area;
}

/** Areas that fill a rectangle without a gap. */
export interface JoinedArea<Member extends WithArea> {
  readonly area: Area;
  readonly members: readonly Member[];
}

/** Joins areas that stand beside or below each other and are as high or as wide, as long as any two can be joined. */
export function joinedAreas<Member extends WithArea>(
  members: readonly Member[],
): readonly JoinedArea<Member>[] {
  let joined: readonly JoinedArea<Member>[] = members.map((member) => {
    return { area: member.area, members: [member] };
  });
  for (;;) {
    const next = joinedOnce(joinedOnce(joined, 'across'), 'down');
    if (next.length === joined.length) return next;
    joined = next;
  }
}

function joinedOnce<Member extends WithArea>(
  areas: readonly JoinedArea<Member>[],
  direction: 'across' | 'down',
): readonly JoinedArea<Member>[] {
  const isAcross = direction === 'across';
  const sorted = [...areas].sort(({ area: a }, { area: b }) =>
    isAcross
      ? a.top - b.top || a.bottom - b.bottom || a.left - b.left
      : a.left - b.left || a.right - b.right || a.top - b.top,
  );
  const joined: JoinedArea<Member>[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && isNext(last.area, next.area, isAcross)) {
      const { bottom, right } = next.area;
      const members = [...last.members, ...next.members];
      joined[joined.length - 1] = { area: { ...last.area, bottom, right }, members };
    } else joined.push(next);
  }
  return joined;
}

function isNext(a: Area, b: Area, isAcross: boolean): boolean {
  return isAcross
    ? a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left
    : a.left === b.left && a.right === b.right && a.bottom + 1 === b.top;
}
