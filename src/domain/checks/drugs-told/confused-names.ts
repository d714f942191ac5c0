import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findDrugs } from '#domain/drugs/find-drug.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import type { Source } from '#domain/law/source.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, sentenceAt, type Span } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Institute for Safe Medication Practices, List of Confused Drug Names',
  says: 'names that are mistaken for one another in writing and speech, as reported by practitioners',
  confidence: 'medium',
};

/** Names of which one is written for another, drugs of pain, mind, stomach and nerves first. */
const ROWS = `
  zanaflex zantac xanax zyrtec zyprexa | tizanidine tiagabine nizatidine | celebrex celexa cerebyx | valtrex voltaren valcyte
  lamictal lamisil lomotil | lamotrigine lamivudine | tramadol trazodone toradol | topamax toprol | hydroxyzine hydralazine
  soma sonata | bupropion buspirone | clonidine clonazepam klonopin clozapine | adderall inderal | norflex norfloxacin
  neurontin motrin | gabapentin gemfibrozil | lyrica lopressor | prilosec prozac pristiq | prozac proscar | lodine codeine
  metaxalone metolazone meloxicam | methocarbamol methotrexate mephobarbital | cyclobenzaprine cyproheptadine cyclosporine
  baclofen bactroban | lioresal lisinopril | mobic moban | savella sabril | paxil plavix | pamelor pamine | vistaril restoril risperdal
  seroquel serzone sinequan | requip risperdal | ropinirole risperidone | keppra kaletra keflex | levetiracetam levofloxacin
  tegretol toradol trental | lunesta neulasta | methadone methylphenidate metadate | metformin metronidazole
  metoprolol misoprostol | prednisone primidone | sertraline cetirizine | zoloft zocor | zestril zetia | zostrix zovirax
  naprosyn niaspan | protonix lotronix | desyrel zestril | elavil mellaril plavix | effexor enablex | cymbalta symbyax
  omeprazole aripiprazole | rabeprazole aripiprazole | ambien abilify | fioricet fiorinal | duloxetine fluoxetine | vicodin indocin
  opana oracea | kadian keflex | demerol dymelor | relafen rapaflo | flexeril floxin | skelaxin skelid | nucynta nuvigil
  provigil prograf | remeron rozerem | lidoderm loprox | lorazepam loratadine lovaza | percocet precose | dilaudid dilantin
  diazepam diltiazem ditropan | robaxin rubex | ketorolac ketoconazole | nabumetone naltrexone | amrix arixtra | colace calan
`;
const GROUPS = ROWS.trim()
  .split(/\s*[|\n]\s*/u)
  .map(group => group.split(/\s+/u));
const partnersOf = new Map<string, Set<string>>();
for (const group of GROUPS)
  for (const name of group)
    partnersOf.set(name, new Set([...(partnersOf.get(name) ?? []), ...group.filter(other => other !== name)]));

const ANY = new RegExp(String.raw`\b(?:${[...partnersOf.keys()].join('|')})\b`, 'gi');
const MOST_KEPT = 256;
/** What a name stands for: the ingredients of the drug, or itself where no table has it. */
const ingredientsOf = remembering(MOST_KEPT, (name): readonly string[] => {
  const [drug] = findDrugs(name);
  return drug?.value.drug.ingredients ?? [name];
});

/** Whether a text names a drug, by this name or another. */
const names = (text: CheckedText, name: string): boolean =>
  text.lower().includes(name) ||
  text.drugs().some(({ value }) => ingredientsOf(name).every(one => value.drug.ingredients.includes(one)));

/** One of several that a sentence lists. */
const LISTED =
  /(?:,|\b(?:and|or|nor|than|like|such as|e\.g\.|including|plus|versus|from|to)|\/|\()\s?(?:an?\s|the\s)?$/i;

/** A drug of the reasons that the letter knows nowhere else, whose name is mistaken for that of one it knows. */
export function confusedName(letter: CheckedLetter, checked: CheckedItem): Span | null {
  const { rationale } = checked;
  const known = [letter.summary, ...letter.items.map(({ title }) => title)];
  for (const match of everyMatch(rationale.text, ANY)) {
    const name = match[0].toLowerCase();
    if (known.some(text => names(text, name))) continue;
    const end = match.index + match[0].length;
    const sentence = sentenceAt(rationale, match.index);
    // In a conclusion it is another item that is decided.
    if (sentence === undefined || checked.conclusions().some(({ start }) => start === sentence.start)) continue;
    if (LISTED.test(rationale.text.slice(sentence.start, match.index))) continue;
    const said = rationale.text.slice(sentence.start, sentence.end).toLowerCase();
    const isAlone = rationale.drugs().every(({ start }) => start <= match.index || start >= sentence.end);
    const isMistaken = [...(partnersOf.get(name) ?? [])].some(
      other => known.some(text => names(text, other)) && !said.includes(other),
    );
    if (isMistaken && (isAlone || !/\bwith\s$/i.test(rationale.text.slice(sentence.start, match.index))))
      return { start: match.index, end };
  }
  return null;
}
