import { expect, test } from 'vitest';
import { chronicPain2009Topics, findTopic } from './topic.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       cited as                                   topic
  ['its title',                         'Topical analgesics',                      'topical'],
  ['capitals',                          'TOPICAL ANALGESICS',                      'topical'],
  ['without the brackets',              'Cyclobenzaprine',                         'cyclobenzaprine'],
  ['by the brand in brackets',          'SOMA',                                    'carisoprodol'],
  ['with the word topic',               'Cyclobenzaprine topic',                   'cyclobenzaprine'],
  ['an alias',                          'Anti-depressants',                        'antidepressants'],
  ['commas in the title',               'NSAIDs, GI symptoms & cardiovascular risk', 'nsaids_gi'],
  ['and for &',                         'Manual therapy and manipulation',         'manual'],
  ['words the other way round',         'When to Continue Opioids',                'opioids_continue'],
  ['brackets that are not a name',      'Muscle relaxants (for pain)',             'muscle_relaxants'],
])('%s', (_why, name, id) => {
  expect(findTopic(name)?.id).toBe(id);
});

test('a name that is no topic', () => {
  expect(findTopic('Special Studies')).toBeNull();
});

test('every topic has its own title and id, and pages within the 127 of the document', () => {
  expect(new Set(chronicPain2009Topics.map(topic => topic.id)).size).toBe(112);
  expect(new Set(chronicPain2009Topics.map(topic => topic.title)).size).toBe(112);
  const wrong = chronicPain2009Topics.filter(({ pages: [from, to] }) => from < 1 || to < from || to > 127);
  expect(wrong.map(topic => topic.id)).toEqual([]);
});
