import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg, since2016 } from '../../engine/topic-editions.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { limitedWalking } from '../../questions/course/limits.ts';
import { ongoingMedication } from '../../questions/drugs/medications-in-use.ts';
import { notRecommended } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Pain, Genetic testing, Polysomnography; Knee and Leg, Skilled nursing facility, Transportation; Diabetes, Lifestyle modifications',
  says: 'Genetic tests of drug response are not recommended; laboratory tests follow a drug or a disease; inpatient care after an operation for those who cannot manage; transport for those who cannot travel alone.',
  confidence: 'low',
};

export const geneticTests: Topic = {
  id: 'genetic-tests',
  title: 'Genetic testing for potential opioid abuse; cytokine DNA testing',
  editions: since2016('Pain'),
  source,
  criteria: [bar('not-recommended', 'Genetic tests are not recommended.', notRecommended('a genetic test'))],
};
export const laboratoryTests: Topic = {
  id: 'laboratory-tests',
  title: 'NSAIDs, specific drug list & adverse effects; laboratory testing',
  editions: inOdg('Pain'),
  source,
  criteria: [
    require('reason', 'Laboratory tests follow drugs that call for them, or a disease.', any(
      ongoingMedication,
      recorded(
        'a disease that calls for tests',
        ['comorbidity', 'diagnosis'],
        /diabet|hypertens|kidney|liver|thyroid|infect|arthritis|anemia|heart|coronary/i,
      ),
    )),
  ],
};
export const inpatientCare: Topic = {
  id: 'inpatient-care',
  title: 'Skilled nursing facility (SNF) care; inpatient rehabilitation',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('after-surgery', 'Inpatient care follows a stay in hospital for an operation or a major injury.', any(
      postoperative,
      recorded(
        'a major operation or injury',
        ['surgery', 'diagnosis'],
        /ORIF|fixation|replacement|arthroplasty|fusion|multiple trauma|fracture|brain injury|amputat/i,
      ),
    )),
    require('cannot-manage', 'The patient cannot manage at home.', limitedWalking),
  ],
};
export const transportation: Topic = {
  id: 'transportation',
  title: 'Transportation (to & from appointments)',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('cannot-travel', 'Transport is for patients whose condition keeps them from travelling alone.', limitedWalking),
  ],
};
export const weightLoss: Topic = {
  id: 'weight-loss',
  title: 'Lifestyle (diet & exercise) modifications',
  editions: inOdg('Diabetes'),
  source,
  criteria: [
    require('obesity', 'A program of weight loss is for obesity that own efforts did not change.', recorded(
      'obesity with efforts that failed',
      ['treatment-tried'],
      /diet|weight/i,
    )),
  ],
};
export const sleepStudies: Topic = {
  id: 'sleep-studies',
  title: 'Polysomnography',
  editions: since2016('Pain'),
  source,
  criteria: [
    require('insomnia', 'A sleep study is for insomnia of at least six months that did not respond to treatment, after psychiatric causes are excluded.', recorded(
      'insomnia that did not respond',
      ['treatment-tried', 'diagnosis'],
      /sleep apnea|insomnia.*(?:fail|despite|month)/i,
    )),
  ],
};
