import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span, wordsAt } from '../letter/checked-text.ts';
import { foundIn, onceSaid } from '../letter/once-said.ts';
import { clauseAround } from '../statements/statement.ts';
import { maySay } from '../told-plainly/may-say.ts';

/** What is had or done once or more, each with its names. */
// biome-ignore format: a table reads in columns
const SERVICES: readonly (readonly [service: string, names: string])[] = [
  ['physical therapy',   String.raw`(?:physical |occupational |hand |land |aquatic |formal )?therapy(?: (?:visits?|sessions?))?|physiotherapy|PT|OT`],
  ['chiropractic',       String.raw`chiropractic(?: (?:care|treatments?|therapy|manipulation|visits?|sessions?))?|manipulations?`],
  ['acupuncture',        String.raw`acupuncture(?: (?:visits?|sessions?|treatments?|care))?`],
  ['massage',            String.raw`massages?(?: therapy)?`],
  ['epidural',           String.raw`(?:(?:lumbar|cervical|transforaminal|interlaminar|caudal) )*(?:epidurals?(?: steroid)?(?: injections?)?|ESIs?|TFESIs?)`],
  ['facet injection',    String.raw`(?:facet|medial branch)(?: joint| nerve)? (?:injections?|blocks?)|MBBs?`],
  ['injection',          String.raw`(?:(?:cortisone|steroid|corticosteroid|subacromial|intra-?articular|trigger point|knee|shoulder|SI|sacroiliac(?: joint)?) )*(?:injections?|shots?)`],
  ['viscosupplement',    String.raw`(?:visco\w+|hyaluron\w+|Synvisc|Supartz|Orthovisc|Euflexxa)(?: injections?| series)?`],
  ['ablation',           String.raw`radio-?frequency (?:ablations?|neurotom\w+)|rhizotom(?:y|ies)|RFAs?`],
  ['psychological evaluation', String.raw`(?:psychological|psychiatric|mental health|psych) (?:evaluations?|assessments?|consultations?|consults?|testing|screening)`],
  ['psychotherapy',      String.raw`psychotherapy|counsel?ling|cognitive[- ]behaviou?ral(?: therapy)?|CBT(?! ?-?I)|psychological (?:treatment|therapy)`],
  ['MRI',                String.raw`MRIs?(?: (?:scans?|stud(?:y|ies)))?|magnetic resonance(?: imaging)?`],
  ['CT',                 String.raw`CT(?: scans?)?|computed tomography`],
  ['x-ray',              String.raw`x-?rays?|radiographs?|plain films?`],
  ['electrodiagnosis',   String.raw`EMG(?:\/NC[SV])?s?|NC[SV]s?|electrodiagnos\w+(?: (?:stud(?:y|ies)|test\w*))?|nerve conduction(?: (?:stud(?:y|ies)|velocit\w+))?`],
  ['sleep study',        String.raw`sleep stud(?:y|ies)|polysomnogra\w+`],
  ['drug test',          String.raw`(?:urine )?drug (?:screens?|tests?|screening|testing)|UDS|UDT|toxicology(?: screens?)?`],
  ['TENS',               String.raw`TENS(?: units?)?(?: trial)?`],
  ['brace',              String.raw`(?:knee |back |wrist |ankle |lumbar )?brac(?:e|es|ing)|splint(?:s|ing)?|orthos[ei]s|orthotics?`],
  ['program',            String.raw`functional restoration(?: program)?|FRP|work (?:hardening|conditioning)`],
  ['capacity evaluation', String.raw`functional capacity evaluations?|FCEs?`],
  ['biofeedback',        'biofeedback'],
  ['home exercise',      String.raw`home exercises?(?: program)?|HEP`],
];
const ANY = SERVICES.map(([, names]) => `(?:${names})`).join('|');
const NAMES = new RegExp(String.raw`\b(?:${ANY})\b`, 'gi');
const WHOLE = SERVICES.map(([service, names]) => [service, new RegExp(`^(?:${names})$`, 'i')] as const);
const serviceCalled = (written: string): string | null => WHOLE.find(([, names]) => names.test(written))?.[0] ?? null;

const DONE = String.raw`(?:done|made|given|tried|performed|obtained|started|begun|attempted|had|received|ordered|carried out|undergone|attended|completed|used|taken)`;
const LITTLE = String.raw`(?:(?:any|prior|previous|earlier|formal|a|an|the|his|her|course|trial|sessions?|visits?|rounds?|series|of|such|yet|kind|form|for it|with)\s){0,5}`;
/** There has been none: what the summary says. */
const NEVER_HAD: readonly RegExp[] = [
  String.raw`\b(?:never|not|n't)(?: yet| ever| so far)? (?:had|tried|received|underwent|undergone|attended|begun|started|been (?:to|through|sent to|referred to|given|offered)|gone to|used)\s${LITTLE}(?<what>${ANY})\b`,
  String.raw`\byet to (?:have|begin|start|try|receive|undergo|attend)\s${LITTLE}(?<what>${ANY})\b`,
  String.raw`\b(?:no|without(?: any)?) (?:(?:prior|previous|earlier|formal|other|past)\s){0,2}(?<what>${ANY})(?=\s?[.,;)]|$|\s(?:yet|so far|to date|has|have|had|was|were|before|ever|or|for (?:this|it))\b)`,
  String.raw`\b(?<what>${ANY})\s(?:has|have|had|was|were)(?:n't| not| never)(?: yet| ever| so far)?(?: been)? ${DONE}\b`,
  String.raw`\b(?:did|does|has)(?:n't| not| never) (?:yet )?(?:have|had|get|try|tried|undergo|receive|attend|use)\s${LITTLE}(?<what>${ANY})\b`,
].map(form => new RegExp(form, 'gi'));

const SOME = String.raw`(?:(?!no\b|not\b|any\b)[a-z\d-]+\s){0,4}?`;
/** It has been had: what the reasons say. */
const HAD: readonly RegExp[] = [
  String.raw`\balready (?:underwent|had|received|finished|completed|attended|undergone|tried|did|done|been (?:through|given|to)|has had|used|has)\s${SOME}(?<what>${ANY})\b`,
  String.raw`\b(?:underwent|has had|have had|has received|has undergone|has finished|has completed|completed|finished|attended|has attended|has tried|has been through|went through|received|has used)\s${SOME}(?<what>${ANY})\b`,
  String.raw`\b(?<what>${ANY})\s(?:was|were|has been|have been|had been) (?:already |previously |recently )?${DONE}\b`,
  String.raw`\b(?<what>${ANY})\s(?:has|have|had)? ?(?:already )?(?:failed|helped|brought|gave|provided|relieved|did not (?:help|relieve)|didn't help)\b`,
  String.raw`\b(?:the|his|her|after|following|despite|from) (?:prior|previous|earlier|first|last|initial|recent)\s(?:[a-z\d-]+\s){0,2}?(?<what>${ANY})\b`,
  String.raw`\b(?:after|following|despite) (?:\d+|two|three|four|five|six|eight|ten|twelve|several|a course of|many)\s(?:[a-z]+\s){0,2}?(?<what>${ANY})\b`,
].map(form => new RegExp(form, 'gi'));

type Told = Span & { readonly service: string; readonly sentence: Span };

/** Reads from each sentence what these forms tell of services. */
function reader(forms: readonly RegExp[]): (checked: CheckedText) => readonly Told[] {
  const trying = maySay(forms);
  const said = onceSaid((whole, sentence, own): readonly Omit<Told, 'sentence'>[] =>
    trying(whole, sentence, own).flatMap(form =>
      everyMatch(own.text, forms[form] ?? NOTHING).flatMap(match => {
        const service = serviceCalled(match.groups?.['what'] ?? '');
        return service === null ? [] : [{ service, ...spanOf(match) }];
      }),
    ),
  );
  return onceForEach(checked => foundIn(checked, said));
}
const NOTHING = /(?!)/g;
const neverIn = reader(NEVER_HAD);
const hadIn = reader(HAD);

/** Not of what the patient has had: a rule, a wish, what is still to come, what is not so. */
const NOT_SO =
  /\b(?:if|unless|until|whether|should|would|could|may|might|must|guidelines?|recommend\w*|request\w*|patients|those|no|not|never|without|nor|neither|lack\w*|absence|fail\w* to|once|when|before|unclear|unknown|criteria|MTUS|ODG|ACOEM|next|plan\w*|other|different|surgery|operation)\b|n't\b/i;
/** A mention that tells of no service had: what is asked for. */
const ASKED =
  /\b(?:request\w*|recommend\w*|plan\w*|propos\w*|order\w*|ask\w*|sought|refer\w*|prescri\w*|denied|certif\w*|authori\w*|approv\w*|RFA|wants?|review)\b/i;

/** What the reasons tell as had, of which all that the summary tells is that it was not. */
export function hadOrNot({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const never = neverIn(summary);
  if (never.length === 0) return [];
  return hadIn(rationale).flatMap((one): Defect[] => {
    const told = never.find(({ service }) => service === one.service);
    if (told === undefined || rationale.isOfGuideline(one.sentence)) return [];
    const clause = clauseAround(rationale, one.sentence, one);
    if (NOT_SO.test(rationale.text.slice(clause.start, one.end))) return [];
    const isToldOtherwise = everyMatch(summary.text, NAMES).some(
      ({ 0: written, index: at }) =>
        serviceCalled(written) === one.service &&
        !never.some(({ start, end }) => start <= at && at < end) &&
        !ASKED.test(wordsAt(summary, at)),
    );
    if (isToldOtherwise) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons tell of ${one.service} as had, the summary that there was none: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, told),
      },
    ];
  });
}
