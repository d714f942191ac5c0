import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inEveryChapter2004, inOdg } from '../../engine/topic-editions.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { kneeBlock } from '../../questions/findings/joint-signs.ts';
import { redFlags, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapters 8 to 14, Special Studies (knee: p. 341-342)',
  says: 'Radiographs on a red flag or a suspected fracture: a fall or blow with deformity, effusion, or a limb that cannot be used.',
  confidence: 'medium',
};

export const radiographs: Topic = {
  id: 'radiographs',
  title: 'Special Studies',
  editions: [...inEveryChapter2004(), ...inOdg('Radiography (x-rays)')],
  source,
  criteria: [
    require('suspicion', 'Radiographs are for a red flag or a suspected fracture: injury by a fall or blow, deformity, effusion, or a limb that cannot be used.', any(
      redFlags,
      kneeBlock,
      recorded(
        'an injury by a fall, blow or crush',
        ['mechanism'],
        /fell|fall|blow|struck|hit\b|crush|collision|accident|twist/i,
      ),
      recorded('deformity or effusion', ['exam-finding'], /deform|effusion|swell|crepitus/i),
      surgeryConsidered,
    )),
    bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
  ],
};
