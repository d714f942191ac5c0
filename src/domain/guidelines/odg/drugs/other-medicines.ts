import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { inOdg } from '../../engine/topic-editions.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { objectiveNerveCompromise } from '../../questions/findings/nerve-compromise.ts';
import { postoperative } from '../../questions/course/acute-episode.ts';
import { not } from '../../engine/combinators.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG: Pain, Opioid-induced constipation treatment; Low Back, Corticosteroids (oral/parenteral/IM); Infectious Diseases; Mental Illness and Stress',
  says: 'Laxatives with opioids; oral steroids only for acute radicular pain; antibiotics for infection; psychotropic drugs for a diagnosed disorder.',
  confidence: 'low',
};

export const laxatives: Topic = {
  id: 'laxatives',
  title: 'Opioid-induced constipation treatment',
  editions: inOdg('Pain'),
  source,
  criteria: [
    require('opioid-or-constipation', 'Laxatives are for constipation, or prevent it while opioids are taken.', any(
      inUse('an opioid in use', 'opioid'),
      recorded('constipation', ['complaint', 'comorbidity', 'side-effect', 'diagnosis'], /constipat/i),
    )),
  ],
};
export const oralSteroids: Topic = {
  id: 'oral-steroids',
  title: 'Corticosteroids (oral/parenteral/IM for low back pain)',
  editions: inOdg('Low Back'),
  source,
  criteria: [
    require('radicular', 'Steroids by mouth are for acute radicular pain with signs on examination.', any(
      objectiveNerveCompromise,
      recorded('radiculopathy', ['diagnosis'], /radiculopath|radiculitis|sciatica|herniat/i),
    )),
    limit('acute', 'They are for the acute phase.', not(weeksSinceOnset.moreThan(13), 'the first three months')),
  ],
};
export const antiInfectives: Topic = {
  id: 'anti-infectives',
  title: 'Antibiotics',
  editions: inOdg('Infectious Diseases'),
  source,
  criteria: [
    require('infection', 'Antibiotics are for an infection, or for a short time around an operation.', any(
      postoperative,
      recorded(
        'an infection',
        ['diagnosis', 'complaint', 'exam-finding', 'comorbidity'],
        /infect|cellulitis|abscess|osteomyelitis|wound|laceration|bite/i,
      ),
    )),
  ],
};
export const psychotropics: Topic = {
  id: 'psychotropics',
  title: 'Atypical antipsychotics; anxiety medications',
  editions: inOdg('Mental Illness and Stress'),
  source,
  criteria: [
    require('disorder', 'Psychotropic drugs are for a diagnosed mental disorder.', recorded(
      'a diagnosed mental disorder',
      ['diagnosis', 'comorbidity'],
      /psychos|schizo|bipolar|depress|anxiety|PTSD|post-?traumatic stress/i,
    )),
  ],
};
