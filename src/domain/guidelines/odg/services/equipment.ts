import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { homebound, limitedWalking } from '../../questions/course/limits.ts';
import { notRecommended, requestNames } from '../../questions/request-words.ts';
import { addressed, recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG Knee and Leg, Durable medical equipment (DME), Walking aids, Wheelchair; Low Back, Mattress selection, Ergonomics interventions',
  says: 'Equipment that serves a medical purpose, lasts, is of no use without illness and suits the home; walking aids and wheelchairs for those who cannot walk; bathroom and room fittings mostly serve comfort.',
  confidence: 'medium',
};

export const walkingAids: Topic = {
  id: 'walking-aids',
  title: 'Walking aids (canes, crutches, braces, orthoses, & walkers); wheelchair',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('walking', 'Walking aids and wheelchairs are for patients whose walking is limited.', any(
      limitedWalking,
      homebound,
    )),
  ],
};
export const roomEquipment: Topic = {
  id: 'room-equipment',
  title: 'Durable medical equipment (DME)',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('confined', 'Toilet, bath and bed fittings are medical where the patient is confined to bed or room, or the injury limits moving about.', any(
      homebound,
      limitedWalking,
    )),
    bar(
      'comfort',
      'What serves comfort or convenience is not medical equipment.',
      requestNames(
        'a thing of comfort or convenience',
        /mattress|recliner|hot tub|jacuzzi|spa\b|pillow|grab bar|raised toilet|sauna|massager|air condition/i,
        'What is asked for serves comfort.',
      ),
    ),
  ],
};
export const hospitalBed: Topic = {
  id: 'hospital-bed',
  title: 'Durable medical equipment (DME); hospital bed',
  editions: inOdg('Knee and Leg'),
  source,
  criteria: [
    require('positioning', 'A hospital bed is for patients who must be positioned in ways an ordinary bed does not allow.', any(
      homebound,
      recorded(
        'a need to be positioned or lifted',
        ['function', 'complaint', 'exam-finding', 'diagnosis'],
        /position|elevat|pressure (?:ulcer|sore)|paraly|plegi|traction/i,
      ),
    )),
  ],
};
/** Part of a return to work. */
export const ergonomics: Topic = {
  id: 'ergonomics',
  title: 'Ergonomics interventions',
  editions: inOdg('Low Back'),
  source,
  criteria: [
    require('posture', 'Changes at the place of work answer complaints that its posture brings on.', recorded(
      'complaints from sitting, standing or work at a desk',
      ['complaint', 'function', 'mechanism'],
      /sit|stand|desk|computer|typing|keyboard|posture|repetitive/i,
    )),
    require('return-to-work', 'They are part of a return to work.', addressed('work and its limits', ['work-status'])),
  ],
};
/** Chairs, gyms: of use to the healthy too. */
export const notMedicalEquipment: Topic = {
  id: 'not-medical-equipment',
  title: 'Durable medical equipment (DME); Gym memberships; Ergonomics interventions',
  editions: inOdg('Low Back'),
  source,
  criteria: [
    bar(
      'not-medical',
      'What is of use to people who are not ill is not medical equipment.',
      notRecommended('something that is of use without an illness'),
    ),
  ],
};
