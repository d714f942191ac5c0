import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('an answer is found once, also if it is none, and again once too many are kept', () => {
  const asked: string[] = [];
  const longWord = remembering(2, text => {
    asked.push(text);
    return text.length > 3 ? text : null;
  });
  expect(['knee', 'hip', 'knee', 'hip'].map(longWord)).toEqual(['knee', null, 'knee', null]);
  expect(asked).toEqual(['knee', 'hip']);
  expect(['elbow', 'knee'].map(longWord)).toEqual(['elbow', 'knee']);
  expect(asked).toEqual(['knee', 'hip', 'elbow', 'knee']);
});
