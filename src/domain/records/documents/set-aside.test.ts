import { expect, test } from 'vitest';
import type { IndexedDocument } from './indexed-document.ts';
import { isSetAside, isUnsettled } from './set-aside.ts';

const certain: IndexedDocument['anotherPerson'] = { sureness: 'certain', differs: ['name'], page: 1 };
const possible: IndexedDocument['anotherPerson'] = { ...certain, sureness: 'possible' };

// biome-ignore format: a table reads in columns
test.each<[string, IndexedDocument['anotherPerson'], boolean | null, boolean, boolean]>([
  // why this row                              found     said   set aside  unsettled
  ['nothing speaks against it',                null,     null,  false,     false],
  ['certainly of another',                     certain,  null,  true,      true],
  ['possibly of another: it counts meanwhile', possible, null,  false,     true],
  ['a person\'s word wins over certainty',     certain,  true,  false,     false],
  ['and the other way',                        certain,  false, true,      false],
  ['a doubt confirmed',                        possible, false, true,      false],
  ['set aside though nothing was found',       null,     false, true,      false],
])('%s', (_why, anotherPerson, belongs, aside, unsettled) => {
  expect([isSetAside({ anotherPerson, belongs }), isUnsettled({ anotherPerson, belongs })]).toEqual([aside, unsettled]);
});
