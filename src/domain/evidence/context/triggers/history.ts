import type { TriggerRow } from './trigger.ts';

/** What says that something was, before this illness or injury. */
// biome-ignore format: a table reads in columns
export const HISTORY: readonly TriggerRow[] = [
  ['historical', 'clause', ['history of', 'past history', 'past history included', 'past history of', 'past history is significant for', 'past medical history', 'past medical history of', 'past medical history included', 'past medical history includes', 'past medical history is significant for', 'past medical history is positive for', 'past medical history significant for', 'past medical history is notable for', 'past medical history is remarkable for', 'medical history', 'medical history of', 'medical history significant for', 'medical history is significant for', 'past surgical history', 'h/o', 'prior history of', 'hx of', 'hx', 'pmhx', 'previously had', 'previously diagnosed with', 'in the past had', 'years ago', 'months ago', 'has been treated for', 'was once', 'history significant for', 'history is significant for', 'history was significant for', 'history notable for', 'history is notable for', 'history remarkable for', 'history is remarkable for', 'history positive for', 'history is positive for', 'history includes', 'history included', 'had a previous', 'had a prior']],
  ['historical', 'segment', ['previous', 'previously', 'prior', 'past', 'remote', 'remote history of', 'childhood', 'old', 'long history of', 'longstanding history of', 'formerly', 'at birth']],
  ['historical', 'list', ['quit', 'gave up', 'given up']],
  // What stands behind the comma is an entry of its own: "bleeding, status post embolization, renal failure".
  ['historical', 'segment', ['status post', 's/p']],
  ['historical', 'before', ['in the past', 'years ago', 'months ago', 'as a child', 'in childhood', 'by history', 'in remission', 'as a teenager', 'decades ago', 'in the remote past', 'last year', 'several years back', 'years back', 'years earlier', 'years previously', 'years prior', 'months prior', 'months earlier', 'as an infant', 'as a baby', 'in infancy', 'in his youth', 'in her youth', 'as a young man', 'as a young woman', 'as a young adult', 'years before', 'in years past', 'a long time ago', 'long ago']],
  ['historical', 'told-on', ['in the past', 'years ago', 'months ago', 'last year', 'years earlier', 'years prior']],
  ['historical', 'near-before', ['history', 'hx']],
  ['background', 'list', ['carries a diagnosis of', 'carries the diagnosis of', 'carried a diagnosis of', 'known diagnosis of', 'known', 'known to have', 'known history of', 'well known', 's know', 'pre existing', 'preexisting']],
  ['background', 'clause', ['medical problems include', 'medical problems including', 'comorbidities include', 'comorbidities including']],
  // What is denied for the past is denied and of the past.
  ['historical', 'list', ['no history of', 'no prior history of', 'denies history of', 'denies any history of', 'denied any history of', 'without history of', 'negative history of', 'not give a history of', 'no known history of', 'no past history of', 'no family history of']],
  ['denied', 'list', ['no prior history of', 'denies history of', 'denies any history of', 'denied any history of', 'without history of', 'negative history of', 'not give a history of', 'no known history of', 'no past history of', 'no family history of']],
];

/** What looks like the past and is the matter of this visit. */
// biome-ignore format: a table reads in columns
export const PSEUDO_HISTORY: readonly TriggerRow[] = [
  ['none', 'nothing', ['history of an occupational', 'history of occupational', 'history of a work', 'history of injury', 'history of industrial', 'history and physical', 'history of present illness', 'history of the present illness', 'history of present complaint', 'history of presenting', 'history taking', 'day history of', 'days history of', 'week history of', 'weeks history of', 'month history of', 'months history of', 'hour history of', 'year history of', 'years history of', 'clinical history', 'patient history', 'year old', 'years old', 'yr old', 'month old', 'day old', 'week old', 'date of injury', 'prior to', 'past week', 'past month', 'past few', 'past several', 'past two', 'past three', 'past day', 'past year', 'past medications', 'previous visit', 'last visit', 'prior visit', 'prior exam', 'previous exam', 'prior study', 'previous study', 'prior examination', 'previous examination', 'no history available', 'past the']],
];
