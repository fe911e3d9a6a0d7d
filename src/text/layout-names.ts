/** Names that the reading gives to what a sheet has no words for. They stand beside her own words, so in Vietnamese. */
export const layoutNames = {
  /** What stands after the plus sign of "97 + 10". */
  extra: 'Điểm thưởng',
} as const;
