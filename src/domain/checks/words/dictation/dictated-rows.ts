import { BROKEN } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const ONE = 'patient|claimant|worker|employee|applicant|physician|provider|surgeon|individual';
const SEVERAL = 'patients|claimants|workers|physicians|providers|surgeons|individuals|people';
const FINITE = 'is|was|are|were|has|have|had|does|do|did';

/** Verbs of which there is no noun in the same form. */
const DEED =
  'medicate|inject|evaluate|prescribe|recommend|determine|require|improve|assess|provide|receive|perform|continue|complain|examine|diagnose';

/** Words put down as they were heard, forms of a verb for its noun, and what stands in another order than English has it. */
// biome-ignore format: a table reads in columns
export const DICTATED_ROWS: readonly Row[] = [
  // who of persons, which of things
  [`${ONE}|${SEVERAL} which ${FINITE} *`,                             'who'],
  [`records|documentation|guidelines|request|requests who ${FINITE} *`,  'that'],
  // one denial, and another within it
  ['lack|absence of no evidence|documentation|indication|clinical|clear|objective|documented', 'any'],
  ['without no *',                                                    'any'],
  // no several of it
  ['documentations|informations|equipments|imagings|criterias *',       'the word without its s'],
  // "not" stands behind its verb
  ['!if|whether|or|and|but not is|are|was|were medically|necessary|indicated|recommended|appropriate|supported|documented|needed|warranted', '"not" behind the verb'],
  // a subject and its verb, with nothing between
  [`^ the|this injured? ${ONE}|request and is|was|has|had|does|did *`, BROKEN],
  // verbs that take their object without a preposition
  ['!is|was|are|were|be|been|being|not includes|include|included of *', BROKEN],
  ['treatment|plan|studies|diagnosis|diagnoses|history|findings includes|include|included with a|an|the|physical|chronic|left|right|pain', BROKEN],
  ['exam|examination|mri|xray|ray|study|scan|records|notes showed|shows|reveals|demonstrates with|of a|an|the|no|normal|decreased|tenderness|mild|moderate', BROKEN],
  ['discuss|discusses|discussed|mention|mentions|mentioned about the|a|an|his|her|any|this', BROKEN],
  ['lacks of *',                                                      'lack of, or lacks'],
  ['emphasize|emphasized|emphasizes on *',                            BROKEN],
  // to, two and for, four as they sound
  ['pursuant|due|prior|according|secondary|able|unable two *',        'to'],
  ['!these|those|other|between|of|all|in|by|and|or|for|with|the two the|this|his|her|warrant|be *', 'to'],
  ['recommended|indicated|requested|used|reserved|appropriate|necessary|responsible four the|a|an|this|his|her|treatment|acute|chronic *', 'for'],
  // a verb where its noun is meant
  [`the|a|an|prior|previous|current|proper|correct|primary|working|admitting ${DEED} of|is|was|that|which|for|in|and|with|regimen|procedures|plan`, 'the noun of this verb'],
  ['functional|objective|subjective|significant|symptomatic|clinical improve in|within|with|from|of|is|was|$', 'improvement'],
  ['physical|neurological|clinical|objective|musculoskeletal examine *', 'exam'],
  // an adjective where its noun is meant
  ['medical necessary of|for|is|was|has *',                           'necessity'],
  ['tender of the|cervical|lumbar|thoracic|left|right|both *',        'tenderness'],
  ['physical|occupational therapeutic that|is|was|for|three|two|$',   'therapy'],
];
