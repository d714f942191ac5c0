import { type Slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';
import { COMMA, oneOf, pairs, slipByTable } from './pairs.ts';

const PLURAL_TWICE = pairs(`
  criteria/criterias vertebrae/vertebraes foramina/foraminas phenomena/phenomenas bursae/bursaes data/datas
  diagnoses/diagnosises
`);
const PLURAL_OF_ONE = pairs(
  'criterion/criteria diagnosis/diagnoses vertebra/vertebrae stimulus/stimuli phenomenon/phenomena',
);

const UNCOUNTED = pairs(
  `
  evidence/evidences, documentation/documentations, information/informations, relief/reliefs, imaging/imagings,
  conservative care/conservative cares, tenderness/tendernesses, numbness/numbnesses, necessity/necessities,
  physical medicine/physical medicines, swelling/swellings, acupuncture/acupunctures, stiffness/stiffnesses,
  equipment/equipments, compliance/compliances
  `,
  COMMA,
);

const ADJECTIVE = pairs(`
  radiculopathy/radiculopathic tenderness/tender weakness/weak numbness/numb stiffness/stiff swelling/swollen
  inflammation/inflammatory instability/unstable surgery/surgical degeneration/degenerative stenosis/stenotic
  neuropathy/neuropathic atrophy/atrophic anxiety/anxious therapy/therapeutic function/functional pathology/pathologic
  dysfunction/dysfunctional osteoarthritis/osteoarthritic symptoms/symptomatic trauma/traumatic spasms/spastic
  toxicity/toxic inflexibility/inflexible necessity/necessary
`);

const VERB = pairs(`
  improvement/improve treatment/treat evaluation/evaluate recommendation/recommend complaints/complains
  injection/inject injections/injects examination/examine authorization/authorize prescription/prescribe
  reduction/reduce consideration/consider assessment/assess management/manage continuation/continue
  participation/participate completion/complete medications/medicates medication/medicate observation/observe
  prevention/prevent protection/protect restrictions/restricts requirement/require explanation/explain
  indication/indicate
`);

/** Slips in the form of a noun of medicine: its number, or another word of its family. */
export const slipsOfNouns: readonly Slip[] = [
  slipOfSeveral('plural of a Latin word wrong', [
    [
      new RegExp(String.raw`\b(?:${oneOf(PLURAL_TWICE)})(?= [a-z]|[.,])`, 'gv'),
      ([word]) => PLURAL_TWICE.get(word) ?? null,
    ],
    [/\bdiagnoses (are|were|include|have)\b/gv, ([, verb]) => `diagnosis ${verb}`],
    [/\bdiagnosis (is|was|has)\b/gv, ([, verb]) => `diagnoses ${verb}`],
    [
      new RegExp(String.raw`\b(this|that|a|each|every|[Oo]ne) (${oneOf(PLURAL_OF_ONE)})\b`, 'gv'),
      ([, one, noun = '']) => `${one} ${PLURAL_OF_ONE.get(noun)}`,
    ],
  ]),
  slipByTable('plural of what has none', UNCOUNTED, {
    behind: String.raw`(?= (?:of|in|for|to|that|is|was|with|on|from|and)\b|[.,])`,
  }),
  slipOfSeveral('diagnosis, diagnoses and diagnose confused', [
    [
      /\b(?:diagnosis|diagnoses)(?= (?:of|is|was|are|were|include|included|has|have|and|for|that|or)\b|[.,])/gv,
      ([word]) => (word === 'diagnosis' ? 'diagnose' : 'diagnosed'),
    ],
    [
      /\b(was|been|is|were|being) diagnosed\b/gv,
      ({ index, 1: be }) => `${be} ${index % 2 === 1 ? 'diagnosis' : 'diagnoses'}`,
    ],
    [
      /\bdiagnostic (?=(?:studies|testing|tests|imaging|evaluation|procedures?|study|test|criteria)\b)/gv,
      () => 'diagnose ',
    ],
  ]),
  slipByTable('noun of medicine in the form of its adjective', ADJECTIVE, {
    behind: String.raw`(?= (?:of|in|was|is|has|have|were|are|that|which|after|who|at|as|on|for)\b|\.)`,
  }),
  slipByTable('verb in the place of its noun', VERB, { before: '(?<=[a-z]{2} )(?<!to |or |may |can |and )' }),
];
