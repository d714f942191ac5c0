import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['a label',       'The mechanism of injury is detailed as lifting.',   ['lifting']],
  ['was',           'The mechanism of injury was a fall from a ladder.', ['a fall from a ladder']],
  ['colon',         'Mechanism of injury: slip on ice.',                 ['slip on ice']],
  ['while',         'She was injured while lifting a crate.',            ['while lifting a crate']],
  ['when',          'He sustained an injury when he fell.',              ['when he fell']],
  ['fell',          'The worker slipped on oil.',                        ['slipped on oil']],
  ['struck',        'He was struck by a door.',                          ['was struck by a door']],
  ['repetitive',    'The injury is due to repetitive lifting.',          ['repetitive lifting']],
  ['not noted',     'The mechanism of injury was not noted.',            []],
  ['not specified', 'The exact mechanism of injury was not specified.',  []],
  ['pain while',    'Pain while walking.',                               []],
  ['no event',      'He has knee pain.',                                 []],
  ['hurt in the middle of it', 'While driving a forklift he was struck by a crate.', ['While driving a forklift he was struck by a crate']],
  ['when he had',              'The injury was seen when he had a scan.',            []],
  ['on a day',      'The nurse who on 4/20/2009 slipped on a wet floor.', ['slipped on a wet floor']],
  ['at it on a day', 'The operator who on 10/8/07 was reaching up when her shoulder gave way.', ['was reaching up when her shoulder gave way']],
  ['at it on no day', 'He was reaching up when seen.',                 []],
  ['little by little', 'She noticed gradual onset of numbness of the hand from repetitive packing.', ['noticed gradual onset of numbness of the hand from repetitive packing']],
  ['little by little, no cause', 'She had a gradual onset of pain.',     []],
])('%s', (_why, text, facts) => {
  expect(factsIn('mechanism', text)).toEqual(facts);
});
