import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { supportedOperation } from '../../questions/course/acute-episode.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { notRecommended } from '../../questions/request-words.ts';
import { addressed, recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Fitness for Duty, Functional capacity evaluation; Shoulder, Extracorporeal shock wave therapy; Hernia, Surgery; Knee and Leg, Continuous passive motion. ACOEM 2004, chapter 7, p. 137-138 (not part of the schedule); chapter 12, p. 300, 304',
  says: 'Capacity is tested where work is in question; shock waves are for calcified tendons of the shoulder and plantar fascia; hernias are repaired; passive motion follows knee replacement; traction and discography are not supported.',
  confidence: 'medium',
};

export const functionalCapacity: Topic = {
  id: 'functional-capacity',
  title: 'Functional capacity evaluation (FCE)',
  editions: inOdg('Fitness for Duty'),
  source,
  criteria: [
    require('work', 'Capacity is tested where return to a certain work is in question: attempts that failed, reports that conflict, or a program of hardening.', any(
      recorded(
        'a return to work that failed or is disputed',
        ['work-status', 'function', 'treatment-tried'],
        /attempt|unable to (?:work|return)|failed to return|work hardening|conflict/i,
      ),
    )),
    require('near-the-end', 'The patient is close to the end of recovery.', recorded(
      'the end of recovery',
      ['work-status', 'diagnosis', 'treatment-tried'],
      /permanent and stationary|maxim(?:um|al) medical|\bMMI\b|P&S/i,
    )),
  ],
};
export const shockWaves: Topic = {
  id: 'shock-waves',
  title: 'Extracorporeal shock wave therapy (ESWT)',
  editions: inOdg('Shoulder'),
  source,
  criteria: [
    require('indication', 'Shock waves are for calcified tendons of the shoulder, and an option for the plantar fascia.', recorded(
      'calcified tendons of the shoulder or plantar fasciitis',
      ['diagnosis', 'imaging'],
      /calcif|plantar fasci/i,
    )),
    require('care-failed', 'At least three kinds of conservative treatment have failed.', conservativeCareFailed),
  ],
};
export const herniaRepair: Topic = {
  id: 'hernia-repair',
  title: 'Surgery',
  editions: inOdg('Hernia'),
  source,
  criteria: [
    require('hernia', 'A hernia that is found is repaired.', recorded(
      'a hernia',
      ['diagnosis', 'exam-finding', 'imaging'],
      /hernia(?!t)/i,
    )),
  ],
};
export const passiveMotion: Topic = {
  id: 'passive-motion',
  title: 'Continuous passive motion (CPM)',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('operation', 'Continuous passive motion follows replacement of the knee or repair of its ligaments.', supportedOperation),
  ],
};
export const traction: Topic = {
  id: 'traction',
  title: 'Physical Methods',
  editions: [
    { edition: 'mtus-neck-upper-back-2004', pages: [] },
    { edition: 'mtus-low-back-2004', pages: [[300, 300]] },
    ...inOdg('Low Back'),
  ],
  source,
  criteria: [
    bar('not-recommended', 'Traction has no proven effect and is not recommended.', notRecommended('traction')),
  ],
};
export const discography: Topic = {
  id: 'discography',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-low-back-2004', pages: [[304, 305]] }, ...inOdg('Low Back')],
  source,
  criteria: [
    bar(
      'not-recommended',
      'Studies do not support discography as a reason for surgery.',
      notRecommended('discography'),
    ),
  ],
};
export const heartTests: Topic = {
  id: 'heart-tests',
  title: 'Cardiovascular testing',
  editions: inOdg('Diabetes'),
  source,
  criteria: [
    require('disease', 'Tests of the heart follow signs or a known disease of it.', any(
      recorded(
        'disease or signs of the heart',
        ['comorbidity', 'diagnosis', 'complaint'],
        /heart|coronary|chest pain|hypertens|palpitat|infarct|arrhythm|tachycard/i,
      ),
      addressed('an examination of the heart', ['exam-finding'], /murmur|heart|cardiac/i),
    )),
  ],
};
