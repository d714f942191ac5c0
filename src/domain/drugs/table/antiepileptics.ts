import { drugs } from '../drug.ts';

/** Antiepileptic drugs, most of them given for neuropathic pain. */
// biome-ignore format: one drug a line
export const antiepileptics = drugs([
  { id: 'gabapentin', of: 'gabapentin', brands: 'Neurontin, Gralise, Horizant', also: 'Neurotin, Gabapentine', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '100, 300, 400, 600, 800 mg', abruptStop: 'seizures', topics: 'gabapentin, aed' },
  { id: 'pregabalin', of: 'pregabalin', brands: 'Lyrica', also: 'Lyrika', class: 'antiepileptic', group: 'Anti-epilepsy drugs', schedule: 'V', strengths: '25, 50, 75, 100, 150, 200, 225, 300 mg', abruptStop: 'seizures', topics: 'pregabalin, aed' },
  { id: 'topiramate', of: 'topiramate', brands: 'Topamax', also: 'Topomax', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '25, 50, 100, 200 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'lamotrigine', of: 'lamotrigine', brands: 'Lamictal', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '25, 100, 150, 200 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'carbamazepine', of: 'carbamazepine', brands: 'Tegretol', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '100, 200, 300, 400 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'oxcarbazepine', of: 'oxcarbazepine', brands: 'Trileptal', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '150, 300, 600 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'levetiracetam', of: 'levetiracetam', brands: 'Keppra', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '250, 500, 750, 1000 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'zonisamide', of: 'zonisamide', brands: 'Zonegran', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '25, 50, 100 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'divalproex', of: 'divalproex', brands: 'Depakote', also: 'valproic acid, valproate, Depakene', class: 'antiepileptic', group: 'Anti-epilepsy drugs', strengths: '125, 250, 500 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'lacosamide', of: 'lacosamide', brands: 'Vimpat', class: 'antiepileptic', group: 'Anti-epilepsy drugs', schedule: 'V', strengths: '50, 100, 200 mg', abruptStop: 'seizures', topics: 'aed' },
  { id: 'gabapentin-suspension-kit', of: 'gabapentin', brands: 'Fanatrex', class: 'compounded oral suspension kit', group: 'Anti-epilepsy drugs', strengths: '25 mg/ml', abruptStop: 'seizures', topics: 'gabapentin', confidence: 'medium' },
]);
