const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

const person = list(
  'patient claimant worker applicant employee provider physician doctor surgeon reviewer therapist injured requestor chiropractor specialist examiner',
);
const be = list('is are was were be been being');
const have = list('has have had having');
const modal = list('can could may might must shall should will would cannot');
const possessive = list('his her their its my our your');
const determiner = [...list('the a an this that these those each every any some no another'), ...possessive];

/** Words that mean something of one sort, for the patterns of words. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  person,
  be,
  have,
  modal,
  possessive,
  determiner,
  he: list('he she'),
  isWas: list('is are was were'),
  do: list('do does did'),
  article: list('the a an'),
  preposition: list(
    'of in on at to for from with by into over under after before during without within through between about upon per via toward towards against',
  ),
  adverb: list(
    'not also currently now still already recently previously initially subsequently only always never often usually generally adequately reportedly apparently clearly specifically just again yet then therefore since presently typically routinely',
  ),
  body: list(
    'spine neck back shoulder shoulders knee knees hip hips ankle ankles foot feet hand hands wrist wrists elbow elbows arm arms leg legs thigh thighs calf finger fingers thumb toe toes head chest groin buttock buttocks extremity extremities forearm shin heel face jaw spinal cervical lumbar thoracic joint joints muscle muscles disc discs nerve nerves tendon ligament',
  ),
  side: list('left right bilateral upper lower mid medial lateral anterior posterior'),
  symptom: list(
    'pain pains tenderness numbness weakness swelling stiffness spasm spasms tingling symptoms symptom discomfort headaches headache fatigue nausea anxiety depression insomnia dizziness soreness complaints radiculopathy paresthesias',
  ),
  care: list(
    'therapy treatment treatments care medication medications surgery injection injections exercise exercises acupuncture massage chiropractic physical conservative opioid opioids nsaids rest ice rehabilitation bracing',
  ),
  document: list(
    'report reports note notes records record documentation guidelines guideline letter form request review documents study studies mtus odg acoem',
  ),
  time: list('day days week weeks month months year years hour hours minutes time times visit visits'),
  times: list('days weeks months years hours minutes sessions visits times'),
  count: list(
    'session visit week month day hour year tablet injection treatment refill appointment level episode dose',
  ),
  amount: list(
    'two three four five six seven eight nine ten eleven twelve several many few multiple various both numerous',
  ),
  severe: list(
    'mild moderate severe significant marked minimal constant intermittent chronic acute persistent daily worsening increased decreased',
  ),
};
