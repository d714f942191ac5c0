import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { partIn } from '../../engine/topic-editions.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { homebound, limitedWalking } from '../../questions/course/limits.ts';
import { requestNames } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM Chronic Pain 2017, as quoted in a determination of 2022',
  says: 'Home care is recommended selectively and for a short time: after a hospital stay or major surgery, to prevent a hospital stay, to overcome deficits in daily living, or for nursing or therapy that would else need a hospital.',
  confidence: 'medium',
};

/** Home health care in ACOEM's present library. */
export const homeCare: Topic = {
  id: 'home-care',
  title: 'Home Health Care',
  editions: partIn('mtus-chronic-pain-2017'),
  source,
  criteria: [
    require('indication', 'Home care is for a short time after a hospital stay or major surgery, to prevent a hospital stay, to overcome deficits in daily living, or for nursing or therapy that would else need a hospital.', any(
      postoperative,
      homebound,
      limitedWalking,
      recorded('a stay in hospital', ['surgery', 'treatment-tried', 'complaint'], /hospitali|inpatient|admitted/i),
      requestNames('nursing or therapy at home', /nurs|\bRN\b|\bLVN\b|wound|therap|infusion|skilled/i),
    )),
  ],
};
