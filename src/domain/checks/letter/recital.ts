/** The beginning of a sentence that recites what the reasons are to decide: "This is a request for", "what is asked for here is". */
const RECITAL =
  /^(?:in this case,? )?(?:(?:this|it) is a request for|th(?:e|is)(?: [a-z]+)? request (?:[a-z]+ ){0,2}is for|(?:what is )?(?:asked for|requested|in (?:question|dispute))(?: here)? (?:is|are))\s/i;

/** How far the words of a recital reach into a sentence; null where it is none. */
export function recitalIn(sentence: string): number | null {
  return RECITAL.exec(sentence)?.[0].length ?? null;
}
