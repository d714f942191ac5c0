import { expect, test } from 'vitest';
import { forgetAll, remembering, rememberingWords } from './remembering.ts';

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

test('what a word is stays known when the texts are forgotten', () => {
  const asked: string[] = [];
  const note = (text: string): number => asked.push(text);
  const ofTexts = remembering(2, note);
  const ofWords = rememberingWords(2, note);
  for (const ask of [ofTexts, ofWords]) ask('knee');
  forgetAll();
  for (const ask of [ofTexts, ofWords]) ask('knee');
  expect(asked).toEqual(['knee', 'knee', 'knee']);
});
