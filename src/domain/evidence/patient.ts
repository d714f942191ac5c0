export type Patient = { readonly age: number | null; readonly sex: 'male' | 'female' | null };

/** Age and sex of the patient a clinical summary is about. */
export function readPatient(_summary: string): Patient {
  return { age: null, sex: null };
}
