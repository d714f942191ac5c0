import { between, happens, oneOf, shuffled, someOf } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import type { ContraryTopic } from '../../course/contrary-topics.ts';
import type { Decided, Happening } from '../../course/happening.ts';
import { type Block, centered, fields, gap, heading, list, paragraph, table } from '../../paper/block.ts';
import { fact, joined, type Passage, passage } from '../../paper/passage.ts';
import { authorOf, dated, type Desk, fresh, habit, type Paper, workerValues } from '../desk.ts';
import { letterhead } from '../letterhead.ts';
import { nameRecord, recordsBefore, type Registry } from '../naming.ts';
import { decisionLines } from '../phrases/boilerplate.ts';
import { guidanceLines } from '../phrases/guidance.ts';
import { contraryPhrases } from '../phrases/contrary.ts';
import * as part from '../sections.ts';

/** For each topic whether a page of the set documents it before the day. */
export type Documented = (topic: ContraryTopic, before: string) => boolean;

/** A decision of utilization review with its records, reasons and denials, some of them untrue. */
export function urDecision(desk: Desk, happening: Happening, registry: Registry, documented: Documented): Paper {
  if (happening.what.is !== 'ur-decision') throw new Error('not a decision');
  const { items, number, final } = happening.what;
  const { worker, administrator, reviewCompany, clinicians } = desk.cast;
  const style = reviewCompany.style;
  const random = fresh(desk, happening, 'decision');
  const day = (on: string) => dated(style, on);
  const requester = clinicians[happening.now.injuries.length > 0 ? requesterOf(registry, happening) : 'primary'];
  const outcome = items.every(item => item.outcome === 'approved')
    ? 'CERTIFICATION'
    : items.some(item => item.outcome === 'approved')
      ? 'PARTIAL CERTIFICATION'
      : items.some(item => item.outcome === 'modified')
        ? 'MODIFICATION'
        : 'NON-CERTIFICATION';
  const title = habit(desk, 'reviewer', 'title', [
    `NOTICE OF UTILIZATION REVIEW DECISION`,
    `UTILIZATION REVIEW DETERMINATION`,
    `Notice of UR Decision: {outcome}`,
  ]).replace('{outcome}', outcome);
  const records = recordsBefore(
    registry,
    random,
    happening.on,
    400,
    final ? between(random, 10, 14) : between(random, 3, 7),
  ).map(index => nameRecord(desk, registry, random, index, style));
  return {
    kind: 'ur-decision',
    title,
    date: happening.on,
    author: authorOf(clinicians.reviewer),
    provider: reviewCompany.name,
    style,
    blocks: [
      ...letterhead(reviewCompany, style),
      paragraph(day(happening.on)),
      gap(6),
      paragraph(nameOf(requester)),
      paragraph(`${requester.office.street}, ${requester.office.city}`),
      gap(4),
      fields(
        [
          ['Employee', `${worker.first} ${worker.last}`],
          ['Claim Number', worker.claim],
          ['Date of Injury', day(desk.course.injured)],
          ['UR Reference', `UR-${number}-${worker.claim.slice(-2)}${between(random, 100, 999)}`],
          ['Claims Administrator', administrator.name],
          ['Decision Date', day(happening.on)],
        ],
        2,
      ),
      centered(title, 13),
      paragraph(
        `${clinicians.reviewer.office.name} conducts utilization review on behalf of ${administrator.name}. Your request was reviewed by a physician licensed in California. The decision is as follows.`,
      ),
      table(
        ['Treatment requested', 'Decision', 'Certified'],
        [5, 1.6, 2],
        items.map(item => [
          passage(
            '[{title}|it]',
            { title: item.title },
            { it: fact('ur-decision', { item: item.title, outcome: item.outcome, date: happening.on }) },
          ),
          verdict[item.outcome],
          item.outcome === 'approved' ? 'As requested' : (item.authorized ?? 'None'),
        ]),
      ),
      heading('Clinical summary'),
      paragraph(summary(desk, happening)),
      heading(
        habit(desk, 'reviewer', 'records', [
          'Records reviewed',
          'Medical records received and reviewed',
          'Documentation considered',
        ]),
      ),
      list(records, happens(random, 0.5)),
      ...items.flatMap((item, index) => rationale(desk, happening, item, index, documented)),
      heading('Dispute of this decision'),
      ...someOf(random, decisionLines, final ? 8 : between(random, 3, 7)).map(line => paragraph(line)),
      gap(14),
      paragraph(nameOf(clinicians.reviewer)),
      paragraph(
        `${clinicians.reviewer.specialty}. Available for discussion Monday to Thursday, 9 to 11 a.m. at ${reviewCompany.phone}.`,
      ),
      paragraph(`cc: ${worker.first} ${worker.last}; ${desk.cast.attorney.name}; ${administrator.name}`),
    ],
  };
}

const verdict = { approved: 'CERTIFIED', modified: 'MODIFIED', denied: 'NON-CERTIFIED' } as const;

function requesterOf({ happenings }: Registry, { what }: Happening) {
  const number = what.is === 'ur-decision' ? what.number : 0;
  return happenings.find(that => that.what.is === 'request' && that.what.number === number)?.by ?? 'primary';
}

function summary(desk: Desk, happening: Happening): Passage {
  const values = workerValues(desk, happening.on);
  const injury = happening.now.injuries[0];
  return joined(
    passage('The patient is a {age} year old {sex} with an injury of {day}.', {
      ...values,
      day: dated(desk.cast.reviewCompany.style, desk.course.injured),
    }),
    passage(
      `The diagnoses include ${happening.now.injuries.map(({ of }) => of.diagnoses[0]?.name ?? '').join(' and ')}. Current medications are said to include ${happening.now.drugs.map(({ drug, strength }) => (drug.group === 'topical' ? drug.name : `${drug.name} ${strength}`)).join(', ')}.`,
    ),
    injury === undefined
      ? []
      : passage(
          `On examination: ${part
            .findings(desk, happening, injury)
            .slice(0, 1)
            .map(words => words.map(({ text }) => text).join(''))
            .join('')}.`,
        ),
  );
}

function rationale(desk: Desk, happening: Happening, item: Decided, index: number, documented: Documented): Block[] {
  const random = fresh(desk, happening, `rationale ${index}`);
  if (item.outcome === 'approved')
    return [paragraph('The request meets the criteria of the guideline in force and is certified.', `${item.title}:`)];
  const topics = shuffled(random, item.topics);
  const untrue = topics.filter(topic => documented(topic, happening.on));
  // Mostly a denial that the record contradicts, where there is one; the others are true.
  const topic = untrue[0] ?? topics[0] ?? 'conservative-care';
  const second = happens(random, 0.4) ? topics.find(other => other !== topic) : undefined;
  const number = happening.what.is === 'ur-decision' ? happening.what.number : 0;
  const denial = (of: ContraryTopic) => [
    ...passage(
      oneOf(random, contraryPhrases[of].denials),
      {},
      { it: { is: 'denies' as const, topic: of, decision: number } },
    ),
    { text: '.', marks: [] },
  ];
  const guideline = oneOf(random, [
    'The MTUS recommends this treatment only where its benefit is shown.',
    'Guidelines ask for documentation of need before this can be certified.',
    'According to the chronic pain guidelines, continued use requires evidence of benefit.',
    'ODG criteria were applied as the MTUS is silent on this treatment.',
  ]);
  const end =
    item.outcome === 'modified'
      ? `The request is therefore modified to ${item.authorized ?? 'part of it'}.`
      : oneOf(random, [
          'Medical necessity is not established and the request is non-certified.',
          'Therefore the request is not medically necessary at this time.',
          'Recommend non-certification.',
        ]);
  return [
    heading(`Item ${index + 1}: ${item.title}`),
    ...someOf(random, guidanceLines, between(random, 2, 6)).map(line => paragraph(line)),
    paragraph(joined(passage(guideline), denial(topic), second === undefined ? [] : denial(second), passage(end))),
  ];
}
