import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { homebound, limitedWalking } from '../../questions/course/limits.ts';
import { notRecommended, requestNames } from '../../questions/request-words.ts';

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
/** Desks, chairs, gyms: of use to the healthy too. */
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
