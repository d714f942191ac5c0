import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

const told = (title: string, summary: string, rationale: string) =>
  found(wrongBodyPart, {
    title,
    summary: `The worker is a 39 year old male. ${summary}`,
    rationale: `${rationale} It is not medically necessary.`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row              title                                     summary                                             rationale
  ['an injection, no part',    'Left C6-C7 epidural steroid injection',  'Pain down the L arm. R shoulder was operated on.', 'An injection on the right at this level would not be expected to relieve him.'],
  ['a structure',              'Left shoulder arthroscopy',              'L shoulder: retraction. R shoulder: impingement.', 'Retraction of the right supraspinatus makes waiting unwise.'],
  ['a joint',                  'Left sacroiliac joint injection',        'Sacroiliitis, left. Pain in both buttocks.',       'Since the right sacroiliac joint is the painful one, an injection at that side may be given.'],
  ['a program',                'Physical therapy, left ankle, 8 visits', 'Left ankle sprain. Right hand: cyst.',             'A home program for the right ankle can be carried on without supervision.'],
  ['a study',                  'EMG/NCV of the left upper extremity',    'Left arm numb. Right knee: sprain.',               'Without symptoms an electrodiagnostic study of the right upper extremity is not supported.'],
  ['what is asked for, judged', 'Right shoulder subacromial injection',  'Right shoulder pain. The left shoulder aches, too.', 'As the left shoulder is the one that hurts at night, an injection there can be given.'],
  ['what will help',         'Right carpal tunnel release',            'Numb right hand. The left side was normal.',       'Decompression of the left wrist is likely to relieve her.'],
  ['what it is likely to do',  'Right carpal tunnel release',            'Right hand numb. The left side was tested and is normal.', 'Latency is prolonged, and decompression of the left wrist is likely to relieve her.'],
  ['what is weak there',       'Brace for the right ankle',              'Right ankle sprain.',                              'After three sprains the left ankle is unstable.'],
])('the other side: %s', (_why, title, summary, rationale) => {
  expect(told(title, summary, rationale)).toEqual([rationale]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              title                                     summary                                             rationale
  ['likely on its own side',   'Right carpal tunnel release',            'Right hand numb. The left side was tested and is normal.', 'Decompression of the right wrist is likely to relieve her.'],
  ['the other is not unstable', 'Brace for the right ankle',             'Right ankle sprain.',                              'The left ankle is not unstable, and the right ankle is.'],
  ['its own side',             'Left C6-C7 epidural steroid injection',  'Pain down the L arm. R shoulder was operated on.', 'An injection on the left at this level would not be expected to relieve him.'],
  ['what the summary tells',   'Left shoulder arthroscopy',              'L shoulder: tear. R shoulder: impingement.',       'Impingement of the right shoulder is treated by exercises.'],
  ['of a part told of both', 'Left shoulder arthroscopy',              'L shoulder: tear. R shoulder: impingement.',       'Retraction of the right supraspinatus makes waiting unwise.'],
  ['what remains',           'Physical therapy, right knee, 8 visits', 'Right knee sprain.',                               'What is left is a wish to run, and exercises can do that.'],
  ['both sides of the part',   'Right knee arthroscopy',                 'A procedure on both knees was spoken of.',         'A procedure on the left knee can be done later.'],
  ['nothing found there',      'Left sacroiliac joint injection',        'Sacroiliitis, left. Pain in both buttocks.',       'There is no pain of the right sacroiliac joint.'],
  ['an operation of the past', 'Left knee arthroscopy',                  'Left knee pain. Right knee normal.',               'The right knee had surgery in 1998.'],
  ['compared',                 'Left knee arthroscopy',                  'Left knee pain. Right knee normal.',               'Motion is less than with the uninjured right knee, and pain is worse.'],
  ['pain from sparing it',     'Right shoulder arthroscopy',             'Right shoulder tear. Left hand numb.',             'Pain in the left shoulder from overuse is told.'],
  ['another part',             'Left knee arthroscopy',                  'Left knee pain. Right knee normal.',               'A program for the right shoulder can be carried on.'],
  ['both sides',               'Left knee arthroscopy',                  'Left knee pain. Right knee normal.',               'Weakness of the left and right quadriceps is told.'],
  ['no side asked for',        'Physical therapy, 8 visits',             'Left knee pain.',                                  'A program for the right knee can be carried on.'],
  ['what will help, of its side', 'Right carpal tunnel release',       'Numb right hand. The left side was normal.',       'Decompression of the right wrist is likely to relieve her.'],
])('not the other side: %s', (_why, title, summary, rationale) => {
  expect(told(title, summary, rationale)).toEqual([]);
});
