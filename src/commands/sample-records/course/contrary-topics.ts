/** What a UR decision may say the record lacks although a page of it has it. */
export const contraryTopics = [
  'conservative-care',
  'functional-improvement',
  'drug-test',
  'opioid-agreement',
  'neurologic-deficit',
  'gastrointestinal-risk',
  'osteoarthritis',
  'first-line-drug',
  'home-exercise',
  'injection-response',
  'psychological-clearance',
] as const;
export type ContraryTopic = (typeof contraryTopics)[number];
