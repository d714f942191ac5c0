import type { Random } from '#commands/simulation/random.ts';
import { between, happens, oneOf, shuffled } from '../chance.ts';
import { fill } from '../paper/passage.ts';
import type { Condition } from './condition.ts';
import type { Decided, Requested } from './happening.ts';

type Ask = (random: Random, now: Condition) => Requested | null;

const first = (now: Condition) => {
  const [injury] = now.injuries;
  if (injury === undefined) throw new Error('an injury without a region');
  const side = injury.side;
  return {
    injury,
    side,
    called: fill(injury.of.called[0] ?? '', { side }),
    diagnosis: injury.of.diagnoses[0] ?? { name: '', code: '' },
  };
};

/** What may be asked for, each with what a reviewer would look for in the record. */
const asks: readonly Ask[] = [
  (random, now) => {
    const opioid = now.drugs.find(({ drug }) => drug.group === 'opioid');
    if (opioid === undefined) return null;
    return {
      title: `${opioid.drug.name} ${opioid.strength.replace(' ', '')} #${opioid.quantity}${happens(random, 0.3) ? `, ${between(random, 1, 2)} refills` : ''}`,
      code: 'NDC',
      quantity: `#${opioid.quantity}`,
      diagnosis: first(now).diagnosis.code,
      topics: ['functional-improvement', 'drug-test', 'opioid-agreement'],
    };
  },
  (random, now) => {
    const drug = now.drugs.find(({ drug: { group } }) => group === 'stomach');
    if (drug === undefined) return null;
    return {
      title: `${drug.drug.name} ${drug.strength.replace(' ', '')} #${oneOf(random, [30, 60])}`,
      code: 'NDC',
      quantity: `#${drug.quantity}`,
      diagnosis: first(now).diagnosis.code,
      topics: ['gastrointestinal-risk'],
    };
  },
  (random, now) => ({
    title: `${oneOf(random, ['Physical therapy', 'Additional physical therapy', 'PT'])} ${oneOf(random, ['2x6', '3 times a week for 4 weeks', '2 times per week for 6 weeks'])}, ${first(now).called}`,
    code: '97110',
    quantity: '12',
    diagnosis: first(now).diagnosis.code,
    topics: ['functional-improvement', 'home-exercise'],
  }),
  (_random, now) => ({
    title: fill(first(now).injury.of.injection, { side: first(now).side }),
    code: '64483',
    quantity: '1',
    diagnosis: first(now).diagnosis.code,
    topics: ['conservative-care', 'injection-response', 'neurologic-deficit'],
  }),
  (random, now) => ({
    title: `${oneOf(random, ['Repeat MRI', 'MRI', 'Updated MRI'])} of the ${first(now).called}`,
    code: '72148',
    quantity: '1',
    diagnosis: first(now).diagnosis.code,
    topics: ['neurologic-deficit', 'conservative-care'],
  }),
  (_random, now) => {
    const { injury, side } = first(now);
    if (injury.of.surgery === null || now.operated !== null) return null;
    return {
      title: fill(injury.of.surgery.title, { side }),
      code: '63030',
      quantity: '1',
      diagnosis: injury.of.diagnoses[0]?.code ?? '',
      topics: ['conservative-care', 'osteoarthritis'],
    };
  },
  (random, now) => ({
    title: `${oneOf(random, ['Acupuncture', 'Acupuncture treatment'])} ${oneOf(random, ['1x6', '2x3', '6 sessions'])}`,
    code: '97810',
    quantity: '6',
    diagnosis: first(now).diagnosis.code,
    topics: ['functional-improvement'],
  }),
  (random, now) => ({
    title: `Lidoderm 5% patch #${oneOf(random, [30, 60])}`,
    code: 'NDC',
    quantity: '#30',
    diagnosis: first(now).diagnosis.code,
    topics: ['first-line-drug'],
  }),
  (_random, now) => ({
    title: 'Spinal cord stimulator trial',
    code: '63650',
    quantity: '1',
    diagnosis: first(now).diagnosis.code,
    topics: ['psychological-clearance', 'conservative-care'],
  }),
  (_random, now) => ({
    title: 'H-wave unit, 30 day trial for home use',
    code: 'E0730',
    quantity: '1',
    diagnosis: first(now).diagnosis.code,
    topics: ['conservative-care', 'home-exercise'],
  }),
];

/** One to three things asked for in the condition of the day. */
export function requestedIn(random: Random, now: Condition): Requested[] {
  const found: Requested[] = [];
  const wanted = between(random, 1, 3);
  for (const ask of shuffled(random, asks)) {
    const item = ask(random, now);
    if (item !== null && found.length < wanted) found.push(item);
  }
  return found;
}

/** What utilization review makes of it. The last decision of a case denies something. */
export function decidedOn(random: Random, items: readonly Requested[], isLast: boolean): Decided[] {
  return items.map((item, index) => {
    const outcome =
      isLast && index === 0 ? 'denied' : oneOf(random, ['approved', 'denied', 'denied', 'modified'] as const);
    const authorized =
      outcome === 'modified'
        ? oneOf(random, ['one month for weaning', '6 visits', 'a quantity of 30', 'a one-time fill'])
        : null;
    return { ...item, outcome, authorized };
  });
}
