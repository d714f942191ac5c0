import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Head, Triptans; Diabetes, Metformin, Hypertension treatment; the schedule is silent on sildenafil',
  says: 'Drugs of general medicine are for the disease they treat, diagnosed and on record.',
  confidence: 'low',
};

const STATED = ['diagnosis', 'comorbidity', 'complaint'] as const;

export const triptans: Topic = {
  id: 'triptans',
  title: 'Triptans',
  editions: inOdg('Head'),
  source,
  criteria: [require('migraine', 'Triptans are for migraine.', recorded('migraine', STATED, /migraine/i))],
};
export const bloodPressureDrugs: Topic = {
  id: 'blood-pressure-drugs',
  title: 'Hypertension treatment',
  editions: inOdg('Diabetes'),
  source,
  criteria: [
    require('hypertension', 'They are for high blood pressure or disease of the heart.', recorded(
      'high blood pressure or disease of the heart',
      STATED,
      /hypertens|blood pressure|heart|coronary|arrhythm/i,
    )),
  ],
};
export const diabetesDrugs: Topic = {
  id: 'diabetes-drugs',
  title: 'Metformin (Glucophage)',
  editions: inOdg('Diabetes'),
  source,
  criteria: [require('diabetes', 'They are for diabetes.', recorded('diabetes', STATED, /diabet/i))],
};
export const impotenceDrugs: Topic = {
  id: 'impotence-drugs',
  title: 'Sexual function',
  editions: inOdg('Pain'),
  source,
  criteria: [
    require('dysfunction', 'They are for erectile dysfunction that was looked into.', recorded(
      'erectile dysfunction',
      STATED,
      /erectile|sexual|hypogonad/i,
    )),
  ],
};
