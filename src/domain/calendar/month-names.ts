/** The months as English writes them in full, in small letters, January first. */
export const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
