import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

const summary =
  'He complains of numbness of the left foot. Examination of the lumbar spine showed muscle spasm. Treatment to date has included physical therapy and gabapentin. The diagnosis is lumbar radiculopathy.';
const title = 'Lumbar support brace';

test.each([
  'I do not believe that the patient has muscle spasm.',
  'We cannot accept that there was any numbness.',
  'The reviewer doubts that the worker has numbness.',
  'It cannot be said that he has ever had numbness.',
  'It is simply not the case that the claimant has muscle spasm.',
  'It is untrue that there is numbness.',
  'Nobody has ever documented numbness.',
  'No physician has ever found muscle spasm.',
  'None of the treating doctors mentions numbness.',
  'No one has ever treated the worker for numbness.',
  'What sign of muscle spasm was there ever?',
  'Who has ever seen muscle spasm in this patient?',
  'Where in all these notes would one find numbness?',
  'There is no such thing as the alleged numbness.',
  'The supposed numbness is pure fiction.',
  'The numbness can only be imaginary.',
  'Physical therapy was turned down by the patient.',
  'Physical therapy was offered, but he would not hear of it.',
  'The patient declined physical therapy.',
  'The worker would not try gabapentin.',
])('%s', rationale => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

test.each([
  'I do not believe that the patient has fever.',
  'I do not believe that the brace helps.',
  'It cannot be said that physical therapy was of no use.',
  'It is not the case that surgery is planned.',
  'Nobody has ever documented a fever.',
  'No physician has ordered a fusion.',
  'What sign of infection was there ever?',
  'Who has seen the patient since?',
  'The patient declined surgery.',
  'Surgery was turned down by the patient.',
  'The request was declined by the claims administrator.',
  'The worker would not go back to the shop.',
])('not: %s', rationale => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
