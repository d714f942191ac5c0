import type { Source } from '#domain/law/source.ts';
import { limit, type Topic } from '../engine/topic.ts';
import { visitsWithEarlier } from '../questions/course/visits.ts';

export const source: Source = {
  cite: 'Labor Code 4604.5(c)',
  says: 'For injuries from 2004 on no more than 24 visits each of chiropractic, occupational and physical therapy, unless the employer authorizes more in writing or they follow surgery.',
};

const MOST = 24;
const TEXT =
  'By statute an injury has no more than 24 visits of each, unless the employer authorizes more in writing or they follow surgery.';

export const visitCaps: Topic = {
  id: 'visit-caps',
  title: 'section 4604.5(c), visits of one injury',
  editions: [{ edition: 'labor-code', pages: [], held: 'part' }],
  source,
  criteria: [
    limit(
      'therapy',
      TEXT,
      visitsWithEarlier.atMost(MOST, /physical therapy|physiotherapy|\bPT\b|aquatic|pool therapy/i),
      {
        when: ({ request }) => request.category === 'physical-therapy' && !/occupational/i.test(request.reviewed),
      },
    ),
    limit('occupational', TEXT, visitsWithEarlier.atMost(MOST, /occupational therapy|\bOT\b|hand therapy/i), {
      when: ({ request }) => request.category === 'physical-therapy' && /occupational/i.test(request.reviewed),
    }),
    limit('chiropractic', TEXT, visitsWithEarlier.atMost(MOST, /chiropract|manipulat/i), {
      when: ({ request }) => request.category === 'chiropractic',
    }),
  ],
};
