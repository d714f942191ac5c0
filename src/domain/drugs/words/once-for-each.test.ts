import { expect, test } from 'vitest';
import { onceForEach } from './once-for-each.ts';

test('each thing is asked about once, and by what it is, not by what it is like', () => {
  const asked: string[] = [];
  const lengthOf = onceForEach(({ text }: { readonly text: string }) => {
    asked.push(text);
    return [text.length];
  });
  const [one, other] = [{ text: 'knee' }, { text: 'knee' }];
  expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([[4], [4], [4]]);
  expect(lengthOf(one)).toBe(lengthOf(one));
  expect(asked).toEqual(['knee', 'knee']);
});

test('of several asked about by turns each keeps its answer', () => {
  const asked: string[] = [];
  const textOf = onceForEach(({ text }: { readonly text: string }) => {
    asked.push(text);
    return [text];
  });
  const [knee, hip, neck] = [{ text: 'knee' }, { text: 'hip' }, { text: 'neck' }];
  const turns = [knee, hip, knee, neck, hip, knee, neck, neck, knee];
  expect(turns.map(textOf)).toEqual(turns.map(({ text }) => [text]));
  expect(asked).toEqual(['knee', 'hip', 'neck']);
});
