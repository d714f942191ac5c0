import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Purchase of TENS unit', 'A TENS unit was rented for a month. The log of that month records use on 24 of 30 days for 40 minutes.', 'How often the device was used during the rental was not recorded.'],
  ['Purchase of TENS unit', 'A TENS unit was rented for a month. She used the unit twice daily.', 'How frequently she used the unit has not been set down.'],
  ['Chiropractic treatment, 6 visits, thoracic spine', 'After six chiropractic visits she had gone from four clients a day to seven.', 'What she can do at the salon has not been reported either.'],
  ['MS Contin 30 mg, 90 tablets', 'With medication she walks for 45 minutes each morning where she could manage 10 without.', 'Whether the drug lets her do more than she otherwise could has not been set down.'],
  ['Norco 10/325 mg, 90 tablets', 'Pain is 8/10 without Norco and 4/10 with it.', 'How much the tablets lower her pain is nowhere recorded.'],
  ['Right L4-5 transforaminal epidural steroid injection, second', 'After the epidural on 3/18/2019 pain went from 8/10 to 3/10 and stayed there for ten weeks.', 'There is no statement on how long the benefit lasted.'],
  ['Right L4-5 transforaminal epidural steroid injection, second', 'The first epidural gave 70% relief for eight weeks.', 'How long relief lasted after the first injection is not told.'],
  ['Ambien 10 mg, 30 tablets', 'Ambien 10 mg has been taken nightly since July 2014.', 'The file does not say since when she has been taking it.'],
  ['Ambien 10 mg, 30 tablets', 'She has used Ambien for two years.', 'How long she has been on the drug is not stated.'],
  ['Physical therapy, 12 visits, left knee', 'He has attended 18 therapy visits.', 'How many visits he has had is not stated.'],
  ['Norco 10/325 mg, 90 tablets', 'He fell from a ladder on 2/12/2013.', 'How the injury occurred is not described.'],
  ['Purchase of TENS unit', 'Purchase was requested along with a plan listing short-term and long-term goals.', 'The provider sets no goals for its use.'],
  ['Functional restoration program', 'The treatment goals are to return to work and taper Norco.', 'The physician names no goals of the program.'],
  ['Norco 10/325 mg, 90 tablets', 'A pain agreement was signed on 3/2/2014.', 'The physician keeps no opioid agreement.'],
  ['Lumbar MRI', 'X-rays showed L4-5 narrowing.', 'The surgeon cites no radiographs.'],
  ['Norco 10/325 mg, 90 tablets', 'The note gives a pain score of 7/10.', 'The provider quotes no pain score.'],
  ['Urine drug screen, 10 panel, one', 'The last urine drug screen was positive for alprazolam, which had not been prescribed.', 'Earlier screening contained nothing unexpected.'],
  ['Urine drug screen, 10 panel, one', 'The test of 3/2014 was inconsistent: hydrocodone was not detected.', 'Past drug tests showed nothing untoward.'],
  ['MRI of the left knee', 'X-rays showed a loose body.', 'The radiographs showed nothing abnormal.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, what does not contradict it
  ['Purchase of TENS unit', 'A TENS unit was rented for a month. Pain is 7/10.', 'How often the device was used during the rental was not recorded.'],
  ['Ambien 10 mg, 30 tablets', 'She takes Ambien at night. Gabapentin has been taken since 2014.', 'The file does not say since when she has been taking it.'],
  ['Right L4-5 transforaminal epidural steroid injection, second', 'The first epidural was given in March. Therapy gave relief for eight weeks.', 'How long relief lasted after the first injection is not told.'],
  ['MS Contin 30 mg, 90 tablets', 'She walks for 10 minutes. Pain is 9/10.', 'Whether the drug lets her do more than she otherwise could has not been set down.'],
  ['Norco 10/325 mg, 90 tablets', 'Pain is 8/10. She takes Norco.', 'How much the tablets lower her pain is nowhere recorded.'],
  ['Purchase of TENS unit', 'Purchase was requested.', 'The provider sets no goals for its use.'],
  ['Norco 10/325 mg, 90 tablets', 'She takes Norco.', 'The physician keeps no opioid agreement.'],
  ['Urine drug screen, 10 panel, one', 'The last urine drug screen was consistent with what is prescribed.', 'Earlier screening contained nothing unexpected.'],
  ['Urine drug screen, 10 panel, one', 'A urine drug screen was requested.', 'Earlier screening contained nothing unexpected.'],
])('%s; %s: no contradiction in %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
