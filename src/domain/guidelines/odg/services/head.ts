import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG Head, CT (computed tomography); MRI; EEG (neurofeedback)',
  says: 'CT on loss of consciousness, amnesia, neurologic deficit, skull fracture or worsening; EEG on failure to improve, worsening or seizures.',
  confidence: 'medium',
};

const deficit = recorded(
  'a neurologic deficit, a lost consciousness or a fracture of the skull',
  ['complaint', 'exam-finding', 'diagnosis', 'mechanism', 'imaging'],
  /loss of consciousness|unconscious|amnesi|skull|focal|deficit|vomit|hematoma|bleed|memory|intracranial|altered mental/i,
);

export const headImaging: Topic = {
  id: 'head-imaging',
  title: 'CT (computed tomography)',
  editions: inOdg('Head'),
  source,
  criteria: [
    require('indication', 'Imaging of the head is for lost consciousness, amnesia, a neurologic deficit, a skull fracture or worsening.', deficit),
  ],
};
export const electroencephalography: Topic = {
  id: 'electroencephalography',
  title: 'EEG (electroencephalography)',
  editions: inOdg('Head'),
  source,
  criteria: [
    require('seizure', 'An EEG is for suspected seizures, or for a head injury that does not improve or gets worse.', any(
      recorded('seizures', ['complaint', 'diagnosis', 'exam-finding'], /seizure|convuls|epilep/i),
      recorded('a course that gets worse', ['complaint', 'exam-finding'], /worsen|deteriorat|progressive/i),
    )),
  ],
};
