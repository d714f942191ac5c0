import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { streetAddress, source } from './street-address.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['whole',                  'He lives at 1420 N. Harbor Blvd., Suite 5, San Jose, CA 95112.', 'He lives at [address].'],
  ['over a line',            '88 Elm Street\nFresno, CA 93721',          '[address]'],
  ['a letter behind its number','of 77-B Juniper Way, Redding, CA 96001', 'of [address]'],
  ['a box',                  'Mail to P.O. Box 4412, Fresno, CA 93721.', 'Mail to [address].'],
  ['a lock box',             'Remit to Lock Box 53, Brea, CA 92821-1066.', 'Remit to [address].'],
  ['a kind nobody listed',   'at 151 Juniper Hollow, near the freeway',  'at [address], near the freeway'],
  ['a numbered street',      'at 900 14th Avenue in the morning',        'at [address] in the morning'],
  ['named by its kind',      'at 45 Camino Alto, Visalia, CA 93277',     'at [address]'],
  ['no word for a street',   'at 86 Broadway, Apt 2, Fresno, CA 93721, upstairs', 'at [address], upstairs'],
  ['a quarter behind',       'at 12 3rd St. East #8 today',              'at [address] today'],
  ['a letter for a street',  'at 16 W. Avenue J-8, Visalia, CA 93277',   'at [address]'],
  ['a town with its state',  'The office in Fresno, CA is closed.',      'The office in [address] is closed.'],
  ['where somebody lives',   'She resides in Fresno with a son.',        'She resides in [address] with a son.'],
  ['the state alone',        'He is licensed in California.',            'He is licensed in California.'],
  ['states of licensure',    'State(s) of Licensure: Iowa, California',  'State(s) of Licensure: Iowa, California'],
  ['a mountain',             'Films to 17 Broadway, Mt. Elm, CA 90001 now', 'Films to [address] now'],
  ['a road over a line',     'It was at 46 County\nRoad 22, Elmtown, CA 90001, in the lot.', 'It was at [address], in the lot.'],
  ['an old highway',         'He lives at 5478 Old Highway 80 in a flat', 'He lives at [address] in a flat'],
  ['a rural route',          'of 17 Rural Route 2 Box 41, Ripon, CA 95366', 'of [address]'],
  ['no kind, one word',      'with her sister at 18398 Esplanade and has', 'with her sister at [address] and has'],
  ['a line of its own',      'Seen.\n364 Vista del Lago\nHe rests.',     'Seen.\n[address]\nHe rests.'],
  ['behind a name',          'Bo Oyel, 3599 Las Flores, Suite 2',        'Bo Oyel, [address]'],
  ['an initial in its name', 'at 1385 Cesar E. Chavez Ave in May',       'at [address] in May'],
  ['tablets of a line',      'Norco\n120 Tablets\nnone',                 'Norco\n120 Tablets\nnone'],
  ['a dose',                 '10 Norco tablets, 325 mg',                 '10 Norco tablets, 325 mg'],
  ['visits',                 '12 Physical Therapy visits in a row',      '12 Physical Therapy visits in a row'],
  ['a level',                'C5-6 and L4-S1 on the left',               'C5-6 and L4-S1 on the left'],
  ['a doctor',               'On 10/17/2016 Dr. Elm wrote.',             'On 10/17/2016 Dr. Elm wrote.'],
  ['street drugs',           'He denies 2 street drugs.',                'He denies 2 street drugs.'],
  ['a title in a line below', 'Omeprazole #60\nPer Dr. Oyel it helps; see him in 4 WKS\nDr. Oyel', 'Omeprazole #60\nPer Dr. Oyel it helps; see him in 4 WKS\nDr. Oyel'],
  ['a paper, and an insurer', 'Explanation of Review, California Mutual', 'Explanation of Review, California Mutual'],
  ['a drive over a line',    'He lives at 4471 Zelkova\nDr. in Ojai.',     'He lives at [address] in Ojai.'],
  ['a number misread',       'He lives at 8OO E. Main St in a flat',     'He lives at [address] in a flat'],
  ['a number in words',      'to One Elmtown Plaza, Suite 400 today',    'to [address] today'],
  ['a floor',                'Seen at 1221 Broadway, 7th Floor today',   'Seen at [address] today'],
  ['points on the skin',     'Two Point Discrimination was 5 mm',        'Two Point Discrimination was 5 mm'],
  ['a leg',                  'One Leg Stance, 10 seconds',               'One Leg Stance, 10 seconds'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(streetAddress, text)).toBe(told);
});
