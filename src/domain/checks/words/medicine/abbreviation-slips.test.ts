import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { askedAtTheirWords } from '../word-slip.ts';
import { explainedWrongly, lettersExchanged } from './abbreviation-slips.ts';

const slips = (text: string) =>
  askedAtTheirWords([lettersExchanged, explainedWrongly])(splitWords(text)).map(({ start, end, meant }) => [
    text.slice(start, end),
    meant,
  ]);

// biome-ignore format: a table reads in columns
test.each([
  ['A MIR of the knee was done.',                       'MIR',  'MRI'],
  ['An EGM of the arm was normal.',                     'EGM',  'EMG'],
  ['The NASIDs upset her stomach.',                     'NASIDs', 'NSAIDs'],
  ['The MUTS does not address it.',                     'MUTS', 'MTUS'],
  ['Per ACEOM it is an option.',                        'ACEOM', 'ACOEM'],
  ['A TNES unit was used at home.',                     'TNES', 'TENS'],
  ['A magnetic radiation imaging (MRI) was done.',      'magnetic radiation imaging', 'magnetic resonance imaging'],
  ['The Medical Treatment Utility Schedule (MTUS) says.', 'Medical Treatment Utility Schedule', 'medical treatment utilization schedule'],
  ['An ESI (epidural steroid infusion) was given.',     'epidural steroid infusion', 'epidural steroid injection'],
  ['The range of mobility (ROM) is full.',              'range of mobility', 'range of motion'],
  ['Complex regional palsy syndrome (CRPS) is likely.', 'Complex regional palsy syndrome', 'complex regional pain syndrome'],
  ['The Official Disabled Guidelines (ODG) were read.', 'Official Disabled Guidelines', 'official disability guidelines'],
])('%s', (text, words, meant) => {
  expect(slips(text)).toEqual([[words, meant]]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['Magnetic resonance imaging (MRI), MRIs and an MRI (magnetic resonance imaging).'],
  ['The lumbar spine (MRI) and knee were looked at.'],
  ['Nerve conduction studies (NCS) and electromyography (EMG) were done.'],
  ['Anti-inflammatory drugs such as non-steroidal anti-inflammatory drugs (NSAIDs).'],
  ['A MEG, a RAF badge, a DOG bite and PRP.'],
  ['The request (RFA) was faxed; the lumbar epidural injection (ESI) helped.'],
  ['Activities of daily living (ADLs) and the ADL (see page 4).'],
  ['The code MIR-4 and mir in small letters.'],
])('not: %s', text => {
  expect(slips(text)).toEqual([]);
});
