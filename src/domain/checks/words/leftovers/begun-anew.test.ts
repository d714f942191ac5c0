import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['he',                    'He rests at home He walks with a cane.',             'He walks'],
  ['his',                   'The ankle is stiff His cast is off now.',            'His cast'],
  ['we',                    'It rained that day We saw the clerk then.',          'We saw'],
  ['he, within a sentence', 'It was told that He walks with a cane.',             'He walks'],
  ['given',                 'The cast was cut Given the swelling it was split.',  'Given the'],
  ['regarding',             'She feels well Regarding the cast there is no news.', 'Regarding the'],
  ['also, with a comma',    'The fever left Also, the cough is gone.',            'Also, the'],
  ['the',                   'The stitches held The wound was dry.',               'The wound'],
  ['today',                 'She was weak before Today is a good day.',           'Today is'],
  ['denies',                'She has a dry cough Denies any fever.',              'Denies any'],
  ['a heading',             'She has a cough Skin: No rash.',                     'Skin: No'],
  ['a title',               'The wound was clean Mrs. Stone has no fever.',         'Mrs. Stone has'],
])('a stop is missing before %s', (_why, rationale, words) => {
  expect(found(templateLeftover, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a title in capitals',   'It rests on the paper Fitness After Injury and on Rest For All.'],
  ['a chapter',             'See the section Since then and the chapter Given doses for it.'],
  ['a name',                'He came by The Hague and saw the town of The Dalles.'],
  ['what is quoted',        'The clerk said He has left; the note is entitled His road.'],
  ['with a stop',           'He rests. He walks. The wound was dry. Also, the cough is gone.'],
  ['a person treated',      'It was told that Mrs. Stone has no fever and with Mr. Stone is well.'],
  ['a heading with a stop', 'She has a cough. Skin: No rash.'],
  ['accordingly',           'The dose was lowered accordingly. He ate accordingly.'],
  ['in capitals',           'He has AIDS and WE is a form.'],
])('no stop is missing: %s', (_why, rationale) => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a stop before a slash',  'The cast was kept.Splints/braces were not.',        'kept.Splints/braces'],
  ['a stop before a colon',  'The cast was kept.Result: it held.',                'kept.Result:'],
  ['before one letter',      'The cast was kept.A splint was made.',              'kept.A'],
  ['a colon',                'The wound was seen.  Result:The wound was dry.',    'Result:The'],
  ['an ampersand',           'He rests &sleeps at home.',                         '&sleeps'],
  ['able to',                'He is able to able to lift.',                       'able to able to'],
  ['an apostrophe',          "The worker 's cast was cut.",                       "worker 's"],
])('glued or parted: %s', (_why, rationale, words) => {
  expect(found(templateLeftover, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['single marks',           "He felt a 'pop' and a 'mild' ache."],
  ['plural possessive',      "The workers' casts and the weeks' rest were told."],
  ['a ratio, a time',        'It was 3:1 at 10:30. Ratio 2:1. Note: the cast.'],
  ['an ampersand apart',     'Heat & ice, R&D and Q&A helped.'],
  ['an address',             'See https://www.rest.org/Rest.Aid:Help for it.'],
  ['heading and text',       'VITALS Vitals are normal.'],
  ['step by step',           'It went step by step by stairs, day to day to the end.'],
  ['many many',              'It took many many years.'],
])('not: %s', (_why, rationale) => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});
