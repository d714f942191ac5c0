import type { Source } from '#domain/law/source.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c), (e)',
  says: 'the determination states for each disputed item whether it is medically necessary: one answer, wherever the reasons give it',
};

const JUDGED = String.raw`(?:is|are)(?: therefore| thus| also| hereby| again| considered| deemed| found| determined| felt| to be)*(?: not)?(?: considered| deemed| found| to be)* medically (?:necessary|appropriate|indicated)`;
/** "The request for this is (not) medically necessary" and nothing behind it. */
const OF_REQUEST = new RegExp(
  String.raw`(?:^|[,;:]\s|\b(?:therefore|thus|hence|such|above|accordingly|consequently|and|so) )(?:the|this) (?:current |original |retrospective |first-time |following )?(?:request|requested)\b[^;]*?\b${JUDGED}(?: at this time| as requested| per (?:the )?(?:MTUS|ODG|ACOEM|guidelines?))?[\s.\)"']*$`,
  'i',
);
const JUDGES = new RegExp(String.raw`\b${JUDGED}\b`, 'i');
/** What is judged on a condition, by another, in part, or of more than is asked for. */
const NOT_PLAINLY =
  /\b(?:if|unless|until|whether|when|although|though|while|but|review(?:er|ers)?|UR|administrator|carrier|insurer|previously|prior|denied|provider|physician|modif\w*|partial\w*|part|partly|only|additional|beyond|more|each|portion|rest|both|combination|related|associated|primary|surgical|surgery|ancillary|accompanying|neither|nor)\b/i;

/** "Is not supported by the guidelines and is medically necessary": one thing judged both ways in one breath. */
const IN_ONE_BREATH =
  /\b(?:is|are) not (?:supported|recommended|indicated|warranted|justified|appropriate|certified|established|consistent with \w+)\b(?![^.;]*\b(?:but|however|although|though|yet|while)\b)[^,;.]{0,60}\b(?:and|so|thus|therefore)(?: therefore| thus| as such)?,? (?:it |(?:the|this) request )?(?:is|are)(?: therefore| thus)? medically (?:necessary|appropriate)\b|\b(?:is|are) (?:supported|recommended|indicated|warranted|justified|appropriate|certified)\b(?![^.;]*\b(?:but|however|although|though|yet|while)\b)[^,;.]{0,60}\b(?:and|so|thus|therefore)(?: therefore| thus| as such)?,? (?:it |(?:the|this) request )?(?:is|are)(?: therefore| thus)? not medically (?:necessary|appropriate)\b/i;

/** "As the operation is necessary, the service that goes with it is not": the reason and what follows from it differ. */
const FOLLOWS =
  /^\s*(?:as|since|because|given that|inasmuch as) (?:the|this) [^,;]{0,40}\b(?:surg\w+|procedure|operation|intervention|injection|arthroscop\w+|fusion)\b[^,;]{0,30}? (?:is|are|was|were)(?<first> not)? (?:medically )?(?:necessary|appropriate|certified|approved|authorized)\b[^,;]{0,60}, (?:then )?(?:the|this|these|all|any|(?<none>none|neither)\b[^,;.]{0,12}) [^,;.]{0,30}\b(?:ancillary|associated|accompanying|related|requested|post-?operative|pre-?operative|assistant)\b[^,;.]{0,40}? (?:is|are)(?: also| therefore| likewise)*(?<second> not)?(?: also| therefore)* medically (?:necessary|appropriate)\b/i;

/** A conclusion that stands against the heading beside one that agrees with it, or that says both at once. */
export function decidedBothWays(checked: CheckedItem): Span | null {
  const { rationale, item, conclusions } = checked;
  const necessary = item.outcome === 'overturned';
  for (const one of conclusions()) {
    if (!one.isPlain) continue;
    const said = rationale.text.slice(one.start, one.end);
    const follows = FOLLOWS.exec(said);
    if (follows !== null) {
      const { first, second, none } = follows.groups ?? {};
      if ((first === undefined) !== (second === undefined && none === undefined)) return one;
    }
    if (IN_ONE_BREATH.test(said)) return one;
    if (one.necessary === necessary || !JUDGES.test(said) || NOT_PLAINLY.test(said)) continue;
    if (OF_REQUEST.test(said) || isOfTitle(checked, said)) return one;
  }
  return null;
}

/** Whether what is judged is named by the words of the title and no others: "physical therapy for the cervical spine is …". */
function isOfTitle({ title }: CheckedItem, said: string): boolean {
  const judged = JUDGES.exec(said);
  const subject =
    judged === null
      ? ''
      : (said
          .slice(0, judged.index)
          .split(/[,;:]\s(?!\w+ mg)/)
          .at(-1) ?? '');
  const behind = judged === null ? said : said.slice(judged.index + judged[0].length);
  const own = new Set(tellingWords(title.text));
  const words = tellingWords(subject);
  return (
    words.length > 0 &&
    words.every(word => own.has(word)) &&
    /^(?: (?:per|by) the (?:ODG|MTUS|guidelines?))?[\s.)"']*$/i.test(behind)
  );
}

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
    word => !/^(?:times?|weeks?|the|with|for|this|that|three|four|five|seven|eight|nine|twelve)$/.test(word),
  );
