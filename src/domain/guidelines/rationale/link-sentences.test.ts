import { describe, expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { linkSentences } from './link-sentences.ts';
import { sentence, worded } from './sentence.ts';

const quote = (words: string) => fact('function', { activity: words, change: 'improved' }, { quote: words });
const asked = sentence('request', 'The request is for Norco 10/325 mg #60.', {
  cites: ['the request as worded: Norco 10/325 mg #60'],
});
const cited = sentence(
  'guideline',
  'The guideline in force on November 6, 2014 is MTUS Chronic Pain Medical Treatment 2009; it addresses this under Opioids, on-going management (page 78).',
  { cites: ['8 CCR 9792.24.2, Chronic Pain Medical Treatment 2009, Opioids, on-going management (page 78)'] },
);
const criterion = sentence('guideline', 'Therapy fades over 8 to 10 visits to a program at home.', {
  criteria: ['physical-medicine/visits'],
  cites: ['MTUS Chronic Pain 2009, Physical Medicine, p. 98-99'],
});
const shown = sentence('record', 'The record documents pain relief: “4/10 with Norco” and “8/10 without”.', {
  criteria: ['opioids/analgesia'],
  facts: [quote('4/10 with Norco'), quote('8/10 without')],
});
const silent = sentence(
  'missing',
  'On these points the record is silent: a urine drug test; and side effects or their absence.',
  { criteria: ['opioids/adverse-effects'] },
);
const concluded = sentence('conclusion', 'Therefore, the request for Norco 10/325 mg #60 is not medically necessary.', {
  cites: ['Labor Code 4610.5(c)(2)'],
});
const draft = [asked, cited, criterion, shown, silent, concluded];
const states = (text: string) => linkSentences(text, draft).map(({ state }) => state);

test('a draft as it is keeps every source, and no text is lost', () => {
  const linked = linkSentences(worded(draft), draft);
  expect(linked.map(({ text, rests: [basis] }) => ({ text, ...basis }))).toEqual(draft);
  expect(new Set(linked.map(({ state }) => state))).toEqual(new Set(['drafted']));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          sentence                                                                          state
  ['in other order',                       'Norco 10/325 mg #60 is what the request is for.',                                'edited'],
  ['the request with a word more',         'The request is for Norco 10/325 mg #60, a refill.',                              'edited'],
  ['another strength',                     'The request is for Norco 5/325 mg #60.',                                         'unsourced'],
  ['topic and page stay',                  'MTUS asks for this under Opioids, on-going management (page 78).',               'edited'],
  ['the page is gone',                     'MTUS asks for this under Opioids, on-going management.',                         'unsourced'],
  ['another page',                         'MTUS asks for this under Opioids, on-going management (page 80).',               'unsourced'],
  ['a criterion in other words',           'Therapy is to fade over 8 to 10 visits to a home program at his home.',          'edited'],
  ['its number changed',                   'Therapy fades over 8 to 12 visits to a program at home.',                        'unsourced'],
  ['both quotes stay',                     'Relief is shown: “4/10 with Norco” against “8/10 without”.',                     'edited'],
  ['a quote changed',                      'Relief is shown: “3/10 with Norco”.',                                            'unsourced'],
  ['the quotes set straight',              'Relief is shown: "8/10 without" it.',                                            'edited'],
  ['what is missing stays',                'There is no word on a urine drug test.',                                         'edited'],
  ['the conclusion in other words',        'So Norco 10/325 mg #60 is not medically necessary.',                             'edited'],
  ['the other conclusion',                 'Therefore, the request for Norco 10/325 mg #60 is medically necessary.',         'unsourced'],
  ['a sentence of one’s own',              'I have treated many such patients.',                                             'unsourced'],
] as const)('%s', (_why, text, state) => {
  expect(states(text)).toEqual([state]);
});

describe('edited in place', () => {
  test('one sentence changes, the others stay as drafted', () => {
    const text = worded(draft).replace('The record documents pain relief', 'Relief is on record');
    expect(states(text)).toEqual(['drafted', 'drafted', 'drafted', 'edited', 'drafted', 'drafted']);
  });

  test('of two quotes the one that stays is linked', () => {
    const [linked] = linkSentences('Relief: “8/10 without”.', draft);
    expect(linked?.rests.map(({ facts }) => facts)).toEqual([[quote('8/10 without')]]);
  });

  test('a drafted sentence taken into a longer one is an edited one', () => {
    expect(states(`I find that ${concluded.text.replace('Therefore, t', 't')}`)).toEqual(['edited']);
  });

  test('abbreviations and decimals end no sentence', () => {
    expect(states('Dr. A took 7.5 mg on p. 3 of the note. It helped.')).toEqual(['unsourced', 'unsourced']);
  });

  test('nothing written, nothing linked', () => {
    expect(linkSentences('  ', draft)).toEqual([]);
  });
});
