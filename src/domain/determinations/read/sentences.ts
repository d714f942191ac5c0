import { almostEqual } from './similar.ts';

/** The sentences of a fixed paragraph; it has no abbreviations, so a full stop before a capital ends one. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.:]) (?=[A-Z])/).filter(sentence => sentence !== '');
}

// The same sentences as `REVIEWER_SENTENCES`, spelt out so that a misread letter does not make one unknown.
const SPELT_OUT: readonly string[] = [
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
  'He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
  'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services.',
  'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
];

/** True for a sentence of the reviewer paragraph in which a few letters are wrong: one in twelve. */
export function isKnownSentence(sentence: string): boolean {
  return SPELT_OUT.some(known => almostEqual(sentence, known, Math.floor(known.length / 12)));
}
