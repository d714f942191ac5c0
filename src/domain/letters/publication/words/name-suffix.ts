/** What tells two of one name apart, behind a comma or a space: `Jr.`, `III`. */
export const SUFFIX = String.raw`,?[ \t](?:Jr|Sr|JR|SR|II|III|IV)(?![\p{L}\d])\.?`;

const here = new RegExp(SUFFIX, 'uy');

/** Where a name ends with its suffix, if one stands behind `end`; else `end`. */
export function behindSuffix(text: string, end: number): number {
  here.lastIndex = end;
  return end + (here.exec(text)?.[0].length ?? 0);
}
