import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { type Condition, condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { supportedOperation } from '../../questions/course/acute-episode.ts';
import { medicationsOf } from '../../questions/drugs/medications.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG Low Back, Preoperative electrocardiogram (ECG); Preoperative lab testing; Preoperative testing, general',
  says: 'Tests before surgery follow history and findings: an ECG for disease of the heart or high-risk surgery, clotting tests for bleeding or anticoagulants, blood counts where anemia or loss of blood is expected, chemistry for chronic disease; routine tests of the healthy are not supported.',
  confidence: 'medium',
};

const DISEASE = ['comorbidity', 'diagnosis'] as const;
const withOperation = require('operation', 'Testing before surgery goes with an operation that is supported.', supportedOperation);

function tested(id: string, title: string, text: string, reason: Condition): Topic {
  return { id, title, editions: inOdg('Low Back'), source, criteria: [withOperation, require('reason', text, reason)] };
}

const ofRisk = (text: string, pattern: RegExp): Condition => recorded(text, DISEASE, pattern);

export const preoperativeEcg: Topic = tested(
  'preoperative-ecg',
  'Preoperative electrocardiogram (ECG)',
  'An ECG is for high-risk surgery, or for patients with disease of the heart or vessels, diabetes or failing kidneys.',
  ofRisk(
    'disease of heart or vessels, diabetes or kidney disease',
    /heart|coronary|arrhythm|tachycard|infarct|stroke|diabet|kidney|renal|hypertens/i,
  ),
);
export const preoperativeClotting: Topic = tested(
  'preoperative-clotting',
  'Preoperative lab testing',
  'Clotting tests are for patients with a history of bleeding or on anticoagulants.',
  any(
    ofRisk('a history of bleeding or clots', /bleed|hemophil|clot|thrombo|embol|liver|cirrhosis/i),
    condition('an anticoagulant in use', situation =>
      weighed(medicationsOf(situation, 'anticoagulant').slice(0, 1), []),
    ),
  ),
);
export const preoperativeBloodCount: Topic = tested(
  'preoperative-blood-count',
  'Preoperative lab testing',
  'A blood count is for patients at risk of anemia, or where much blood may be lost.',
  any(
    ofRisk('anemia or a disease that leads to it', /anemia|kidney|renal|cancer|liver|bleed/i),
    condition('an operation in which much blood may be lost', ({ follows }) => ({
      verdict: /fusion|arthroplasty|replacement|spine|hip/i.test(follows?.reviewed ?? '') ? 'met' : 'not-documented',
      evidence: [],
    })),
  ),
);
export const preoperativeChemistry: Topic = tested(
  'preoperative-chemistry',
  'Preoperative lab testing',
  'Chemistry and urine tests are for patients with a chronic disease that they bear on.',
  ofRisk(
    'a chronic disease that the tests bear on',
    /diabet|kidney|renal|liver|hypertens|heart failure|urinary|infection/i,
  ),
);
export const preoperativeChestFilm: Topic = tested(
  'preoperative-chest-film',
  'Preoperative testing, general',
  'A film of the chest is for patients at risk of complications of the lungs.',
  ofRisk('disease of the lungs or heart', /asthma|lung|pulmonary|COPD|pneumon|heart|smok|tobacco/i),
);
export const medicalClearance: Topic = tested(
  'medical-clearance',
  'Preoperative testing, general',
  'Clearance follows age, history and disease.',
  any(
    ofRisk(
      'a disease that raises the risk',
      /diabet|hypertens|heart|coronary|arrhythm|tachycard|infarct|kidney|renal|liver|lung|asthma|COPD|anemia|sleep apnea|obes|smok|tobacco/i,
    ),
    condition('an age of 50 or more', situation => {
      const ages = patientFacts(situation, 'age');
      return weighed(
        ages.filter(({ value }) => value.years >= 50).slice(0, 1),
        ages.filter(({ value }) => value.years < 50).slice(0, 1),
      );
    }),
  ),
);
