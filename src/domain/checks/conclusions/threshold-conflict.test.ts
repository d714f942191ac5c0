import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { source, thresholdConflict } from './threshold-conflict.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['two weeks quoted, four applied',    { rationale: `It is for short use (less than two weeks). She has exceeded the 2-4 week window.${end}` }, 'exceeded the 2-4 week window'],
  ['visits quoted, others applied',     { rationale: `The guidelines allow up to 10 visits. The request is beyond the 6 visits recommended.${end}` }, 'beyond the 6 visits recommended'],
  ['in months',                         { rationale: `Use is limited to 3 months. He is past the 2 month limit.${end}` }, 'past the 2 month limit'],
  ['since a day within the limit',      { rationale: `It is for no longer than 3 weeks. Use since at least 03/02/2015 exceeds that.${end}` }, 'since at least 03/02/2015'],
  ['a day short of the limit',          { rationale: `It is for no longer than 3 weeks. Use since 02/24/2015 exceeds that.${end}` }, 'since 02/24/2015'],
  ['visits that add up to less',        { title: 'Physical therapy 4 sessions', rationale: `The guidelines recommend up to 10 visits. She has completed 6 sessions. The request exceeds that.${end}` }, 'exceeds'],
  ['more than the ceiling, called less', { rationale: `The dose should not exceed 120 mg. At 270 mg the worker is under this ceiling.${end}` }, '270 mg the worker is under this ceiling'],
  ['more visits than the number',       { rationale: `The guideline allows 3 to 8 visits. The 12 visits requested are within the recommended number.${end}` }, '12 visits requested are within the recommended number'],
  ['fewer hours than the ceiling',      { rationale: `It is for no more than 35 hours a week. The 12 hours a week asked for exceed this ceiling.${end}` }, '12 hours a week asked for exceed this ceiling'],
  ['visits that would add up to less',  { title: 'Physical therapy 6 visits', rationale: `The guideline allows up to 24 visits. With 12 visits completed, the 6 now requested would exceed what the guideline allows.${end}` }, 'exceed'],
  ['the limit named once more',         { title: 'Chiropractic treatment 6 visits', rationale: `Up to 18 visits are advised. With 10 visits completed, the 6 visits requested would exceed the 18 visits the guideline allows.${end}` }, 'exceed'],
  ['more than the guideline, and not',  { title: 'Chiropractic treatment 4 visits', rationale: `It is recommended up to 18 visits. She has had 6 visits; another 4 would be more than the guideline allows.${end}` }, 'more than the guideline'],
  ['a dose below the ceiling',          { rationale: `Guidelines advise not to exceed 120 mg per day. The daily dose is 60 mg, which exceeds the limit.${end}` }, '60 mg, which exceeds the limit'],
  ['a total below the number',          { title: 'Psychotherapy 6 sessions', rationale: `Up to 13-20 visits are advised. He has had six sessions, and six more are asked for. This total of 12 exceeds the number that the guideline recommends.${end}` }, 'exceeds'],
  ['a total said to be above it',       { title: 'Occupational therapy 4 visits', rationale: `The guidelines recommend 3-8 visits over 3-5 weeks. The patient had 4 visits. With 4 more visits the total would be above the maximum of the guideline.${end}` }, 'above the maximum'],
  ['no more than the trial',            { title: 'Acupuncture 6 visits', rationale: `An initial trial of 3 to 6 visits is allowed. The request for 6 visits is more than the trial allowed.${end}` }, 'more than the trial'],
  ['in line with a limit of fewer',     { rationale: `Use may be up to 7 days, and the 14 days asked for are in line with this.${end}` }, '14 days asked for are in line with this'],
  ['as many as are supported',          { title: 'Chiropractic treatment 2 visits', rationale: `For flare-ups 1-2 visits every 4-6 months are supported. The two visits requested here exceed that number.${end}` }, 'two visits requested here exceed that number'],
  ['allowed for, and more would exceed', { title: 'Physical therapy 12 visits', rationale: `The guideline allows for 24 visits over 14 weeks. He has completed 12 visits, and the additional 12 would exceed the number recommended.${end}` }, 'exceed'],
  ['more than the very number',         { rationale: `Six visits are asked for; 18 visits in all, which is more than the 18 visits the guideline allows.${end}` }, '18 visits in all, which is more than the 18 visits'],
  ['shorter than what it is above',     { rationale: `It gave relief for five months, well above the six months that are asked for.${end}` }, 'five months, well above the six months'],
  ['past what it does not reach',       { rationale: `Use for five days is past the two weeks.${end}` }, 'five days is past the two weeks'],
  ['beyond what it does not reach',     { rationale: `The 60 mg taken are beyond the 120 mg advised.${end}` }, '60 mg taken are beyond the 120 mg'],
  ['more, called below',                { rationale: `At 12 weeks he is below the six weeks required.${end}` }, '12 weeks he is below the six weeks'],
  ['years that do not reach months',    { rationale: `It is for pain of at least three months' duration. Four years of pain do not reach the duration required.${end}` }, 'Four years of pain do not reach the duration'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(thresholdConflict, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['the same figure',                   { rationale: `It is for less than two weeks. She has exceeded the 2 week window.${end}` }],
  ['weeks that do not reach months',    { rationale: `It is for pain of at least three months' duration. Four weeks of pain do not reach the duration required.${end}` }],
  ['fourteen days are two weeks',       { rationale: `It is for less than 14 days. She has exceeded the two week window.${end}` }],
  ['since a day beyond the limit',      { rationale: `It is for no longer than 3 weeks. Use since 01/12/2015 exceeds that.${end}` }],
  ['on the day of the limit',           { rationale: `It is for no longer than 3 weeks. Use since 02/23/2015 exceeds that.${end}` }],
  ['visits that add up to more',        { title: 'Physical therapy 6 sessions', rationale: `The guidelines recommend up to 10 visits. She has completed 6 sessions. The request exceeds that.${end}` }],
  ['no limit is quoted',                { rationale: `She has exceeded the 2 week window.${end}` }],
  ['a verdict that is right',           { rationale: `The dose should not exceed 120 mg. At 60 mg the worker is under this ceiling.${end}` }],
  ['a limit in another unit',           { rationale: `It is for no more than 35 hours a week. The 12 visits exceed this ceiling.${end}` }],
  ['weeks and visits are not compared', { rationale: `Use is limited to 3 weeks. The request is beyond the 6 visits recommended.${end}` }],
  ['visits that would add up to more',  { title: 'Physical therapy 8 visits', rationale: `The guideline allows up to 12 visits. With 6 visits completed, the 8 now requested would exceed what the guideline allows.${end}` }],
  ['a dose above the ceiling',          { rationale: `Guidelines advise not to exceed 50 mg per day. The daily dose is 60 mg, which exceeds the limit.${end}` }],
  ['more than the trial',               { title: 'Acupuncture 12 visits', rationale: `An initial trial of 3 to 6 visits is allowed. The request for 12 visits is more than the trial allowed.${end}` }],
  ['in line with it',                   { rationale: `Use may be up to 7 days, and the 7 days asked for are in line with this.${end}` }],
  ['more than are supported',           { title: 'Chiropractic treatment 4 visits', rationale: `For flare-ups 1-2 visits every 4-6 months are supported. The four visits requested here exceed that number.${end}` }],
  ['allowed for, and too many',         { title: 'Physical therapy 16 visits', rationale: `The guideline allows for 24 visits over 14 weeks. He has completed 12 visits, and the additional 16 would exceed the number recommended.${end}` }],
  ['more than the number',              { rationale: `This makes 20 visits in all, which is more than the 18 visits the guideline allows.${end}` }],
  ['longer than what it is above',      { rationale: `It gave relief for seven months, well above the six months that are asked for.${end}` }],
  ['other units side by side',          { rationale: `He had 6 visits over the 8 weeks that followed.${end}` }],
  ['not more than it',                  { rationale: `The 18 visits are not more than the 18 visits the guideline allows.${end}` }],
  ['a third between',                   { rationale: `He had 6 visits, is asked for 14 more, and 20 visits are over the 18 visits allowed.${end}` }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(thresholdConflict, letter)).toEqual([]);
});
