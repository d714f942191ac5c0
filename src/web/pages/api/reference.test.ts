import { expect, test } from 'vitest';
import { Description, entriesBy, fieldsOf, typeOf } from './reference.ts';

const description = Description.parse({
  info: { title: 'x', version: '1' },
  components: {
    schemas: {
      Deadline: { type: 'object', properties: { due: { type: 'string', format: 'date' } }, required: ['due'] },
    },
  },
  paths: {
    '/api/v1/cases': { get: { summary: 'All cases', 'x-action': 'list-cases', responses: {} } },
    '/api/v1/cases/{caseNumber}/events': { post: { summary: 'Record what happened', responses: {} } },
    '/api/v1/clocks': { get: { summary: 'Running clocks', responses: {} } },
  },
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  sought            found
  ['everything',                   '',               { cases: ['get-cases', 'post-cases-casenumber-events'], clocks: ['get-clocks'] }],
  ['by what it does',              'happened',       { cases: ['post-cases-casenumber-events'] }],
  ['by verb and address at once',  'GET  CASES',     { cases: ['get-cases'] }],
  ['by the action it takes',       'list-cases',     { cases: ['get-cases'] }],
  ['nothing',                      'zzz',            {}],
] as const)('%s', (_why, sought, found) => {
  const entries = [...entriesBy(description, sought)].map(([noun, each]) => [noun, each.map(({ id }) => id)]);
  expect(Object.fromEntries(entries)).toEqual(found);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          schema                                                                    in words             members below
  ['a named shape',        { $ref: '#/components/schemas/Deadline' },                                'object',            ['due']],
  ['a list of them',       { type: 'array', items: { $ref: '#/components/schemas/Deadline' } },      'list of object',    ['due']],
  ['it or nothing',        { anyOf: [{ $ref: '#/components/schemas/Deadline' }, { type: 'null' }] }, 'object | null',     ['due']],
  ['words to choose from', { enum: ['upheld', 'overturned'] },                                       '"upheld" | "overturned"', []],
  ['a day',                { type: 'string', format: 'date' },                                       'date',              []],
  ['whatever',             {},                                                                       'anything',          []],
] as const)('%s', (_why, schema, words, members) => {
  expect(typeOf(description, schema)).toBe(words);
  expect(fieldsOf(description, schema).map(({ name }) => name)).toEqual(members);
});
