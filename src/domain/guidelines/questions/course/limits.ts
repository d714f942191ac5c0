import { any } from '../../engine/combinators.ts';
import { condition, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { recorded, sides, speaksOf } from '../words.ts';

/** Something the patient cannot do, or only with difficulty. */
export const limitedActivity = condition('a limit of what the patient can do', situation => {
  const stated = patientFacts(situation, 'function').filter(
    ({ value }) => value.change === 'limited' || value.change === 'declined',
  );
  const { forIt, against } = sides(stated);
  return weighed(forIt.slice(0, 2), against.slice(0, 1));
});

const WALKING = /walk|ambulat|stand|weight|transfer|mobil|climb|gait/i;

/** Walking, standing or moving about that is limited, or a leg that was fractured or operated on. */
export const limitedWalking = any(
  condition('limited walking or standing', situation => {
    const stated = patientFacts(situation, 'function').filter(
      fact => (fact.value.change === 'limited' || fact.value.change === 'declined') && speaksOf(fact, WALKING),
    );
    return weighed(sides(stated).forIt.slice(0, 2), []);
  }),
  recorded('an unsafe gait', ['exam-finding'], /antalgic|limp|gait|non-?weight/i),
  recorded(
    'a fracture or operation of leg, pelvis or spine',
    ['diagnosis', 'surgery'],
    /(?:fracture|ORIF|fixation|replacement|arthroplasty|crush|amputat).{0,60}(?:hip|femur|knee|leg|tibia|ankle|foot|pelvi|lumbar|vertebra)|(?:hip|femur|femoral|knee|leg|tibia|ankle|foot|lisfranc|pelvi\w*|lumbar|vertebra\w*).{0,60}(?:fracture|ORIF|fixation|replacement|arthroplasty|crush|amputat)/i,
  ),
);

/** Someone who cannot leave home without help. */
export const homebound = recorded(
  'a patient bound to the home',
  ['function', 'complaint', 'treatment-tried', 'diagnosis', 'exam-finding'],
  /home-?bound|confined to (?:the )?(?:home|bed|room)|bed-?(?:bound|ridden)|unable to (?:leave|transfer|walk|ambulate)|requir\w+ assistance|not able to (?:transfer|walk)|wheelchair/i,
);
