/** What decisions say of guidelines in general, in a reviewer's words. */
export const guidanceLines: readonly string[] = [
  'Guidelines provide a framework for care and are applied to the individual patient. Where the record supports a departure it is considered on its merits.',
  'The criteria distinguish the acute phase, in which most complaints settle, from persistent symptoms, for which care is continued only while it brings measurable gains.',
  'Passive treatment may give short term relief. It should be faded as the patient takes over an independent program, and its frequency should fall over time.',
  'For medications the reviewer looks at the indication, the dose, the length of use, adverse effects and the response on a validated scale.',
  'Long term use calls for monitoring of analgesia, activity, adverse effects and aberrant behavior at each visit. Use should be the lowest effective dose.',
  'Imaging is reserved for red flags, for planning of an intervention, or for symptoms that have not responded to a reasonable period of care.',
  'Repeat studies are appropriate when there is a significant change in symptoms or findings that suggests new pathology.',
  'Procedures are supported when findings, imaging and symptoms agree and when less invasive care has been given a fair trial.',
  'Durable equipment for home use is considered after a trial under supervision with documented benefit.',
  'Compounded and topical agents are largely experimental. A product that contains one component that is not recommended is not recommended as a whole.',
  'Surgical consideration depends on clear clinical and imaging evidence of a lesion that benefits from repair in both the short and the long term.',
  'Acupuncture may be used as an option when medication is reduced or not tolerated, or together with rehabilitation.',
  'In making this decision the reviewer considered the whole of what was received, and not only the report of the date of the request.',
  'An attempt was made to reach the requesting physician by telephone on two occasions. A message was left with the office. No call was returned by the time of the decision.',
];

/** Sentences with which physicians fill the discussion of a report. */
export const discussionLines: readonly string[] = [
  'I reviewed the course to date with the patient, including what has been tried, what has been refused and what remains to be done. Questions were answered.',
  'The condition has reached a plateau with the care allowed so far. Without further treatment I would expect symptoms to wax and wane with activity.',
  'It is my opinion that the treatment requested is reasonable and necessary to cure or relieve the effects of the injury.',
  'The patient understands that complete relief is not likely and that the aim is to cope better and to be more active.',
  'I counseled on weight, posture, pacing and sleep hygiene. Smoking cessation was encouraged where it applies.',
  'The database of controlled substance prescriptions was consulted for this visit and printed for the chart.',
  'I would like the adjuster to note that two earlier requests have not been answered.',
  'The option of living with the present symptoms was discussed, as were the risks of surgery: infection, bleeding, nerve injury, anesthetic complications and failure to improve.',
  'Should the patient worsen I would consider further studies. At this time there is no indication to change course.',
  'Causation is not in dispute as far as I am aware. Apportionment will be addressed when maximal improvement has been reached.',
  'The patient is not a malingerer in my judgment. Effort was full and consistent on repeated testing.',
  'I spent additional time without the patient present to review the correspondence of the claims examiner.',
];

/** Questions of forms that patients fill in about a usual week, answered 0 to 5. */
export const questions: readonly string[] = [
  'Pain intensity',
  'Personal care (washing, dressing)',
  'Lifting',
  'Walking',
  'Sitting',
  'Standing',
  'Sleeping',
  'Social life',
  'Traveling',
  'Housework and errands',
];

/** Orders and items of a chart that say little of the patient. */
export const chartRows: readonly (readonly [what: string, detail: string])[] = [
  ['Influenza vaccine', 'due'],
  ['Tetanus booster', 'up to date'],
  ['Lipid panel', 'overdue'],
  ['Depression screen PHQ-2', 'completed'],
  ['Fall risk', 'low'],
  ['Advance directive', 'not on file'],
  ['Tobacco status', 'former'],
  ['Alcohol screen', 'completed'],
  ['Colorectal screening', 'declined'],
  ['Eye examination', 'patient to schedule'],
  ['Interpreter needed', 'no'],
  ['Portal access', 'active'],
];
