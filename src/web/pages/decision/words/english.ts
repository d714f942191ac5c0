/** Words of the page of one published decision. */
export const english = {
  back: 'Decisions',
  loading: 'Loading the decision',
  /** Said where the page is not in the language of the decision. */
  inEnglish: '',
  /** How its treatments were decided, and when. */
  lead: (treatments: number, overturned: number, when: string | number | null) => {
    const what = treatments === 1 ? 'One treatment' : `${treatments} treatments`;
    const mixed = `${overturned} overturned, the rest upheld`;
    const how = overturned === 0 ? 'upheld' : overturned === treatments ? 'overturned' : mixed;
    return `${what}: ${how}${when === null ? '' : ` on ${when}`}.`;
  },
  version: (version: number) => `Version ${version}`,
  older: (version: number) => `This is version ${version}.`,
  latest: 'Show the latest',
  summary: 'Clinical case summary',
  asFhir: 'As a FHIR document',
  text: 'The text as published',
  versions: 'Versions',
  imported: (day: string) => `, imported ${day}`,
  facts: {
    programme: 'Programme',
    priority: 'Priority',
    reviewer: 'Reviewer',
    licence: 'Licensed in',
    patient: 'Patient',
    diagnoses: 'Diagnoses',
    urDecision: 'Utilization review decided',
    received: 'Application received',
    assigned: 'Given to the reviewer',
  },
  sexes: { male: 'male', female: 'female' },
  cites: 'The reviewer cites',
  sameKind: 'Decisions on the same kind of treatment',
  like: 'Decisions like this one',
  looking: 'Looking for like decisions',
  findings: 'What the checks find',
};

export type DecisionWords = typeof english;
