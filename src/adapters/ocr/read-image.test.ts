import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { linesJoined, pageLines } from '#domain/records/pages/page-lines.ts';
import { stacked } from '../../../test/builders/pdf-bytes.ts';
import { scannedPage, withDirt } from '../../../test/builders/scans/scanned-page.ts';
import { type GreyImage, turnImage } from '../images/grey-image.ts';
import { levelImage } from '../images/level-image.ts';
import { readImage } from './read-image.ts';
import { recogniser } from './recogniser.ts';
import { tesseractJs } from './tesseract-js.ts';

const lines = [
  'PROGRESS REPORT of 03/04/2016',
  'The patient is a 47 year old female with pain of 6/10 with medication.',
  'Norco 10/325 mg every six hours, cyclobenzaprine 7.5 mg at bedtime.',
  'Straight leg raise is positive on the left at 45 degrees.',
  'No history of substance abuse. Twelve visits gave temporary relief.',
];
const page = await scannedPage(stacked(lines));

const shipped = tesseractJs();
afterAll(() => shipped.end());

async function blurred(image: GreyImage): Promise<GreyImage> {
  const { width, height } = image;
  const raw = { raw: { width, height, channels: 1 as const } };
  return { ...image, data: await sharp(image.data, raw).blur(0.9).toColourspace('b-w').raw().toBuffer() };
}

/** Share of the words of the page that were read. */
function recall(text: string): number {
  const wanted = lines.join(' ').split(' ');
  const read = text.split(/\s+/);
  return wanted.filter(word => read.includes(word)).length / wanted.length;
}

// One page is read by the recogniser that comes with us, one by that of this machine, if it has one.
test.each([
  ['a blurred fax, askew and dirty', shipped, levelImage(page, -2.5).image, 0],
  ['one on its head', recogniser(), turnImage(page, 2), 2],
])('%s', async (_why, recognise, image, quarters) => {
  const read = await readImage(recognise, withDirt(await blurred(image)), true);
  const { text, words } = linesJoined(pageLines(read.fragments));
  expect(read.quarters).toBe(quarters);
  expect(recall(text)).toBeGreaterThan(0.9);
  expect(text.split('\n').filter(line => line !== '')).toHaveLength(lines.length);
  const pain = words.find(word => text.slice(word.start, word.end) === 'pain');
  expect(pain?.confidence).toBeGreaterThan(0.6);
  expect(pain?.y).toBeGreaterThan(60);
  expect(pain?.y).toBeLessThan(100);
});

test('a blank page is not read at all', async () => {
  const read = await readImage(
    () => Promise.reject(new Error('not to be called')),
    withDirt({ ...page, data: page.data.map(() => 240) }),
    true,
  );
  expect(read.fragments).toEqual([]);
});
