import type { DecidedItem } from '#domain/determinations/determination.ts';

/** What an item can have come to: the denial stands or falls. */
export type Outcome = DecidedItem['outcome'];

/** Who or what a sentence decides on, and the words by which it stands or falls. */
type VerdictRow = {
  readonly subject: string;
  /** Acts of deciding, told of now alone: what was done before is another's decision. */
  readonly acts: Readonly<Record<Outcome, string>>;
  /** What is judged of it, now or in the past. */
  readonly judged: Readonly<Record<Outcome, string>>;
  /** Nothing may stand behind it but such small words. */
  readonly isLast?: true;
};

const PAYER = String.raw`(?:insurer|carrier|payer|claims administrator|administrator|utilization review(?:er)?|UR(?: reviewer| physician)?|review(?:er| physician))`;
const PROVIDER = String.raw`(?:(?:treating|requesting|attending|prescribing) )?(?:provider|physician|doctor|surgeon|practitioner|clinician)`;
const REFUSE = String.raw`(?:den(?:y|ied|ying)|refus(?:e|ed|ing)|withh(?:old|eld|olding)|declin(?:e|ed|ing)|reject(?:ed|ing)?|disallow(?:ed|ing)?|non-?certif(?:y|ied|ying)|turn(?:ed|ing)? down)`;
const GRANT = String.raw`(?:approv(?:e|ed|ing)|certif(?:y|ied|ying)|authoriz(?:e|ed|ing)|allow(?:ed|ing)?|grant(?:ed|ing)?|provid(?:e|ed|ing)|pa(?:y|id|ying))`;
const RIGHT = String.raw`correct|right|justified|sound|well[- ]founded|well[- ]grounded|proper|appropriate|defensible|valid|in order`;
const WRONG = String.raw`wrong|mistaken|incorrect|in error|an error|a mistake|erroneous|unjustified|unfounded|improper|inappropriate|unsound|untenable|indefensible|unwarranted|invalid|without (?:good |any )?(?:ground|basis|reason|foundation)`;
const SERVICE = String.raw`(?:treatment|service|request|drug|medicine|medication|operation|surgery|procedure|study|scan|test|imaging|device|unit|brace|bed|chair|therapy|care|visits?|sessions?|pills|tablets|capsules|injections?|block|mri|program|equipment|item|supply|supplies|refills?)`;

// biome-ignore format: a table reads in columns
export const VERDICTS: readonly VerdictRow[] = [
  {
    subject: String.raw`(?:the|this|that|its|(?:the )?${PAYER}'s|utilization|UR)\s(?:(?:utilization|review|UR|original|initial|prior|previous|adverse|earlier|${PAYER}'s?)\s){0,3}(?:denial|refusal|non-?certification|rejection|disallowance|decision|determination)(?: (?:to ${REFUSE}|of|for|on) [^.;,]{1,60}?)?`,
    acts: {
      upheld: String.raw`stands?|holds?(?: good)?|remains? (?:in (?:force|place|effect)|undisturbed|unchanged)|affirmed|upheld|sustained|confirmed|maintained|endorsed|left (?:standing|in place|as it is|undisturbed|to stand)|allowed to stand`,
      overturned: String.raw`set aside|reversed|overturned|vacated|annulled|quashed|overruled|rescinded|revoked|lifted|struck down|undone|cancell?ed|falls?|disturbed`,
    },
    judged: { upheld: RIGHT, overturned: WRONG },
  },
  {
    subject: String.raw`(?:the|this|his|her|the ${PROVIDER}'s|the (?:worker|patient|applicant|employee)'s)\s(?:present\s)?(?:appeal|challenge|application(?: for (?:independent medical )?review)?|objection to the (?:denial|refusal))`,
    acts: {
      upheld: String.raw`fails?|dismissed|denied|rejected|refused|lacks? merit|has no merit|unsuccessful|lost`,
      overturned: String.raw`succeeds?|prevails?|granted|allowed|sustained|upheld|has merit|successful|won`,
    },
    judged: { upheld: 'unfounded|without merit|groundless', overturned: 'well[- ]founded|meritorious' },
    isLast: true,
  },
  {
    subject: String.raw`(?:the |this )?${PAYER}`,
    acts: {
      upheld: String.raw`(?:rightly|correctly|properly|justly|reasonably) ${REFUSE}|had (?:every|good|sufficient|ample) (?:reason|grounds?|cause) to ${REFUSE}`,
      overturned: String.raw`(?:wrongly|incorrectly|improperly|mistakenly|erroneously|unjustly|unreasonably) ${REFUSE}|erred (?:in|by) ${REFUSE}|had no (?:good |valid )?(?:reason|grounds?|cause|right|basis) (?:to|for) ${REFUSE}|(?:should|ought to) have ${GRANT}|(?:should|ought) not (?:to )?have ${REFUSE}`,
    },
    judged: {
      upheld: String.raw`(?:right|correct|justified|entitled|within its rights) (?:to|in) ${REFUSE}|(?:wrong|mistaken) (?:to|in) ${GRANT}`,
      overturned: String.raw`(?:wrong|mistaken|incorrect|in error|unjustified) (?:to|in) ${REFUSE}`,
    },
  },
  {
    subject: String.raw`(?:the|this|these|all|every|the requested) (?:[a-z-]+ ){0,3}${SERVICE}`,
    acts: {
      upheld: String.raw`(?:may|can|should|must) be (?:refused|withheld|denied)|(?:need|should|must|shall|is|are) not (?:to )?be (?:provided|furnished|authorized|paid for|covered|supplied|approved|given)|(?:is|are) (?:rightly|properly) (?:refused|denied|withheld)`,
      overturned: String.raw`(?:should not|must not|may not|cannot) be (?:refused|withheld|denied)|(?:must|has to|have to|ought to|should|shall|is to|are to)(?: now| therefore| thus)* be (?:provided|furnished|authorized|paid for|covered|supplied|approved|certified|granted|allowed)|(?:may|can|should) (?:now )?(?:go ahead|proceed|go forward)|(?:is|are)(?: hereby| therefore)? (?:certified|approved|authorized|granted|allowed) as (?:requested|submitted|asked for|written)|(?:is|are)(?: hereby| therefore)? (?:granted|allowed)(?: in full| in its entirety)`,
    },
    judged: { upheld: String.raw`(?:rightly|properly|correctly) (?:refused|denied|withheld)`, overturned: String.raw`(?:wrongly|improperly|unjustly) (?:refused|denied|withheld)` },
    isLast: true,
  },
  {
    subject: String.raw`(?:I|we|this reviewer|the undersigned|my (?:opinion|judgment|finding))`,
    acts: {
      upheld: String.raw`(?:side|agree|concur|am in agreement)(?: here| fully| entirely)? with (?:(?:the )?${PAYER}(?:'s (?:decision|denial|refusal))?|the (?:denial|refusal|utilization review (?:decision|denial)))|part company with the ${PROVIDER}|(?:affirm|uphold|sustain|confirm) the (?:[a-z]+ ){0,2}(?:denial|refusal|non-?certification)|disagree with the (?:${PROVIDER}|request)|refuse the request|find for the ${PAYER}`,
      overturned: String.raw`(?:side|agree|concur|am in agreement)(?: here| fully| entirely)? with (?:the ${PROVIDER}|the request)|disagree with (?:(?:the )?${PAYER}(?:'s (?:decision|denial|refusal))?|the (?:denial|refusal|utilization review (?:decision|denial)))|(?:reverse|overturn|vacate|set aside) the (?:[a-z]+ ){0,2}(?:denial|refusal|non-?certification|decision)|grant the (?:request|appeal)|find for the (?:worker|patient|applicant|employee|${PROVIDER})`,
    },
    judged: { upheld: '(?!)', overturned: '(?!)' },
    isLast: true,
  },
  {
    subject: String.raw`(?:the|this) (?:injured worker|worker|patient|applicant|employee|claimant|${PROVIDER})`,
    acts: {
      upheld: String.raw`loses|has no (?:claim|right) to (?:it|this|the (?:requested )?${SERVICE})|must (?:do|go|manage) without (?:it|this|the (?:requested )?${SERVICE})`,
      overturned: String.raw`prevails|wins|has a right to (?:it|this|the (?:requested )?${SERVICE})|(?:entitled to|given|receive|provided with) (?:it|this ${SERVICE}|the requested ${SERVICE}|what (?:was|is) (?:asked for|requested))|was right to (?:ask|request)(?: for it)?`,
    },
    judged: { upheld: 'in the wrong', overturned: 'in the right' },
    isLast: true,
  },
  {
    subject: 'there',
    acts: { upheld: '(?!)', overturned: '(?!)' },
    judged: {
      upheld: String.raw`(?:every|good|ample|sufficient) (?:reason|grounds?|cause) (?:to|for) ${REFUSE}`,
      overturned: String.raw`no (?:good |valid |sufficient |medical )?(?:reason|grounds?|cause|basis) (?:to|for) ${REFUSE}`,
    },
  },
  {
    subject: '(?:coverage|authorization|approval|certification)',
    acts: { upheld: 'refused|denied|withheld|declined', overturned: 'granted|given|allowed|directed|ordered' },
    judged: { upheld: '(?!)', overturned: '(?!)' },
    isLast: true,
  },
];
