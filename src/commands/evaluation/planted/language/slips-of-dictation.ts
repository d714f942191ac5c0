import { oneBy, type Slip, slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';
import { COMMA, pairs, slipByTable } from './pairs.ts';

const HOMOPHONES = pairs(`
  pain/pane right/write seen/scene need/knead needed/kneaded would/wood which/witch been/bean male/mail side/sighed
  no/know not/knot some/sum through/threw by/buy be/bee made/maid days/daze heel/heal toe/tow allowed/aloud weight/wait
  plain/plane stairs/stares tear/tare tears/tares or/ore most/moist lower/lore meet/meat feet/feat hours/ours
`);

const HEARD_AS = pairs(
  `
  lumbar/lumber, cord/chord, gait/gate, bilateral/by lateral, bilaterally/by laterally, facet/faucet, plantar/planter,
  thoracic/Jurassic, radiculopathy/radical apathy, acute/a cute, sprain/sprang, strain/strange, numbness/numb nest,
  sciatica/sky attic, meniscus/men discus, meniscal/men is call, cervical/serve ical, foraminal/for animal,
  neuropathic/new row pathic, paraspinal/pair of spinal, opioid/a pee oid, opioids/OP oils, sensation/sense Asian,
  tendinitis/tender night is, stenosis/stay no sis, fusion/few shun, analgesics/Anna Jesus, ibuprofen/I be proven,
  gabapentin/gap a penton, herniation/her nation, extension/ex tension, flexion/flecks in
  `,
  COMMA,
);

/** Slips of one who types what is spoken, or of a program that does. */
export const slipsOfDictation: readonly Slip[] = [
  slip(
    'number word heard for a small word',
    /(?<=[a-z] )(to|for) (?=(?:the|an?|be|[a-z]{4,})\b)(?!weeks|months|years|days|sessions|visits|times|hours)/gv,
    ([, heard]) => (heard === 'to' ? 'two ' : 'four '),
  ),
  slipByTable('everyday homophone heard', HOMOPHONES, { behind: '(?= [a-z])' }),
  slipByTable('term of medicine heard as everyday words', HEARD_AS),
  slipOfSeveral('spoken command left in the text', [
    [/(?<=[a-z]{3}), (?=[a-z]{2})/gv, () => ' comma '],
    [/(?<=[a-z]{3})\. (?=[A-Z][a-z])/gv, ({ index }) => oneBy(index, [' period ', ' full stop new paragraph '])],
  ]),
];
