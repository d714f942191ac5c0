import { isAffirmed } from '../../../query.ts';
import { anyOf, complaintOf, conditionOf, findingOf, shownOf, type WideKind } from './wide-kind.ts';

const TROUBLE =
  '(?:complaints?|symptoms?|troubles?|problems?|issues?|conditions?|distress|disturbances?|disorders?|illness(?:es)?|difficult(?:y|ies)|diagnos[ei]s|disease)';
const AMISS =
  '(?:abnormalit(?:y|ies)|findings?|signs?|patholog(?:y|ies)|changes?|lesions?|damage|defects?|disease|disorders?|problems?|injur(?:y|ies))';
const ANY_COMPLAINT = complaintOf(/^(?!weight|fever|chills)/);
const WEAR = /degenerat|arthr[io]|spondyl|osteophyt|narrow|spur|desiccat|sclero/i;
const DISC = /\bdis[ck]\b|protru|herniat|bulg|extru|annular/i;
const DAMAGE =
  /tear|torn|ruptur|fractur|herniat|protru|extru|bulg|stenosis|lesion|defect|disloc|subluxat|tendin|degenerat|arthr[io]/i;
const LIFELONG =
  /^(?:diabetes|hypertension|coronary artery disease|heart failure|kidney disease|chronic obstructive pulmonary disease|rheumatoid arthritis|multiple sclerosis|lupus|asthma|obesity|hypothyroidism|hyperlipidemia|arrhythmia|liver disease|sleep apnea|gout|psoriasis|stroke|hyperthyroidism|peripheral vascular disease)$/;
const JOINT_GIVES = anyOf(complaintOf(/^(?:giving way|instability)$/), findingOf(/lax|instab/));

/** Complaints, findings and illnesses by wide words (as ICD-10 chapters and the review of systems group them), and what is below each. */
// biome-ignore format: a table reads in columns
export const KINDS_OF_CONDITION: readonly WideKind[] = [
  { asks: 'a complaint',               named: 'symptoms at all.*|(?:subjective |physical |bodily )?(?:complaints?|symptoms?|discomforts?|ailments?|troubles?)', kinds: ['complaint', 'pain-score'], isBelow: fact => ANY_COMPLAINT(fact) || (fact.kind === 'pain-score' && isAffirmed(fact) && fact.value.score > 0), onlyAll: 'always' },
  { asks: 'a complaint of pain',       named: '(?:pain|aches?|soreness|pain complaints?|painful (?:symptoms?|conditions?))', kinds: ['complaint', 'pain-score'], isBelow: fact => complaintOf(/pain|ache/)(fact) || (fact.kind === 'pain-score' && isAffirmed(fact) && fact.value.score > 0), onlyAll: 'always' },
  { asks: 'a complaint of the mind',   named: `(?:mental(?: health)?|psychiatric|psychological|psych|emotional|mood|affective) ${TROUBLE}`, kinds: ['comorbidity', 'complaint', 'diagnosis'], isBelow: anyOf(conditionOf(/depress|anxiety|stress|bipolar|schizo|adjustment/i), complaintOf(/^(?:sadness|panic|irritability)$/)) },
  { asks: 'trouble sleeping',          named: `(?:sleep(?:ing)?|nocturnal) ${TROUBLE}|(?:difficulty|trouble|problems?) (?:with|in|of) sleep(?:ing)?|sleeplessness|poor sleep|loss of sleep`, kinds: ['comorbidity', 'complaint'], isBelow: anyOf(conditionOf(/^insomnia$/), complaintOf(/^difficulty sleeping$/)) },
  { asks: 'trouble of the stomach or bowels', named: `(?:digestive|gastric|stomach|gi|gastrointestinal|abdominal|bowel) ${TROUBLE}|stomach upset`, kinds: ['comorbidity', 'complaint', 'side-effect'], isBelow: anyOf(conditionOf(/^(?:gastro|peptic|constipation|irritable)/), complaintOf(/^(?:nausea|vomiting|constipation|diarrhea|heartburn)/)), said: /\b(?:complain\w*|reports?|reported|has|with|of)\b[^.;]{0,50}\b(?:heartburn|dyspepsia|acid reflux|gerd|nausea)\b/i },
  { asks: 'instability of a joint',    named: 'instability (?:symptoms?|complaints?|findings?|signs?)|(?:symptoms?|signs?|complaints?) of instability', kinds: ['complaint', 'exam-finding'], isBelow: JOINT_GIVES },
  { asks: 'a swollen joint',           named: '(?:inflammatory|inflammation) (?:signs?|findings?)|signs? of inflammation|(?:joint|articular) (?:swelling|effusions?|fluid)', kinds: ['exam-finding'], isBelow: findingOf(/^swelling$/) },
  { asks: 'a finding of the muscles',  named: '(?:muscle|muscular|soft[- ]tissue|myofascial|palpat[a-z]+) (?:findings?|abnormalit(?:y|ies)|signs?|changes?)', kinds: ['exam-finding'], isBelow: findingOf(/spasm|tender|guard|trigger|tight/) },
  { asks: 'reduced motion',            named: '(?:motion|movement|mobility) (?:loss|restrictions?|limitations?|deficits?)|(?:restrictions?|limitations?|loss) (?:of|in) (?:movement|mobility|motion)', kinds: ['exam-finding'], isBelow: findingOf(/^(?:decreased range of motion|stiffness)$/) },
  { asks: 'a finding of the examination', named: `abnormal examination findings:.*|(?:anything (?:abnormal|amiss|wrong|out of the ordinary|remarkable|of note)|(?:(?:physical|clinical|examination|exam|objective|positive|abnormal|pathologic(?:al)?) )+${AMISS}|abnormalit(?:y|ies)|${AMISS} (?:on|at|by|upon) (?:the |his |her |physical |clinical )*(?:examination|exam))`, kinds: ['exam-finding'], isBelow: findingOf(/^(?!.*\b(?:normal|full|intact|negative)\b)/), onlyAll: 'always' },
  { asks: 'wear of a joint or disc',   named: `degenerative ${AMISS}|degeneration|degenerative (?:conditions?|process(?:es)?)|wear and tear|arthritic ${AMISS}`, kinds: ['diagnosis', 'imaging'], isBelow: anyOf(conditionOf(WEAR), shownOf(WEAR)) },
  { asks: 'a diseased disc',           named: `(?:intervertebral )?dis[ck]s? ${AMISS}|discogenic ${AMISS}`, kinds: ['diagnosis', 'imaging'], isBelow: anyOf(conditionOf(/\bdis[ck]\b|herniat|protru|extru/i), shownOf(DISC)) },
  { asks: 'damage that a study shows', named: `abnormal imaging findings|(?:structural|anatomic(?:al)?|joint|internal|intra-?articular|spinal) (?:derangement|${AMISS})|tissue damage|(?:imaging|radiographic|radiologic(?:al)?|mri|x-?ray) ${AMISS}|${AMISS} on (?:the |any )?(?:imaging|mri|x-?rays?|ct|films?|studies)`, kinds: ['diagnosis', 'imaging'], isBelow: anyOf(conditionOf(/tear|torn|ruptur|fractur|herniat|stenosis|derange/i), shownOf(DAMAGE)) },
  { asks: 'an illness beside the injury', named: '(?:co-?morbid|chronic|systemic|concomitant|concurrent|co-?existing|medical|pre-?existing) (?:illness(?:es)?|diseases?|conditions?|disorders?|problems?)|co-?morbidit(?:y|ies)', kinds: ['comorbidity'], isBelow: anyOf(conditionOf(LIFELONG)) , onlyAll: 'always' },
  { asks: 'an illness of the metabolism', named: '(?:metabolic|endocrine) (?:illness(?:es)?|diseases?|conditions?|disorders?|syndrome|risk factors?)', kinds: ['comorbidity'], isBelow: conditionOf(/^(?:diabetes|obesity|hyperlipidemia|hypothyroidism|hyperthyroidism|gout)$/) },
  { asks: 'an illness of the heart or vessels', named: '(?:cardio-?vascular|vascular|circulatory) (?:illness(?:es)?|diseases?|conditions?|disorders?|risk factors?|problems?)', kinds: ['comorbidity'], isBelow: conditionOf(/^(?:hypertension|coronary artery disease|heart failure|arrhythmia|stroke|peripheral vascular disease|aneurysm|thrombosis)$/) },
  { asks: 'pain of the head',          named: '(?:head pain|cephalgia|headaches?|cranial pain)', kinds: ['complaint', 'diagnosis'], isBelow: anyOf(complaintOf(/headache/), conditionOf(/headache|migraine/i)) },
];
