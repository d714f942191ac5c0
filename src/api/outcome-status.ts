/** HTTP status of what a command answers; the only such table. */
export const outcomeStatus = {
  shown: 200,
  filed: 201,
  changed: 200,
  'not-found': 404,
  'unknown-reviewer': 422,
  'not-issued': 404,
  'not-published': 404,
  'not-a-letter': 422,
  conflict: 409,
  refused: 422,
  'not-identified': 403,
  'not-simulated': 422,
  busy: 503,
  'no-page': 404,
  'not-read': 404,
  'no-image': 404,
  'no-upload': 404,
  'no-notice': 404,
  'not-whole': 409,
  'no-decision': 404,
  'not-viewed': 409,
  'no-edition': 404,
} as const;

/** Titles of the outcomes that are problems. */
export const problemTitle = {
  'not-found': 'No such case',
  'unknown-reviewer': 'No such reviewer',
  'not-issued': 'The letter is not issued yet',
  'not-published': 'No public letter',
  conflict: 'Somebody else changed the case first',
  refused: 'The case cannot take this step',
  'not-identified': 'Not signed: the reviewer is not identified',
  'no-page': 'No such page',
  'not-read': 'The page is not read yet',
  'no-image': 'The page has no image',
  'no-upload': 'No such upload',
  'no-notice': 'No such notice',
  'not-whole': 'The upload is not whole',
  'no-decision': 'No such decision',
  'not-viewed': 'The first view comes before',
  'no-edition': 'No such edition',
} as const;

export type ProblemKind = keyof typeof problemTitle;
