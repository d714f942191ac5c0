/** Words that tell nothing of what a clause is of. */
const SAY_LITTLE = new Set(
  `that this with from have been were which there their they them then than what when where while also only each other some more most very into over under after before about upon such same both made make being because since during within without between about does done having
   four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety days weeks week months month years year nights night hours hour minutes minute sessions session visits visit injections injection blocks percent degrees degree pounds pound feet tablets tablet
   patient worker claimant applicant employee injured injury individual member male female pain report reported reports noted notes stated states dated date documented documentation record records medical clinical current currently given gave shown showed show seen according total number times time least most last past left right bilateral side normal positive negative severe moderate mild chronic acute level levels physician provider doctor treating exam examination physical finding findings history progress received receive continued continue completed complete undergone underwent included including include treated treatment treatments used using uses taken takes taking took prior previous previously already improvement improved measured measures measuring measurement inches inch
   cervical thoracic lumbar sacral spine back neck shoulder elbow wrist hand finger thumb knee ankle foot toes hip upper lower extremity extremities`
    .trim()
    .split(/\s+/u),
);
const STEM = 6;

/** Words of a clause that tell what it is of, without their endings. */
export function wordsIn(clause: string): ReadonlySet<string> {
  const words = clause.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(
    words
      .filter(word => !SAY_LITTLE.has(word))
      .map(word => word.replace(/(?:ations?|ings?|ion|ed|es|ly|s|e)$/, '').slice(0, STEM)),
  );
}
