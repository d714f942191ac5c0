/**
 * Whether a page bears nothing, by its ink: the square millimetres within its margins that hold some, solid black (holes,
 * shadows of the edge) not counted. A page number has about five; a line of ten words over sixty; a signature over thirty.
 */
export function isBlankPage(inked: number): boolean {
  return inked < ONE_SHORT_WORD;
}

const ONE_SHORT_WORD = 12;

/** Millimetres along each edge that do not count: the machine's line at the top, holes at the sides, shadows. */
export const margins = { top: 13, side: 15, bottom: 8 } as const;
