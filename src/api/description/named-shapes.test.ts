import { expect, test } from 'vitest';
import { withNamedShapes } from './named-shapes.ts';

const many = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`member${number}`, { type: 'string' }]));
const long = { type: 'object', properties: many };
const answer = (schema: object) => ({ responses: { 200: { content: { 'application/json': { schema } } } } });

test('a shape that stands twice stands once, under the name of its path; what stands once stays', () => {
  const once = { type: 'object', properties: { ...many, own: { type: 'boolean' } } };
  const made = withNamedShapes({
    paths: { '/cases': { get: answer(long) }, '/cases/{id}': { get: answer(long), put: answer(once) } },
  });
  expect(made).toEqual({
    paths: {
      '/cases': { get: answer({ $ref: '#/components/schemas/Cases' }) },
      '/cases/{id}': { get: answer({ $ref: '#/components/schemas/Cases' }), put: answer(once) },
    },
    components: { schemas: { Cases: long } },
  });
});

test('two shapes that would be called alike are told apart, and one may hold another', () => {
  const outer = { type: 'object', properties: { ...many, fact: long } };
  const other = { type: 'object', properties: { ...many, z: { type: 'number' } } };
  const made = withNamedShapes({
    paths: {
      '/facts': { get: answer({ type: 'array', items: outer }), put: answer(outer) },
      '/a/facts': { get: answer(other), put: answer(other), post: answer(long) },
    },
  });
  expect(made['components']).toEqual({
    schemas: {
      Facts: { type: 'object', properties: { ...many, fact: { $ref: '#/components/schemas/Fact' } } },
      Fact: long,
      Facts2: other,
    },
  });
});
