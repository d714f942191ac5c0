import * as fc from '../random.ts';

/** A passage of whole sentences, single spaced, with the marks, breaks and lookalikes that real records are full of. */
export function passage(fewest: number, most: number): fc.Arbitrary<string> {
  return fc.array(sentence, { minLength: fewest, maxLength: most, size: 'max' }).map(sentences => sentences.join(' '));
}

const word = fc.constantFrom(
  ...'the worker reports pain of neck back with numbness left right shoulder exam shows spasm and tenderness over a course of therapy medication was helpful without relief since last visit strength normal reflexes'.split(
    ' ',
  ),
);

// biome-ignore format: read as a list
const oddity = fc.constantFrom(
  '6/10', '8/10 without', 'L4-L5', 'C5-7', '10/28/2016', '10-28-2016', '3-4+', '45°', '≥ 12', '≤ 5', '½ tablet', 'µg', 'naïve',
  'pre- and postoperative', 'short- to long-term', 'and/or', 'pain / spasm', 'work - home', 'home – work', 'rest—then ice',
  '“quoted words”', "worker's", '’16', '•', '#60', '10/325mg', 'q.i.d.', 'e.g.', 'vs.', 'No. 3', 'Dr. A', '(see p. 78)', '[sic]',
  'https://www.example.org/a/long-path/to_a/page-of-the-guideline?with=query&more=parts-and-bits/of-it.html',
  'www.example.org', 'a_b', 'x=y', 'why?', 'stop!', '100%', '$5', '5 * 3', '{x}', '<b>', '\\n', '@here', '~', '`code`', '_it_',
  'Plan: continue', 'per the ODG guideline: none', 'Upheld', 'was Overturned before', 'Page 2 of 3', 'p. 2', '5 cc, then', 'Dated: unknown',
  'said in the Decision rationale: above', 'a MAXIMUS guideline: none', 'in the CLINICAL CASE SUMMARY as given',
  'Case Number: unknown', 'Date of Injury: 10/01/2016', 'pneumonoultramicroscopicsilicovolcanoconiosis',
);

const sentence = fc
  .record({
    first: fc.constantFrom('The', 'On', 'In', 'There', 'MRI', '55', 'Decision', 'He/she', 'Per'),
    rest: fc.array(fc.oneof({ arbitrary: word, weight: 5 }, { arbitrary: oddity, weight: 1 }), {
      minLength: 2,
      maxLength: 30,
      size: 'max',
    }),
    mark: fc.constantFrom('.', '.', '.', '?', '!', '.)', '.”'),
  })
  .map(({ first, rest, mark }) => `${[first, ...rest].join(' ')}${mark}`);
