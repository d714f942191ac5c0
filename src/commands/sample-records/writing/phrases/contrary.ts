import type { ContraryTopic } from '../../course/contrary-topics.ts';
import type { FactDraft, LookAlike } from '../../paper/passage.ts';

export type ContraryRow = { readonly says: string; readonly fact: FactDraft };

/** How a decision denies something, how a note documents it, and what only sounds like it. `[…|it]` are the words that count. */
export type ContraryPhrases = {
  readonly denials: readonly string[];
  readonly documents: readonly ContraryRow[];
  readonly looks: Readonly<Partial<Record<LookAlike, readonly string[]>>>;
};

const draft = (kind: FactDraft['kind'], value: FactDraft['value'], rest: Partial<FactDraft> = {}): FactDraft => ({
  kind,
  value,
  ...rest,
});
const tried = (treatment: string, response: string | null, count: number | null = null) =>
  draft('treatment-tried', { treatment, response, count });
const improved = (activity: string) => draft('function', { activity, change: 'improved' });

// biome-ignore format: a table reads in columns
export const contraryPhrases: Readonly<Record<ContraryTopic, ContraryPhrases>> = {
  'conservative-care': {
    denials: [
      'There is [no documentation that physical therapy has been tried and failed|it]',
      'The records provided [do not show that the patient has exhausted conservative treatment|it]',
      '[A trial of conservative care such as physical therapy is not documented|it]',
    ],
    documents: [
      {
        says: 'Of note, [{they} completed 12 sessions of physical therapy in the past year with no lasting benefit|it].',
        fact: tried('physical therapy', 'no-benefit', 12),
      },
      {
        says: 'Prior care: [PT x 8 visits did not help|it] and was stopped by the therapist.',
        fact: tried('physical therapy', 'no-benefit', 8),
      },
      {
        says: '{They} [went through a full course of physical therapy without relief|it].',
        fact: tried('physical therapy', 'no-benefit'),
      },
    ],
    looks: {
      planned: [
        '[A course of physical therapy will be requested|it] for the next visit.',
        'Plan: [start PT 2x6|it] once authorized.',
      ],
      family: ['{Their} [brother had physical therapy for a similar problem and failed it|it].'],
      'other-body-part': ['[Physical therapy for the ankle in 2004 did not help|it], unrelated to this claim.'],
      denied: ['{They} [has not had physical therapy|it] for this condition as far as {they} recalls.'],
    },
  },
  'functional-improvement': {
    denials: [
      'There is [no evidence of objective functional improvement with this treatment|it]',
      '[Functional gains from prior use are not documented|it]',
      'The submitted notes [fail to demonstrate any improvement in activities of daily living|it]',
    ],
    documents: [
      {
        says: 'Since the dose was settled [{they} can walk 40 minutes where it was 10 before|it] and has resumed cooking.',
        fact: improved('walking'),
      },
      {
        says: 'ADLs: [able to do own laundry and grocery shopping again with the medication|it].',
        fact: improved('laundry'),
      },
      { says: 'With treatment [sitting tolerance has increased from 15 to 45 minutes|it].', fact: improved('sitting') },
      {
        says: '[{They} returned to part-time work and now drives {them}self|it], which was not possible a year ago.',
        fact: improved('work'),
      },
    ],
    looks: {
      planned: [
        'Goal: [increase walking tolerance to 40 minutes|it] by the end of the course.',
        '[We hope to see improved sitting tolerance|it] over the coming weeks.',
      ],
      denied: ['{They} reports [no improvement in walking or housework|it] so far.'],
      hypothetical: ['[If the unit helps, {they} should be able to walk farther|it] and do more at home.'],
    },
  },
  'drug-test': {
    denials: [
      'There is [no urine drug screen in the records|it]',
      '[Toxicology monitoring has not been documented|it]',
      '[No drug testing results were provided|it] to show compliance',
    ],
    documents: [
      {
        says: '[Point of care UDS today was consistent with the medications prescribed|it].',
        fact: draft('drug-test', { result: 'consistent' }),
      },
      {
        says: 'The [last urine toxicology was appropriate, showing only what is prescribed|it].',
        fact: draft('drug-test', { result: 'consistent' }),
      },
      {
        says: '[Urine drug screen reviewed: positive for the prescribed opiate, negative for all else, consistent|it].',
        fact: draft('drug-test', { result: 'consistent' }),
      },
    ],
    looks: {
      planned: [
        '[Urine drug screen to be obtained at the next visit|it].',
        '[UDS ordered|it]; patient could not void today.',
      ],
      family: ['[{Their} spouse was tested for drugs at work and passed|it], which worries {them}.'],
    },
  },
  'opioid-agreement': {
    denials: [
      '[A signed opioid agreement is not on file|it]',
      'There is [no pain contract documented|it]',
      '[No treatment agreement for opioids was submitted|it]',
    ],
    documents: [
      {
        says: '[The opioid treatment agreement was signed today|it] and a copy given to the patient.',
        fact: draft('opioid-agreement', {}),
      },
      { says: '[A pain contract is on file|it], renewed yearly.', fact: draft('opioid-agreement', {}) },
      { says: '[{They} has a signed narcotic agreement with this office|it].', fact: draft('opioid-agreement', {}) },
    ],
    looks: {
      planned: ['[{They} will be asked to sign an opioid agreement|it] if this medication is continued.'],
      hypothetical: ['[Should opioids be needed long term a pain contract would be signed|it].'],
    },
  },
  'neurologic-deficit': {
    denials: [
      '[No neurologic deficit is documented on examination|it]',
      'The exam [does not show any motor or sensory loss|it]',
      'There are [no objective findings of nerve compromise|it]',
    ],
    documents: [
      {
        says: 'Neurologic: [new weakness of {side} ankle dorsiflexion, 3/5|it], compared with 5/5 in the spring.',
        fact: draft('exam-finding', { finding: 'weakness', side: '{side}' }),
      },
      {
        says: 'There is [loss of the {side} ankle reflex|it] today.',
        fact: draft('exam-finding', { finding: 'absent reflex', side: '{side}' }),
      },
      {
        says: '[Sensation to pin is absent over the {side} dorsal first web space|it].',
        fact: draft('exam-finding', { finding: 'decreased sensation', side: '{side}' }),
      },
    ],
    looks: {
      denied: ['[There is no weakness of ankle dorsiflexion|it] and reflexes are symmetric.'],
      'other-body-part': ['[Decreased sensation of the ring finger from an old cut|it], not part of this claim.'],
      family: ['[{Their} father has a foot drop|it] after a stroke.'],
    },
  },
  'gastrointestinal-risk': {
    denials: [
      '[No gastrointestinal complaints or risk factors are documented|it]',
      'There is [no history of GI distress with NSAIDs|it]',
      'The record [does not mention dyspepsia, ulcer or GI bleeding|it]',
    ],
    documents: [
      {
        says: '[The anti-inflammatory gives {them} heartburn and stomach upset|it] unless taken with the other pill.',
        fact: draft('side-effect', { effect: 'heartburn' }),
      },
      {
        says: 'PMH: [gastric ulcer with bleeding in 2009|it].',
        fact: draft('comorbidity', { name: 'gastric ulcer' }, { assertion: 'historical', date: null }),
      },
      {
        says: '[Complains of epigastric burning since starting the NSAID|it].',
        fact: draft('side-effect', { effect: 'epigastric burning' }),
      },
    ],
    looks: {
      denied: ['[Denies heartburn, stomach upset or black stools|it].', 'GI: [no dyspepsia|it].'],
      family: ['FH: [mother with peptic ulcer disease|it].'],
      hypothetical: ['Told to stop the medication and call [if heartburn develops|it].'],
    },
  },
  osteoarthritis: {
    denials: [
      '[There is no imaging evidence of osteoarthritis|it]',
      '[Osteoarthritis is not documented|it] in the records',
      'The file contains [no radiographic report of degenerative joint disease|it]',
    ],
    documents: [
      {
        says: '[Weight bearing films taken in the office show moderate {side} medial osteoarthritis|it].',
        fact: draft('imaging', { modality: 'x-ray', finding: 'osteoarthritis', side: '{side}' }),
      },
      {
        says: 'X-rays reviewed by me: [bone on bone osteoarthritis of the medial compartment|it].',
        fact: draft('imaging', { modality: 'x-ray', finding: 'osteoarthritis' }),
      },
    ],
    looks: {
      family: ['FH: [father with osteoarthritis and two knee replacements|it].'],
      hypothetical: ['[X-rays would be taken to look for osteoarthritis|it] should the pain persist.'],
      denied: ['Films: [no osteoarthritis|it], no fracture.'],
    },
  },
  'first-line-drug': {
    denials: [
      'There is [no evidence of a trial of a first-line agent such as gabapentin|it]',
      '[Failure of an anticonvulsant or antidepressant has not been documented|it]',
      '[First-line therapy for neuropathic pain is not shown to have been tried|it]',
    ],
    documents: [
      {
        says: '[Gabapentin 300 mg was tried for 8 weeks and stopped because of drowsiness|it].',
        fact: draft('medication', {
          name: 'gabapentin',
          status: 'stopped',
          strength: '300 mg',
          ingredients: ['gabapentin'],
        }),
      },
      {
        says: '[{They} failed gabapentin and nortriptyline|it] before coming to us.',
        fact: draft('medication', { name: 'gabapentin', status: 'prior', ingredients: ['gabapentin'] }),
      },
    ],
    looks: {
      planned: ['[Will consider a trial of gabapentin|it].', '[Gabapentin may be added next month|it].'],
      family: ['[{Their} sister takes gabapentin for neuropathy|it] and likes it.'],
    },
  },
  'home-exercise': {
    denials: [
      'There is [no documentation that the patient does a home exercise program|it]',
      '[Participation in home exercise is not documented|it]',
    ],
    documents: [
      {
        says: '[{They} does the home exercise program every morning|it] for 20 minutes.',
        fact: tried('home exercise', null),
      },
      { says: 'Compliant: [performs HEP 5 days a week|it].', fact: tried('home exercise', null) },
    ],
    looks: {
      planned: ['[A home exercise program will be taught|it] at the last session.'],
      denied: ['{They} [has not kept up with home exercises|it].'],
    },
  },
  'injection-response': {
    denials: [
      '[Response to the previous injection is not documented|it]',
      'There is [no record of at least 50 percent relief after the prior injection|it]',
    ],
    documents: [
      {
        says: '[The last injection gave 70 percent relief for ten weeks|it] with less medication used.',
        fact: tried('injection', 'helped'),
      },
      {
        says: '{They} [had over 60% improvement for 3 months after the epidural|it].',
        fact: tried('epidural steroid injection', 'helped'),
      },
    ],
    looks: {
      planned: ['[We expect an injection to give good relief|it] for several months.'],
      family: ['[{Their} neighbor had complete relief from an injection|it] and {they} asks for the same.'],
      'other-body-part': ['[An injection of the heel in 2006 helped for a year|it]; that was not industrial.'],
    },
  },
  'psychological-clearance': {
    denials: [
      '[A psychological evaluation has not been done|it]',
      '[Psychological clearance is not documented|it] prior to the trial',
    ],
    documents: [
      {
        says: '[Psychological screening has been completed and {they} was found a suitable candidate|it].',
        fact: tried('psychological evaluation', null),
      },
      {
        says: '[The psychologist cleared {them} for the stimulator|it] in a separate report.',
        fact: tried('psychological evaluation', null),
      },
    ],
    looks: {
      planned: [
        '[Psychological clearance will be requested|it] in due course.',
        '[Refer to psychologist for clearance|it].',
      ],
    },
  },
};
