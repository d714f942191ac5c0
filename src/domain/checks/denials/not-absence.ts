/** What words behind a denial may deny instead of the absence of a thing, and how they begin. */
type Reason = readonly [denies: string, words: readonly string[]];

const WHOSE = "(?:the |his |her |any |(?:patient|worker|claimant|applicant|employee)'s |injured )*";

// biome-ignore format: a table reads in columns
const REASONS: readonly Reason[] = [
  ['that it matters',            ['(?:they|it|this|these|he|she) (?:matter|change|alter|need|require)', 'superior', 'advantage', 'significant difference', 'difference', 'benefit of(?! (?:the |his |her )?(?:first|prior|previous|earlier|last|initial|completed|past))', 'benefit over']],
  ['another one',                ['other(?! (?:[a-z-]+ ){1,3}(?:has|have|had) (?:been )?(?:failed|tried|ineffective|unsuccessful))', 'further', 'additional', 'more', 'repeat(?! (?:[a-z]+ ){0,2}(?:scores?|inventor|phq|bdi|measurements?))', 'repeated', 'another', 'second', 'updated',
                                  'new(?! (?:injur\\w*|trauma|accident|onset|tears?|fractures?|herniat|lesions?|deficits?|symptoms?|findings?|weakness))']],
  ['where it comes from',        ['cause(?! (?:of|for) (?:the |his |her )*(?:insomnia|sleep))', 'origin', 'nature', 'etiology(?! of (?:the |his |her )*(?:insomnia|sleep))', 'onset']],
  ['a reason or a need of it',   ['reason\\w*', 'rationale', 'justification', 'explanation', 'necessity', 'medical necessity', 'medical need', 'extenuating', 'exceptional', 'indication', 'doubt', 'suspicion',
                                  'need(?! (?:for|of) (?:an? |any |the )?(?:help|assist|personal|self-?care|bath|reduced|non-?weight|skilled|nursing|equipment|specialized|wound|supervis|monitoring))',
                                  '(?:that )?(?:would|could|might) (?:support|justify|warrant)', 'contraindication(?! to (?:an? |the )?mri)']],
  ['how, why or when it is so',  ['how(?! (?:(?:bad|severe|intense|strong|great) (?:the |his |her )?(?:[a-z]+ )?pain|(?:far|much|high) [^.;]{0,30}\\b(?:can|could|able to)\\b|[^.;]{0,30}\\b(?:came about|occurred|happened|arose)\\b|many|(?:the |this |he |she |[a-z]+ ){1,3}(?:did|fared|does|responded)\\b|(?:well |much )?(?:[a-z]+ ){0,6}?(?:respon|effective|help|relie|benefi|improv|last|tolerat|fared)))', 'why', 'when', 'whether',
                                  'what(?!, if anything,| (?:[a-z]+ ){1,3}(?:takes?|is taking|is on)\\b|(?: [a-z]+){1,3} (?:can|could|is|was) (?:(?:now|again) )?(?:able to )?do\\b)(?! (?:[a-z]+ ){0,3}(?:relief|benefi|respon|improve|effect|progress|gain)| (?:[a-z]+ ){0,6}(?:achiev|accomplish))']],
  ['how much or how long',       ['duration(?! (?:and [a-z]+ )?of (?:the |any |his |her |prior |pain |such |that |this )*(?:relief|benefit|improvement|effect|respon|headache|migraine))',
                                  'quantity(?! of (?:sessions|visits|treatments))', 'frequency(?! (?:and|or|nor|of) (?:[a-z]+ ){0,3}(?:headache|migraine))',
                                  '(?:increases?|switch) (?:of|in|to|from) (?:the |his |her |another |an? )*(?:[a-z]+ )?(?:dos(?:e|es|age)|anti-?depressants?|opioids?|medications?|drugs?)', '(?:higher|lower) doses?']],
  ['what it comes of',           ['owing to', 'due to', 'because of', 'related to', 'attribut\\w+ to', 'secondary to', 'caused by']],
  ['what is likely',             ['likely', 'expected to', 'unlikely', 'bound to']],
  ['what science has shown',     ['(?:(?:high|good|low|better|sufficient)[- ]?(?:quality|grade)|randomi[sz]ed|controlled|published|scientific|peer-?reviewed|evidence-based|clinical) (?:(?:controlled|clinical|scientific) )*(?:stud(?:y|ies)|trials?|research|literature|evidence|data|support)\\b(?! (?:of|for) (?:the |his |her )?(?:patient|worker|claimant))']],
  ['what is meant to come',      ['intent', 'plan', 'recommendation', 'such (?:an? )?(?:trials?|attempts?)']],
  ['a change',                   [`change(?! (?:after|with|from|following) )(?! (?:in|of|to) ${WHOSE}(?:neurologic\\w* |clinical |physical |depression |anxiety |pain |mood |functional |daily |work )?(?:symptom|finding|condition|presentation|status|complaint|exam|reflex|feeling|sens|strength|power|scores?|activit|function|restriction|tolerance))`]],
];

/** The same, anywhere near the beginning. */
const NEAR: readonly Reason[] = [
  ['a reason', ['why', 'whether', 'rationale', 'justification', 'reasoning']],
  ['that something is without it', ['(?<!\\bwith (?:and|or) )without']],
  ['how grave it is', ['complex(?! regional)', 'complicated', 'uncontrolled(?! (?:pain|symptom|hypertens|diabet))']],
];

const wordsOf = (reasons: readonly Reason[]): string => reasons.flatMap(([, words]) => words).join('|');

/** Not the absence of a thing, but of more, other or enough of it, or of a reason. */
export const NOT_ABSENCE = new RegExp(
  `^(?:\\s*(?:the |an? |any |clear |compelling |specific |further |medical )*(?:${wordsOf(REASONS)})\\b|[^,.;]{0,40}\\b(?:${wordsOf(NEAR)})\\b)`,
  'i',
);
