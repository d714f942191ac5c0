import type { TriggerRow } from './trigger.ts';

/** What speaks of something that may come, and has not: conditions, instructions, risks. */
// biome-ignore format: a table reads in columns
export const CONDITION: readonly TriggerRow[] = [
  ['hypothetical', 'clause', ['if', 'should he', 'should she', 'should the patient', 'should you', 'should symptoms', 'should signs', 'should these', 'should pain', 'should fever', 'should any', 'should opioids', 'should medication', 'should medications', 'should treatment', 'should this', 'should it', 'should surgery', 'should injections', 'should conservative', 'should therapy', 'should the pain', 'should her', 'should his', 'in case of', 'in the event of', 'in the event that', 'whenever', 'risk of', 'risks of', 'risk for', 'return for', 'return for any', 'come back for', 'return if', 'call for', 'call also for', 'call for any', 'contact us for', 'seek care for', 'as needed for', 'prn for', 'watch for', 'watch out for', 'look out for', 'monitor for', 'monitored for', 'observe for', 'signs to report', 'unless', 'to prevent', 'prevention of', 'prophylaxis', 'can cause', 'may cause', 'could cause', 'might cause', 'may result in', 'could result in', 'concerned that', 'educated on', 'educated about', 'counseled on', 'counseled about', 'counseled regarding', 'warned about', 'warned of', 'advised of', 'advised about', 'cautioned about', 'precautions', 'side effects include', 'side effects including', 'potential side effects', 'possible side effects', 'complications include', 'risks include', 'risks including', 'such as might', 'for fear of', 'to avoid', 'develops', 'should there be', 'when necessary for']],
  // "If" as scanners misread it; alone "LF" is a ligament.
  ['hypothetical', 'clause', ['1f', 'lf the', 'lf he', 'lf she', 'lf it', 'lf this', 'lf these', 'lf there', 'lf you', 'lf no', 'lf not', 'lf pain', 'lf symptoms']],
  ['none', 'nothing', ['as if', 'risk factors', 'if so', 'even if', 'what if']],
];
