import type { TriggerRow } from './trigger.ts';

/** People beside the patient who are no relatives by blood, and what is told of them. */
// biome-ignore format: a table reads in columns
const OTHERS = ['wife', 'husband', 'spouse', 'roommate', 'coworker', 'co-worker', 'friend', 'neighbor', 'girlfriend', 'boyfriend', 'colleague', 'fiance', 'fiancee', 'supervisor', 'ex-wife', 'ex-husband'];
// biome-ignore format: a table reads in columns
const OF_THEM = ['has', 'had', 'with', 'takes', 'took', 'uses', 'was', 'is', 'got', 'received', 'underwent', 'failed', 'suffers from', 'did', 'gets', 'smokes', 'rated', 'rates', 's', 'weighs', 'went', 'developed', 'suffered', 'complains of', 'died', 'recently', 'also', 'may'];
/** What they tell or notice is told of the patient: "his wife has told him that he snores". */
// biome-ignore format: a table reads in columns
const TELLING = ['has told him', 'has told her', 'told him', 'told her', 'tells him', 'tells her', 'has noticed', 'has noted', 'has observed', 'has seen', 'has heard', 'has witnessed', 'noticed', 'observed', 'reports', 'reported that', 'states', 'says', 'notes', 'noted that', 'confirms'];
const TELLERS = [...OTHERS, 'partner', 'mother', 'father', 'daughter', 'son', 'sister', 'brother'];
const CHILDREN = ['son', 'daughter', 'child', 'children'];
const OF_CHILDREN = OF_THEM.filter(verb => verb !== 's');

/** What says that something is told of a relative, or of another person. */
// biome-ignore format: a table reads in columns
export const PERSON: readonly TriggerRow[] = [
  ['family', 'clause', ['family history', 'family history of', 'fhx', 'fh', 'family hx', 'mother', 'father', 'brother', 'sister', 'sibling', 'siblings', 'brothers', 'sisters', 'half-brother', 'half-sister', 'grandmother', 'grandfather', 'grandparents', 'aunt', 'uncle', 'cousin', 'cousins', 'maternal', 'paternal', 'in the family', 'family member', 'family members', 'relatives', 'parents', 'no family history of', 'familial', ...CHILDREN.flatMap(who => OF_CHILDREN.map(verb => `${who} ${verb}`))]],
  ['family', 'before', ['runs in the family', 'runs in his family', 'runs in her family', 'run in the family', 'run in his family', 'run in her family']],
  ['other', 'clause', [...OTHERS.flatMap(who => OF_THEM.map(verb => `${who} ${verb}`)), 'sick contact with', 'sick contacts with', 'someone with', 'exposed to someone with', 'another employee', 'donor with', 'another patient', 'other patients']],
  ['other', 'before', ['his', 'her'].flatMap(whose => ['husband', 'wife', 'son', 'daughter', 'friend'].map(who => `for ${whose} ${who}`))],
  ['none', 'nothing', ['lives with his mother', 'lives with her mother', 'lives with mother', 'lives with his father', 'lives with her father', 'lives with his parents', 'lives with her parents', 'lives with his brother', 'lives with her sister', 'lives with his sister', 'lives with her brother', 'per mother', 'per her mother', 'per his mother', 'per father', 'according to his mother', 'according to her mother', 'according to the mother', 'mother brought', 'accompanied by his mother', 'accompanied by her mother', 'accompanied by his sister', 'accompanied by her sister', 'accompanied by family members', 'care of his mother', 'care of her mother', 'caring for her mother', 'caring for his mother', 'with her mother', 'with his mother', ...TELLERS.flatMap(who => TELLING.map(verb => `${who} ${verb}`))]],
];
