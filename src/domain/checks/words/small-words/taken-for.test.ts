import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['It is clear that he injured worker fell.'],
  ['Therefore, he request is denied.'],
  ['She was seen regarding he lumbar pain.'],
  ['Nothing was known at than time.'],
  ['He reported than he fell from a roof.'],
  ['She had brief relief which medications and physical therapy.'],
  ['The claim was denied be the carrier.'],
  ['The pain is described has dull.'],
  ['She as lost weight since May.'],
  ['The left knee as not examined in June.'],
  ['He had imaging or the left knee.'],
  ['Mild symptoms our those of long standing.'],
  ['He gave pain too the back.'],
  ['The reason is unclear what his injured worker had.'],
  ['She did no go to the clinic.'],
  ['He took more that 20 pills.'],
  ['There was radiculopathy our stenosis.'],
  ['She was seen for and evaluation by the surgeon.'],
  ['It is a fracture or the distal radius.'],
  ['He is a 40 year old man which a date of injury in June.'],
  ['He has numbness is the fingers.'],
  ['The spasm is due too injury.']
])('%s', text => {
  expect(said(text)).not.toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He takes ibuprofen, and he describes a burning pain.'],
  ['Was he able to walk? Had he medical care?'],
  ['He reported more pain than he had before.'],
  ['The knee, which injections helped, is stable.'],
  ['She takes pills which doctors give.'],
  ['It was recommended that care be given.'],
  ['The pain that was described has dull edges.'],
  ['She as well as he walked.'],
  ['The swelling as noted by the surgeon was mild.'],
  ['He has pain in the knee or the left ankle.'],
  ['There was no tenderness or the left knee brace was off.'],
  ['He was too weak, too, the note says.'],
  ['We told our patient, and the clinic of our town.'],
  ['The indications for and evidence of gain are told.'],
  ['He can walk in and out, with and without a cane.'],
  ['The weakness is the reason.'],
  ['It is due too soon.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});
