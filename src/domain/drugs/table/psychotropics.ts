import { drugs } from '../drug.ts';

/** Benzodiazepines, hypnotics, antipsychotics, antihistamines and stimulants. */
// biome-ignore format: one drug a line
export const psychotropics = drugs([
  { id: 'buspirone', of: 'buspirone', brands: 'Buspar', class: 'anxiolytic', group: 'Anti-anxiety', strengths: '5, 10, 15 mg' },
  { id: 'hydroxyzine', of: 'hydroxyzine', brands: 'Vistaril, Atarax', also: 'hydroxyzine HCL, hydroxyzine pamoate', class: 'antihistamine anxiolytic', group: 'Antihistamine', strengths: '10, 25, 50, 100 mg' },
  { id: 'alprazolam', of: 'alprazolam', brands: 'Xanax', also: 'Xanex', class: 'benzodiazepine', group: 'Benzodiazepines', schedule: 'IV', strengths: '0.25, 0.5, 1, 2, 3 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'clonazepam', of: 'clonazepam', brands: 'Klonopin', class: 'benzodiazepine', group: 'Benzodiazepines', schedule: 'IV', strengths: '0.5, 1, 2 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'diazepam', of: 'diazepam', brands: 'Valium', class: 'benzodiazepine', group: 'Benzodiazepines', schedule: 'IV', strengths: '2, 5, 10 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines, muscle_relaxants' },
  { id: 'lorazepam', of: 'lorazepam', brands: 'Ativan', class: 'benzodiazepine', group: 'Benzodiazepines', schedule: 'IV', strengths: '0.5, 1, 2 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'temazepam', of: 'temazepam', brands: 'Restoril', also: 'Restoral', class: 'benzodiazepine hypnotic', group: 'Benzodiazepines', schedule: 'IV', strengths: '7.5, 15, 22.5, 30 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'triazolam', of: 'triazolam', brands: 'Halcion', class: 'benzodiazepine hypnotic', group: 'Benzodiazepines', schedule: 'IV', strengths: '0.125, 0.25 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'estazolam', of: 'estazolam', brands: 'ProSom', class: 'benzodiazepine hypnotic', group: 'Benzodiazepines', schedule: 'IV', strengths: '1, 2 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'chlordiazepoxide-amitriptyline', of: 'chlordiazepoxide, amitriptyline', brands: 'Limbitrol', class: 'benzodiazepine combination', group: 'Benzodiazepines', schedule: 'IV', strengths: '5/12.5, 10/25 mg', abruptStop: 'seizures and withdrawal', topics: 'benzodiazepines' },
  { id: 'zolpidem', of: 'zolpidem', brands: 'Ambien, Ambien CR, Edluar, Intermezzo', also: 'Ambein, Zolpidam, zolpidem tartrate', class: 'hypnotic', group: 'Sedative-hypnotics', schedule: 'IV', strengths: '5, 10, 6.25, 12.5 mg', abruptStop: 'rebound insomnia' },
  { id: 'eszopiclone', of: 'eszopiclone', brands: 'Lunesta', also: 'Lunasta', class: 'hypnotic', group: 'Sedative-hypnotics', schedule: 'IV', strengths: '1, 2, 3 mg', abruptStop: 'rebound insomnia' },
  { id: 'zaleplon', of: 'zaleplon', brands: 'Sonata', class: 'hypnotic', group: 'Sedative-hypnotics', schedule: 'IV', strengths: '5, 10 mg', abruptStop: 'rebound insomnia' },
  { id: 'ramelteon', of: 'ramelteon', brands: 'Rozerem', class: 'hypnotic', group: 'Sedative-hypnotics', strengths: '8 mg' },
  { id: 'suvorexant', of: 'suvorexant', brands: 'Belsomra', class: 'hypnotic', group: 'Sedative-hypnotics', schedule: 'IV', strengths: '5, 10, 15, 20 mg' },
  { id: 'quetiapine', of: 'quetiapine', brands: 'Seroquel', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '25, 50, 100, 150, 200, 300, 400 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'aripiprazole', of: 'aripiprazole', brands: 'Abilify', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '2, 5, 10, 15, 20, 30 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'risperidone', of: 'risperidone', brands: 'Risperdal', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '0.25, 0.5, 1, 2, 3, 4 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'olanzapine', of: 'olanzapine', brands: 'Zyprexa', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '2.5, 5, 7.5, 10, 15, 20 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'lurasidone', of: 'lurasidone', brands: 'Latuda', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '20, 40, 60, 80, 120 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'ziprasidone', of: 'ziprasidone', brands: 'Geodon', class: 'atypical antipsychotic', group: 'Atypical antipsychotic', strengths: '20, 40, 60, 80 mg', abruptStop: 'relapse and withdrawal' },
  { id: 'modafinil', of: 'modafinil', brands: 'Provigil', class: 'wakefulness', group: null, schedule: 'IV', strengths: '100, 200 mg' },
  { id: 'armodafinil', of: 'armodafinil', brands: 'Nuvigil', class: 'wakefulness', group: null, schedule: 'IV', strengths: '50, 150, 200, 250 mg' },
  { id: 'methylphenidate', of: 'methylphenidate', brands: 'Ritalin, Concerta', class: 'stimulant', group: null, schedule: 'II', strengths: '5, 10, 18, 20, 27, 36, 54 mg' },
  { id: 'amphetamine-salts', of: 'amphetamine salts', brands: 'Adderall', also: 'amphetamine', class: 'stimulant', group: null, schedule: 'II', strengths: '5, 7.5, 10, 12.5, 15, 20, 25, 30 mg' },
  { id: 'diphenhydramine-suspension-kit', of: 'diphenhydramine', brands: 'Dicopanol', also: 'Dicoponal', class: 'compounded oral suspension kit', group: 'Antihistamine', strengths: '5 mg/ml', confidence: 'medium' },
]);
