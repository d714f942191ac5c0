import type { TriggerRow } from './trigger.ts';

/** "Not" run together with the word before or behind it, as scanners read it. */
const RUN_TOGETHER = [
  ...'is was are were has have had did does do'.split(' ').map(verb => `${verb}not`),
  ...'been had kept tried done taken helped have received completed attended improved tolerated'
    .split(' ')
    .map(verb => `not${verb}`),
];

/** What is done with care: said not to be, it is behind ("has not tried gabapentin") or before ("gabapentin has not been tried"). */
const DONE_WITH_CARE =
  'used tried performed done given received attempted obtained provided started begun had undertaken ordered signed prescribed taken administered undergone initiated trialed dispensed'.split(
    ' ',
  );
/** "Not" drawn together with the verb before it. */
const CONTRACTED = "isn't aren't wasn't weren't".split(' ');
const CONTRACTED_DONE = [...CONTRACTED, "hasn't", "haven't", "hadn't", "didn't"];
const NOT_DONE = [
  'not',
  'never',
  'not been',
  'never been',
  'not yet',
  'not yet been',
  ...CONTRACTED_DONE.flatMap(not => [not, `${not} been`]),
].flatMap(not => DONE_WITH_CARE.map(done => `${not} ${done}`));

/** What says that something is absent. */
// biome-ignore format: a table reads in columns
export const NEGATION: readonly TriggerRow[] = [
  ['denied', 'list', [...RUN_TOGETHER, ...CONTRACTED]],
  ['denied', 'list', ['no', 'without', 'w/o', 'w/o any', 'w/o evidence of', 'w/o signs of', 'no evidence of', 'no evidence for', 'no sign of', 'no signs of', 'no complaints of', 'no complaint of', 'no history of', 'no prior', 'no previous', 'no report of', 'no reports of', 'no documentation of', 'no new', 'without any', 'without evidence of', 'without signs of', 'absence of', 'absent', 'lack of', 'lacking', 'nor', 'no known', 'no further', 'no significant', 'no longer has', 'no longer having', 'no longer', 'no more', 'no indication of', 'no suggestion of', 'no findings of', 'no findings to suggest', 'never had', 'never', 'not have', 'not had', 'not having', 'not demonstrate', 'not reveal', 'not show', 'not feel', 'not appreciate', 'not complain of', 'not complaining of', 'not any', 'not', 'negative', 'neg', 'zero', 'free of', 'resolved', 'fails to reveal', 'failed to reveal', 'failed to show', 'failed to demonstrate', 'fails to show', 'free from', 'nontender', 'non', 'failed to derive', 'without any evidence of', 'not documented', 'rules out', 'ruled out for', 'ruled him out for', 'ruled her out for', 'ruled the patient out for', 'unremarkable for', 'lacks', 'neither', 'nor was she', 'nor was he', 'nor is she', 'nor is he', 'nor has he', 'nor has she', 'nor did he', 'nor did she', 'nor does he', 'nor does she', 'nor were there', 'nor was there', 'nor is there', 'unable to detect', 'unable to elicit', 'unable to appreciate', 'could not elicit', 'cannot elicit', 'cannot appreciate', 'not in any', 'freedom from', 'never experienced', 'never developed', 'rather than', 'low suspicion for', 'low suspicion of', 'no suspicion of', 'no suspicion for', 'low probability of', 'low likelihood of', 'little evidence of', 'unlikely to have', 'unlikely to be', 'doubt']],
  ['denied', 'clause', ['denies', 'denied', 'denying', 'denial of', 'denied any', 'denies any', 'denies having', 'denied having', 'denies experiencing', 'negative for', 'negative for any', 'was negative for', 'were negative for', 'is negative for', 'are negative for', 've for', 'neg for', 'does not have', 'did not have', "doesn't have", "didn't have", 'does not report', 'did not report', 'does not complain of', 'did not complain of', 'has not had', 'is without', 'was without', 'not endorse', 'has never had']],
  ['denied', 'either', NOT_DONE],
  ['denied', 'before', ['was negative', 'were negative', 'is negative', 'are negative', 'being negative', 'negative bilaterally', 'test negative', 'sign negative', 'was absent', 'were absent', 'is absent', 'are absent', 'was denied by the patient', 'denied it', 'denies it', 'denied this', 'denies this', 'denied them', 'denies them', 'denied these', 'denies these', 'now resolved', 'since resolved', 'has since resolved', 'have since resolved', 'subsequently resolved', 'is denied', 'are denied', 'not seen', 'not present', 'not noted', 'not found', 'not identified', 'not demonstrated', 'not elicited', 'not appreciated', 'not observed', 'not visualized', 'not detected', 'not evident', 'not reproduced', 'not reported', 'not diagnosed', 'not been diagnosed', 'not been found', 'not been seen', 'not been identified', 'not been reported', 'not been noted', 'was ruled out', 'were ruled out', 'has been ruled out', 'have been ruled out', 'can be ruled out', 'could be ruled out', 'ruled out', 'is ruled out', 'none', 'has resolved', 'have resolved', 'had resolved', 'was resolved', 'is resolved', 'completely resolved', 'resolved', 'unlikely', 'is not indicated', 'was not present', 'were not present', 'did not reveal', 'was excluded', 'were excluded', 'has been excluded', 'is not suspected', 'is doubtful']],
];
