/** A drug as it is prescribed in the set. `says`: how the office writes the times of day; `perDay` what that comes to. */
export type PrescribedDrug = {
  readonly name: string;
  readonly ingredients: readonly string[];
  readonly strengths: readonly string[];
  readonly form: string;
  readonly takes: readonly { readonly says: readonly string[]; readonly perDay: number }[];
  readonly for: string;
  readonly effect: string;
  readonly group:
    | 'opioid'
    | 'nsaid'
    | 'muscle-relaxant'
    | 'nerve-pain'
    | 'stomach'
    | 'antidepressant'
    | 'sleep'
    | 'topical';
};

const twice = { says: ['twice daily', 'BID', '1 po bid', 'two times a day'], perDay: 2 };
const thrice = { says: ['three times daily', 'TID', '1 tab po tid', 'one three times a day'], perDay: 3 };
const nightly = { says: ['at bedtime', 'qhs', 'nightly', '1 po q.h.s.'], perDay: 1 };
const daily = { says: ['once daily', 'daily', '1 po qd', 'every day'], perDay: 1 };
const every6 = { says: ['every 6 hours as needed', 'q6h prn', '1 po q 6 hrs prn pain'], perDay: 4 };
const every8 = { says: ['every 8 hours as needed', 'q8h prn', '1 tab q 8 hours prn'], perDay: 3 };

// biome-ignore format: a table reads in columns
export const drugs: readonly PrescribedDrug[] = [
  { name: 'Norco', ingredients: ['hydrocodone', 'acetaminophen'], strengths: ['5/325 mg', '7.5/325 mg', '10/325 mg'], form: 'tablet', takes: [twice, every8, every6], for: 'pain', effect: 'constipation', group: 'opioid' },
  { name: 'tramadol', ingredients: ['tramadol'], strengths: ['50 mg', '100 mg'], form: 'tablet', takes: [twice, every8], for: 'pain', effect: 'nausea', group: 'opioid' },
  { name: 'Percocet', ingredients: ['oxycodone', 'acetaminophen'], strengths: ['5/325 mg', '10/325 mg'], form: 'tablet', takes: [every8, every6], for: 'severe pain', effect: 'itching', group: 'opioid' },
  { name: 'naproxen', ingredients: ['naproxen'], strengths: ['500 mg', '550 mg'], form: 'tablet', takes: [twice], for: 'inflammation', effect: 'heartburn', group: 'nsaid' },
  { name: 'ibuprofen', ingredients: ['ibuprofen'], strengths: ['600 mg', '800 mg'], form: 'tablet', takes: [thrice, twice], for: 'inflammation', effect: 'stomach upset', group: 'nsaid' },
  { name: 'meloxicam', ingredients: ['meloxicam'], strengths: ['7.5 mg', '15 mg'], form: 'tablet', takes: [daily], for: 'inflammation', effect: 'dyspepsia', group: 'nsaid' },
  { name: 'cyclobenzaprine', ingredients: ['cyclobenzaprine'], strengths: ['7.5 mg', '10 mg'], form: 'tablet', takes: [nightly, thrice], for: 'spasm', effect: 'drowsiness', group: 'muscle-relaxant' },
  { name: 'tizanidine', ingredients: ['tizanidine'], strengths: ['2 mg', '4 mg'], form: 'tablet', takes: [nightly, twice], for: 'spasm', effect: 'dry mouth', group: 'muscle-relaxant' },
  { name: 'gabapentin', ingredients: ['gabapentin'], strengths: ['300 mg', '600 mg'], form: 'capsule', takes: [nightly, twice, thrice], for: 'nerve pain', effect: 'dizziness', group: 'nerve-pain' },
  { name: 'Lyrica', ingredients: ['pregabalin'], strengths: ['75 mg', '150 mg'], form: 'capsule', takes: [twice], for: 'neuropathic pain', effect: 'swelling of the ankles', group: 'nerve-pain' },
  { name: 'omeprazole', ingredients: ['omeprazole'], strengths: ['20 mg'], form: 'capsule', takes: [daily, twice], for: 'stomach protection', effect: 'bloating', group: 'stomach' },
  { name: 'pantoprazole', ingredients: ['pantoprazole'], strengths: ['20 mg', '40 mg'], form: 'tablet', takes: [daily], for: 'GI prophylaxis', effect: 'headache', group: 'stomach' },
  { name: 'Cymbalta', ingredients: ['duloxetine'], strengths: ['30 mg', '60 mg'], form: 'capsule', takes: [daily], for: 'pain and mood', effect: 'sweating', group: 'antidepressant' },
  { name: 'trazodone', ingredients: ['trazodone'], strengths: ['50 mg', '100 mg'], form: 'tablet', takes: [nightly], for: 'sleep', effect: 'grogginess', group: 'sleep' },
  { name: 'Lidoderm 5% patch', ingredients: ['lidocaine'], strengths: ['5%'], form: 'patch', takes: [daily], for: 'localized pain', effect: 'skin irritation', group: 'topical' },
];
