import { any } from '../../engine/combinators.ts';
import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { inUse } from '../drugs/concurrent-agents.ts';
import { isOnSkin, medicationsOf, onePerDrug } from '../drugs/medications.ts';
import { addressed, recorded } from '../words.ts';

const STATED = ['diagnosis', 'comorbidity', 'complaint', 'exam-finding'] as const;
const RISK_AGE = 65;

/** Obesity on record. */
export const obesity = recorded(
  'obesity',
  STATED,
  /\bobes|\bmorbidly overweight|body mass index (?:of )?(?:3\d|4\d|5\d)|\bBMI (?:of )?(?:3\d|4\d|5\d)/i,
);

/** A reason why exercise on land will not do. */
export const landExerciseProblem = any(
  obesity,
  recorded(
    'a need for reduced weight bearing',
    [...STATED, 'function', 'treatment-tried'],
    /weight[- ]?bear|(?:knee|hip) (?:osteoarth|arthr|replacement)|(?:osteoarth\w+|arthr\w+|replacement) of the (?:knee|hip)/i,
  ),
  recorded(
    'failure of exercise on land',
    ['treatment-tried', 'function', 'complaint'],
    /(?:unable|cannot|could not|intoleran\w+)\b.{0,40}\b(?:land|exercise|therapy)|land[- ]based/i,
  ),
);

/** Blood count and chemistry taken while on the drug. */
export const bloodMonitored = addressed(
  'monitoring of blood count, liver and kidney',
  ['lab'],
  /\bCBC|blood count|chem|metabolic|\bCMP|liver|renal|kidney|creatinine|\bLFT|\bBUN|AST|ALT/i,
);

/** Tests of the liver. */
export const liverMonitored = addressed('liver tests', ['lab'], /liver|\bLFT|\bAST\b|\bALT\b|chem|metabolic|\bCMP/i);

/** An anti-inflammatory in use beside the request. */
export const takesNsaid = inUse('an anti-inflammatory drug in use', 'NSAID');

/** Older than the age from which the stomach is at risk. */
const overRiskAge = condition(`age over ${RISK_AGE}`, situation => {
  const stated = patientFacts(situation, 'age');
  return weighed(
    stated.filter(({ value }) => value.years > RISK_AGE).slice(0, 1),
    stated.filter(({ value }) => value.years <= RISK_AGE).slice(0, 1),
  );
});

const severalNsaids = condition('several anti-inflammatory drugs at once', situation => {
  const drugs = onePerDrug(
    medicationsOf(situation, 'NSAID').filter(fact => fact.value.status === 'current' && !isOnSkin(fact)),
  );
  if (drugs.length < 2) return silent();
  return { ...weighed(drugs, []), finding: 'More than one anti-inflammatory drug is taken at once.' };
});

/** A risk for the stomach as the guideline lists them, or stomach complaints from the drug. */
export const stomachRisk = any(
  overRiskAge,
  recorded('an ulcer, a bleed or a perforation', STATED, /ulcer|(?:gi|gastrointestinal) bleed|perforat/i),
  inUse('an anticoagulant, aspirin or a corticosteroid in use', 'anticoagulant', 'corticosteroid'),
  severalNsaids,
  recorded(
    'stomach complaints',
    [...STATED, 'side-effect'],
    /dyspep|gastritis|\bGERD|reflux|heartburn|stomach|epigastric|nausea|gastro(?:intestinal|pathy) (?:upset|symptom|complaint)/i,
  ),
);
