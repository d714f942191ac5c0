/** What the older letters say in every case, by how each sentence begins: the notice of the result, the right to appeal, the disclaimer. */
const FIXED: readonly RegExp[] = [
  /^.{2,60} has completed the independent medical review\b/i,
  /^this letter (?:provides|gives) you\b.{0,40}\bfinal determination\b/i,
  /^(?:the )?(?:imr )?final determination(?: is)? ?:? ?(?:uphold|overturn|partial(?:ly)? overturn|upheld|overturned)\b/i,
  /^this means (?:that )?we (?:have )?decided that (?:none|all|some)\b/i,
  /^a detailed explanation of the decisions?\b/i,
  /^the determination of .{2,80} and its .{0,30}reviewers? (?:is|are) deemed to be the final determination\b/i,
  /^(?:with respect to .{0,120}, ?)?this (?:final )?determination is binding on all parties\b/i,
  /^in certain limited circumstances,? you can appeal\b/i,
  /^appeals must be filed with the\b/i,
  /^for more information (?:on|about) (?:the appeal process|appealing)\b/i,
  /^in accordance with (?:california )?labor code section 4610\.6/i,
  /^the determination of the administrative director shall be presumed\b/i,
  /^(?:disclaimer ?: ?)?.{2,60} is providing an independent review service under contract\b/i,
  /^.{2,60} is not engaged in the practice of (?:law|medicine)\b/i,
  /^decisions about the use or non-?use of health ?care services\b/i,
  /^.{2,60} is not liable for any consequences\b/i,
  /^(?:a )?decisions? (?:has|have) been made for each of the treatments?\b/i,
  /^the following (?:relevant )?documents\b/i,
  /^these documents included\b/i,
];

/** The sentences of a passage that the letters do not say in every case. */
export function unknownSentences(passage: string): string[] {
  return passage
    .split(/(?<=[.!?]["”’)]?) (?=["“(]?\p{Lu})/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '' && !FIXED.some(form => form.test(sentence)));
}
