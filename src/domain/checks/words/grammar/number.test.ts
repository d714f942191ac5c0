import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['He will be seen in 3 week for a new cast.', ['in 3 week for']],
  ['He came back after 2 month with the same cough.', ['after 2 month with']],
  ['A baby of 1 years was seen.', ['1 years']],
  ['He denies histories of gout.', ['denies histories of']],
  ['On that day, the patients was sent home.', ['day, the patients was']],
  ['The patients himself drove to the clinic.', ['The patients himself']],
  ['This is a 54-year-old obese females who fell at work.', ['54-year-old obese females who']],
  ['A 61-year-old patients was seen for it.', ['A 61-year-old patients']],
  ['It was worn for a short period of times.', ['period of times']],
  ['It helped at that times, and during that visits he slept.', ['at that times', 'during that visits']],
  ['A number of visit were missed.', ['number of visit were']],
  ['The count was within a normal limits that day.', ['within a normal limits']],
  ['There\'s no fractures on the film.', ['There\'s no fractures']],
  ['Several multiple tests were done.', ['Several multiple']],
  ['He saw one of the surgeon in May.', ['one of the surgeon']],
  ['Both knee are swollen.', ['Both knee are']],
  ['The two foots are numb, and four tooths were lost.', ['two foots', 'four tooths']],
  ['He has too much visits on the list.', ['much visits']],
  ['There was many pain that day.', ['There was many pain']],
  ['Bilateral knee were seen.', ['Bilateral knee were']],
  ['She has a clear histories of gout.', ['clear histories of']],
  ['The past medical histories who was told is long.', ['past medical histories who']],
  ['It helps in patient with gout.', ['in patient with']],
  ['All patient who are ill rest.', ['All patient who']],
])('one and several: %s', (text, words) => {
  expect(said(text)).toEqual(words);
});

test.each([
  ['He will be seen in 3 weeks, on a 2 week course, within the first 3 days.'],
  ['He is 1 year old; grade 1 injuries and level 1 tests were told.'],
  ['The histories of both patients, and case histories, were read.'],
  ['Some of the patients have gout, and the care of the patients is good.'],
  ["The patients walk; the patients' gait is told."],
  ['This is a 54-year-old female who fell; 40-year-old patients with gout were studied.'],
  ['Three times a day, at times, and for a long time.'],
  ['A number of visits and a course of treatment were told.'],
  ["There's no fracture; there's a series of tests."],
  ['Several of the many tests, and multiple tests, many of them dear.'],
  ['One of the surgeons, one of the staff and one of the most able men saw him.'],
  ['Both knees are swollen; both knee braces were worn.'],
  ['He has much pain, many pains, and many pain drugs.'],
  ['Values within normal limits were told.'],
  ['The case histories of two men were read.'],
  ['He is an in-patient; the patient with gout rests.'],
  ['All patient care is told; for patient use.'],
])('right: %s', text => {
  expect(said(text)).toEqual([]);
});
