import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { FactOf } from '../../fact.ts';
import { sentenceAt } from '../../reading/reading.ts';
import { wasDone } from '../../reading/was-done.ts';

type Step = FactOf<'opioid-monitoring'>['value']['step'];

/** CURES is the database of California; in small letters the word is a verb. */
const STEPS: readonly (readonly [step: Step, pattern: RegExp])[] = [
  [
    'prescription-monitoring',
    /\b(?:CURES|PDMP|[Pp]rescription\s+(?:[Dd]rug\s+)?[Mm]onitoring(?:\s+(?:[Pp]rogram|[Rr]eport|[Dd]atabase))?)\b/g,
  ],
  [
    'risk-assessment',
    /\b(?:opioid\s+risk\s+(?:tool|assessment|score|stratification|screen(?:er|ing)?)|risk\s+(?:assessment|stratification)\s+(?:for|of)\s+(?:opioids?|aberrant|abuse|misuse|addiction)|SOAPP(?:-R)?|COMM\s+(?:score|questionnaire)|ORT\s+(?:score|of|was)|DIRE\s+score|CAGE(?:-AID)?\s+(?:score|questionnaire)|(?:screen(?:ed|ing)?|assess(?:ed|ment))\s+for\s+(?:the\s+)?(?:risk\s+of\s+)?(?:addiction|opioid\s+(?:abuse|misuse|dependence)))\b/gi,
  ],
  ['taper', /\b(?:taper(?:ed|ing|s)?|wean(?:ed|ing|s)?|titrat(?:e|ed|ing)\s+(?:down|off)|dose\s+reduction)\b/gi],
];
const OF_OPIOIDS =
  /\b(?:opioids?|opiates?|narcotics?|medic\w+|norco|vicodin|percocet|oxycontin|oxycodone|hydrocodone|morphine|methadone|tramadol|ultram|fentanyl|duragesic|nucynta|opana|tablets?|mg)\b/i;
const OF_STEROIDS = /\b(?:prednis\w+|steroids?|medrol|dexamethasone)\b/i;

/** Steps of watching over the use of opioids: a look into the database of prescriptions, the risk assessed, a taper thought of. */
export const findOpioidMonitoring: KindFinder = reading =>
  STEPS.flatMap(([step, pattern]) =>
    everyMatch(reading.text, pattern).flatMap((match): Draft[] => {
      const sentence = sentenceAt(reading, match.index);
      const said = reading.text.slice(sentence.start, sentence.end);
      if (step === 'taper' && (OF_STEROIDS.test(said) || !OF_OPIOIDS.test(said))) return [];
      return [
        {
          says: { kind: 'opioid-monitoring', value: { step } },
          start: match.index,
          end: match.index + match[0].length,
          ...(step !== 'taper' && wasDone(reading, sentence) ? { assertion: 'affirmed' as const } : {}),
        },
      ];
    }),
  );
