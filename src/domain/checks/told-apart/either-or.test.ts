import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['bearing of weight', 'He is non-weight-bearing in a boot.', 'The worker bears full weight by now.', 'bears full weight'],
  ['partial', 'She is toe-touch weight bearing.', 'She is fully weight bearing and needs no help.', 'fully weight bearing'],
  ['an aid', 'He walks without any device.', 'The patient depends on a walker.', 'depends on a walker'],
  ['no aid', 'She uses a single-point cane.', 'She walks unaided.', 'walks unaided'],
  ['an open operation', 'An open right carpal tunnel release was done in May.', 'The release was done endoscopically.', 'release was done endoscopically'],
  ['through a scope', 'He had a laparoscopic cholecystectomy.', 'The open cholecystectomy has healed.', 'open cholecystectomy'],
  ['an epidural', 'A caudal epidural in March helped for a day.', 'The transforaminal injection in March helped for a day.', 'transforaminal'],
  ['a graft', 'The ligament was rebuilt with a hamstring autograft.', 'The allograft is still healing.', 'allograft'],
  ['union', 'The fracture has not yet healed.', 'The fracture is now solidly united.', 'fracture is now solidly united'],
  ['a wish', 'She declined surgery.', 'She is willing to have an operation.', 'willing to have an operation'],
  ['alignment', 'There is varus of 9 degrees.', 'Alignment is neutral.', 'Alignment is neutral'],
  ['films in motion', 'Flexion-extension films show 5 mm of slip.', 'Dynamic films showed no movement.', 'Dynamic films showed no movement'],
  ['arthritis', 'Films show end-stage arthritis.', 'Only mild arthritis is present.', 'mild arthritis'],
  ['a joint', 'The knee is lax.', 'The knee is stable.', 'knee is stable'],
  ['warmth', 'The hand is cold.', 'The hand was warm.', 'hand was warm'],
  ['mood', 'Mood is depressed.', 'She is euthymic.', 'euthymic'],
  ['onset', 'The pain began gradually.', 'The onset was sudden.', 'onset was sudden'],
  ['kind of pain', 'He has constant neck pain.', 'The pain is intermittent.', 'pain is intermittent'],
  ['self-care', 'She needs help with bathing.', 'She is independent with self-care.', 'independent with self-care'],
  ['a cast', 'He is still in a short leg cast.', 'The cast was removed.', 'cast was removed'],
  ['drink', 'He does not drink.', 'He drinks beer.', 'drinks beer'],
  ['attendance', 'She attended all visits.', 'She missed most visits.', 'missed most'],
  ['a program', 'He completed the program.', 'He dropped out of the program.', 'dropped out of the program'],
  ['levels', 'There is single-level disc disease.', 'This is multilevel disc disease.', 'multilevel disc'],
  ['driving', 'She has not driven since.', 'She drives to the store.', 'drives to'],
  ['a rule beside it', 'There is varus of 9 degrees.', 'Braces are for knees with malalignment. Alignment is neutral.', 'Alignment is neutral'],
  ['a wound', 'The wound is draining.', 'The wound has healed.', 'wound has healed'],
])('a state told two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['first one, then the other', 'He was non-weight-bearing until June and bears full weight now.', 'The worker bears full weight by now.'],
  ['the same', 'She uses a cane.', 'She walks with a cane.'],
  ['a rule', 'He is non-weight-bearing.', 'Patients who are fully weight bearing should not have one.'],
  ['what may be', 'He is non-weight-bearing.', 'He would be fully weight bearing if it had healed.'],
  ['of another operation', 'He had an open carpal tunnel release.', 'The arthroscopic repair has healed.'],
  ['of another joint', 'X-rays show severe arthritis of the right knee.', 'There is mild arthritis of the shoulder.'],
  ['asked for', 'She declined surgery.', 'The request for surgery is that she is willing to have an operation.'],
  ['before', 'She uses a cane.', 'Earlier she walked unaided.'],
  ['a stress test', 'There is no varus or valgus instability.', 'Alignment is neutral.'],
  ['to avoid it', 'She wants to avoid surgery.', 'She declined surgery.'],
  ['denied behind', 'He does not drink.', 'Alcohol abuse is not described.'],
  ['denied before', 'The loss is sensorineural.', 'No conductive component is present.'],
  ['denied in the summary', 'The knee is not unstable.', 'The knee is stable.'],
  ['both of them', 'Constant neck pain, intermittent headaches.', 'The pain is intermittent.'],
  ['not documented', 'She is toe-touch weight bearing.', 'It is not documented that she is fully weight bearing.'],
])('a state not told two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
