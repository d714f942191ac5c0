/** "isn't", "can’t", "won't": a verb that is denied, in one word. */
const CONTRACTED =
  /\b(?:(?<cannot>can)|(?<will>wo)|(?<verb>is|are|was|were|has|have|had|does|do|did|could|would|should))n['’]t\b/gi;

/** Words without contractions, and where a place of them stands in what was written. */
type Expanded = { readonly text: string; readonly placed: (at: number) => number };

/** What is written with contractions, without them; null where it has none. */
export function withoutContractions(said: string): Expanded | null {
  if (!said.includes("n't") && !said.includes('n’t')) return null;
  /** Where each contraction ends in the words made of it, and by how much they are longer. */
  const longer: { readonly end: number; readonly by: number }[] = [];
  let grown = 0;
  const text = said.replaceAll(CONTRACTED, (written: string, cannot?: string, will?: string, verb?: string, at = 0) => {
    const words = `${will === undefined ? (cannot ?? verb ?? '') : 'will'} not`;
    const by = words.length - written.length;
    longer.push({ end: at + grown + words.length, by });
    grown += by;
    return words;
  });
  if (longer.length === 0) return null;
  return {
    text,
    placed: at => at - longer.reduce((sum, { end, by }) => sum + (at >= end ? by : 0), 0),
  };
}
