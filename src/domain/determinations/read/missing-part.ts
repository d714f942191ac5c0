/** A part that a whole letter has and this one lacks, and where. */
export type MissingPart = { readonly missing: string; readonly at: string };

/** What is done about a missing part: given back, it ends the reading; null, it is read past. */
export type OnMissing = (part: MissingPart) => MissingPart | null;

/** Only whole letters are read. */
export const refused: OnMissing = part => part;

/** Whatever stands is read; what does not is added to `lacks`, once. */
export function noted(lacks: MissingPart[]): OnMissing {
  return part => {
    if (!lacks.some(({ missing, at }) => missing === part.missing && at === part.at)) lacks.push(part);
    return null;
  };
}

/** The parts before the items that every letter has. */
export function lackOfParts(
  { hasReviewer, clinicalSummary }: { readonly hasReviewer: boolean; readonly clinicalSummary: string },
  onMissing: OnMissing,
): MissingPart | null {
  return (
    (hasReviewer ? null : onMissing({ missing: 'no credentials', at: 'reviewer paragraph' })) ??
    (clinicalSummary === '' ? onMissing({ missing: 'it is empty', at: 'clinical case summary' }) : null)
  );
}

/** What the item at an index lacks, each thing told in order until one ends the reading. */
export function lackOfItem(index: number, lacks: readonly string[], onMissing: OnMissing): MissingPart | null {
  for (const missing of lacks) {
    const stop = onMissing({ missing, at: `item ${index + 1}` });
    if (stop !== null) return stop;
  }
  return null;
}
