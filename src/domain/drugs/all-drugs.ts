import type { Drug } from './drug.ts';
import { antidepressants } from './table/antidepressants.ts';
import { antiepileptics } from './table/antiepileptics.ts';
import { antiInflammatories } from './table/anti-inflammatories.ts';
import { gastrointestinals } from './table/gastrointestinals.ts';
import { compoundParts, generalMedicines } from './table/general-medicines.ts';
import { muscleRelaxants } from './table/muscle-relaxants.ts';
import { nutritionals } from './table/nutritionals.ts';
import { opioids } from './table/opioids.ts';
import { otherMedicines } from './table/other-medicines.ts';
import { psychotropics } from './table/psychotropics.ts';
import { topicals } from './table/topicals.ts';

/** Every drug of the table. Where two bear one name, the earlier is meant unless the form says otherwise. */
export const allDrugs: readonly Drug[] = [
  ...opioids,
  ...muscleRelaxants,
  ...antiInflammatories,
  ...antiepileptics,
  ...antidepressants,
  ...psychotropics,
  ...gastrointestinals,
  ...nutritionals,
  ...otherMedicines,
  ...generalMedicines,
  ...topicals,
  ...compoundParts,
];
