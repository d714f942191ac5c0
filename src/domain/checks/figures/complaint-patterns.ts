/** Complaints and habits that a summary asks after, each with its names. */
export const COMPLAINTS: readonly (readonly [complaint: string, names: string])[] = [
  ['numbness', 'numbness'],
  ['tingling', String.raw`tingling|par(?:a)?esthesias?`],
  ['locking', 'locking'],
  ['giving way', String.raw`giving way|buckling`],
  ['depression', 'depression'],
  ['anxiety', 'anxiety'],
  ['suicidal thoughts', String.raw`suicidal (?:ideation|thoughts)`],
  ['insomnia', 'insomnia'],
  ['constipation', 'constipation'],
  ['nausea', 'nausea'],
  [
    'stomach trouble',
    String.raw`(?:GI|gastrointestinal|stomach|gastric) (?:upset|distress|symptoms)|heartburn|dyspepsia`,
  ],
  ['ulcer', String.raw`(?:peptic |gastric |stomach )?ulcers?`],
  ['dizziness', 'dizziness'],
  ['headaches', 'headaches?'],
  ['incontinence', 'incontinence'],
  ['weight loss', 'weight loss'],
  ['alcohol', String.raw`alcohol (?:abuse|misuse|dependence)`],
  ['swelling', 'swelling'],
];
const NAMES = COMPLAINTS.map(([, names]) => names).join('|');

/** Aids and devices that one uses for a time. */
const AIDS = String.raw`crutches|cane|walker|wheelchair|scooter|sling|splint|brace|boot|cast|collar`;

/** A complaint as the reasons give it for a fact of the patient: "given the numbness", "she has insomnia". */
export const COMPLAINT_TOLD = new RegExp(
  String.raw`\b(?:given|in view of|in light of|because of|due to|owing to|has|reports?|reported|complains? of|suffers? from|experienc\w+|presence of|there (?:is|are))\s(?:(?:the|his|her|a|an|some|ongoing|persistent|continued|significant|worsening|this|history of|presence of|[a-z]+,|(?:numbness|tingling|depression|anxiety|nausea) and)\s)*(?<complaint>${NAMES})\b`,
  'gi',
);
/** An aid the reasons say is used now. */
export const AID_TOLD = new RegExp(
  String.raw`\b(?:still|continues to|continues|remains)\s(?:be\s)?(?:on|uses?|using|wears?|wearing|walks? (?:on|with)|in|with|needs|depends on)\s(?:(?:the|a|an|his|her)\s)?(?:[a-z]+\s)?(?<aid>${AIDS})\b`,
  'gi',
);
