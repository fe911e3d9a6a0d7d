/** The recipients that the statistical forms count (Thông tư 02/2023/TT-BNV), in the order of the forms. */
export const categories = [
  'province-leader',
  'department-leader',
  'entrepreneur',
  'other-leader',
  'direct-worker',
  'collective',
  'household',
] as const;
export type Category = (typeof categories)[number];

/** The categories of persons: shares are counted among these. */
export const personCategories = categories.filter(isPerson);

export function isPerson(category: Category): boolean {
  return category !== 'collective' && category !== 'household';
}

/** Whether the forms call the category "lãnh đạo"; entrepreneurs are counted on a line of their own. */
export function isLeader(category: Category): boolean {
  return (
    category === 'province-leader' ||
    category === 'department-leader' ||
    category === 'other-leader'
  );
}
