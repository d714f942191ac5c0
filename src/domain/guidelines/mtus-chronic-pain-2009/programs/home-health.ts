import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { homebound, limitedWalking } from '../../questions/course/limits.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { requestNames } from '../../questions/request-words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Home health services, p. 51; its limit to medical care was held invalid (Stevens, WCAB 2017)',
  says: 'Recommended medical treatment for patients bound to the home, part-time, up to 35 hours a week; homemaking alone was left out, which was later held invalid.',
  confidence: 'medium',
};

export const homeHealth: Topic = {
  id: 'home-health',
  title: 'Home health services',
  editions: keptIn2016([51, 51]),
  source,
  criteria: [
    require('homebound', 'Home health services are for patients who are bound to the home.', any(
      homebound,
      limitedWalking,
      postoperative,
    ), { page: 51 }),
    require('medical', 'They are for medical treatment, or help that comes with it.', any(
      requestNames(
        'nursing or therapy at home',
        /nurs|\bRN\b|\bLVN\b|wound|therap|infusion|injection|medication management|skilled/i,
      ),
      postoperative,
    ), { page: 51 }),
  ],
};
