import type { Source } from '#domain/law/source.ts';
import { advise, bar, type Topic } from '../../engine/topic.ts';
import { OPIOIDS_2017, unverifiedIn } from '../../engine/topic-editions.ts';
import { agreementOnFile, drugTested } from '../../questions/course/opioid-monitoring.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM Opioids, April 20, 2017, as generally known; its text was not seen',
  says: 'Treatment agreement, urine drug tests, no benzodiazepine beside an opioid, a slow taper where the drug does not help.',
  confidence: 'low',
};

/** What guards long use of opioids in ACOEM’s guideline. */
export const opioidSafeguards: Topic = {
  id: 'opioid-safeguards',
  title: 'Safeguards of long use',
  editions: unverifiedIn(OPIOIDS_2017),
  source,
  criteria: [
    advise('agreement', 'A written treatment agreement is recommended.', agreementOnFile),
    advise('drug-tests', 'Urine drug tests are recommended before and at random during use.', drugTested),
    bar(
      'benzodiazepine',
      'A benzodiazepine beside an opioid raises the risk of overdose.',
      inUse('a benzodiazepine in use', 'benzodiazepine'),
    ),
    advise(
      'taper',
      'A dose that does not help is lowered slowly, not stopped at once.',
      recorded(
        'a plan to lower the dose',
        ['request', 'treatment-tried', 'medication'],
        /taper|wean|lower(?:ed|ing)? (?:the )?dose|reduc\w+ (?:the )?dose/i,
      ),
    ),
  ],
};
