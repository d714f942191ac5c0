import type { FactValue } from '../../paper/passage.ts';

/** `{with}` and `{without}` are the scores with and without medication, each marked by its key. */
export const painScores: readonly string[] = [
  'Pain is rated [{with}/10 with medications|with] and [{without}/10 without|without].',
  '{They} rates the pain as [{without}/10 without medication|without], coming down to [{with}/10 with medication|with].',
  'Current pain level: [{with} out of 10|now].',
  'VAS [{with}/10|now] today.',
  'On a scale of 0 to 10 the pain is [{with}/10 on medication|with]; [without medication it is {without}/10|without].',
  'Pain today [{with}/10|now], at its worst [{without}/10|worst].',
  'Pain score: [{with}/10|now] (0 = none, 10 = worst).',
];

export const painCourse: readonly string[] = [
  'The patient returns for follow up of {called}.',
  '{Name} is seen for re-evaluation. The main complaint is {called}.',
  '{They} presents today with ongoing symptoms of {called}.',
  'This {age}-year-old {sex} is here for a scheduled visit regarding {called}.',
  'Patient states symptoms are about the same since last seen. Complaints: {called}.',
];

export const aggravation: readonly string[] = [
  'Symptoms are worse with prolonged standing, bending and lifting, and better with rest, heat and medication.',
  'Aggravated by activity and cold weather; eased by lying down and ice.',
  'It is increased by twisting and by long drives. Changing position gives some relief.',
  'No new injury is reported. No change in bowel or bladder function.',
  'Sleep is disturbed two to three times a night.',
  'The patient denies fever, chills, weight loss and night sweats.',
];

/** `{drug} {strength} {times}` and more; marked as `it`. */
export const medicationLines: readonly string[] = [
  '[{drug} {strength} {times} #{quantity}|it]',
  '[{drug} {strength}, {times}|it], for {for}',
  '[{drug} {strength} {form}, take 1 {times}, dispense {quantity}, refills {refills}|it]',
  '[{drug} {strength}|it] ({times}) for {for}',
  '[{drug} {strength} 1 {form} {times}|it]',
];

export const stoppedLines: readonly string[] = [
  '[{drug} was discontinued|it] because of [{effect}|effect].',
  'Previously on [{drug}, stopped|it] due to [{effect}|effect].',
  '[{drug} {strength} - d/c|it] ([{effect}|effect]).',
];

export const work: Readonly<Record<'off-work' | 'modified' | 'full-duty', readonly string[]>> = {
  'off-work': [
    '[Temporarily totally disabled|it] until the next visit.',
    '[Off work|it] for 4 weeks.',
    '[TTD|it] through the next appointment.',
    'The patient [remains off work|it].',
  ],
  modified: [
    '[Modified duty: no lifting over {pounds} pounds|it].',
    '[Return to modified work with no lifting above {pounds} lbs|it], no repetitive bending.',
    '[May work with restrictions: lift/carry {pounds} lb maximum|it], change position as needed.',
    '[Light duty, {pounds} lb limit|it]. If not available the patient is to be considered disabled.',
  ],
  'full-duty': [
    '[Full duty without restrictions|it].',
    '[Regular work|it] as of this date.',
    'The patient is [working full duty|it].',
  ],
};

export const limits: readonly string[] = [
  'Difficulty with [{limit}|it].',
  'The patient has trouble with [{limit}|it] and needs help at home.',
  'Limited in [{limit}|it].',
  '[Unable to tolerate {limit}|it].',
];

/** `{count} {kind}` and what came of it. */
export const therapySums: Readonly<Record<'helped' | 'no-benefit', readonly string[]>> = {
  helped: [
    '{They} has had [{count} sessions of {kind} with moderate benefit|it].',
    'Treatment to date includes [{count} visits of {kind}, which helped|it].',
    '[{kind} x {count} with improvement|it].',
  ],
  'no-benefit': [
    '{They} has had [{count} sessions of {kind} without lasting benefit|it].',
    'Treatment to date includes [{count} visits of {kind}, not helpful|it].',
    '[{kind} x {count}, no significant relief|it].',
  ],
};

export const planLines: readonly string[] = [
  'Continue current medications as listed.',
  'Follow up in four weeks.',
  'Heat and ice as needed.',
  'Medication risks were discussed; the patient voiced understanding.',
  'Return to clinic in 30 days or sooner if worse.',
  'Request authorization as set out on the attached form.',
  'Await decision on pending requests.',
  'Obtain outside records.',
  'The patient was told not to drive while taking sedating medication.',
];

export const reviewOfSystems: readonly string[] = [
  'Constitutional: negative. Eyes: glasses. Cardiovascular: no chest pain. Respiratory: no cough or dyspnea. Skin: no rash.',
  'A ten point review of systems was completed by the patient on intake and is otherwise unremarkable.',
  'Positive for the musculoskeletal complaints above. Negative for chest pain, shortness of breath and palpitations.',
];

export const generalExam: readonly string[] = [
  'Well developed, well nourished, in no acute distress. Alert and oriented.',
  'The patient is pleasant and cooperative, sitting in mild discomfort.',
  'Alert, oriented x3. Mood and affect appropriate.',
];

export const causation: readonly string[] = [
  'In my opinion, within reasonable medical probability, the condition arose out of and in the course of employment.',
  'The findings are consistent with the history of injury given to me by the patient.',
  'I have no information that would contradict the stated mechanism.',
];

export const signatures: readonly string[] = [
  'Electronically signed by {name} on {date}',
  'Sincerely,',
  'Respectfully submitted,',
  'I declare under penalty of perjury that this report is true and correct to the best of my knowledge and that I have not violated Labor Code section 139.3.',
];

/** Comorbidities a worker may bring along. */
export const comorbidities: readonly { readonly says: readonly string[]; readonly value: FactValue }[] = [
  { says: ['[hypertension|it]', '[high blood pressure, controlled|it]', '[HTN|it]'], value: { name: 'hypertension' } },
  {
    says: ['[diabetes mellitus type 2|it]', '[type II diabetes|it]', '[DM2|it] on metformin'],
    value: { name: 'diabetes' },
  },
  { says: ['[obesity|it]', '[obese, BMI 34|it]'], value: { name: 'obesity' } },
  { says: ['[asthma|it]', '[mild intermittent asthma|it]'], value: { name: 'asthma' } },
  { says: ['[hypothyroidism|it]', '[underactive thyroid|it]'], value: { name: 'hypothyroidism' } },
];
