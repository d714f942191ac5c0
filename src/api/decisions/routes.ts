import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { similarDecisions } from '#commands/corpus/similar-decisions.ts';
import { countDecisions } from '#commands/corpus/count-decisions.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { type FoundDecision, searchDecisions } from '#commands/corpus/search-decisions.ts';
import { showDecision } from '#commands/corpus/show-decision.ts';
import { Problem } from '../cases/contract.ts';
import { linkNext } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { atomFeed } from './atom-feed.ts';
import { filtersOf } from './filters-of.ts';
import { similarView } from './similar-view.ts';
import {
  DEEPEST,
  DecisionFilters,
  type DecisionHit,
  DecisionList,
  DecisionSearch,
  DecisionView,
  SimilarDecisions,
  Statistics,
  StatisticsQuery,
  Version,
} from './contract.ts';

export type DecisionRoutesNeeds = { readonly index: CorpusIndex };

const wrong = { 400: Problem, 500: Problem };
const Address = z.object({ id: z.string().max(80) });

/** `/decisions`: the published decisions, for anyone. */
export function decisionRoutes(needs: DecisionRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/decisions',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'Search the published decisions',
          querystring: DecisionSearch,
          response: { 200: DecisionList, ...wrong },
        },
      },
      async (request, reply) => {
        const { query } = request;
        const found = await foundBy(needs, query);
        const next = query.offset + query.limit;
        linkNext(request, reply, next < Math.min(found.count, DEEPEST) ? { offset: String(next) } : null);
        return found;
      },
    );
    app.get(
      '/decisions/statistics',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'How treatments were decided, by any facet',
          querystring: StatisticsQuery,
          response: { 200: Statistics, ...wrong },
        },
      },
      ({ query }) => countedBy(needs, query),
    );
    app.get(
      '/decisions/feed',
      {
        config: { action: 'see-decisions' },
        schema: { summary: 'The newest decisions that fit, as an Atom feed', querystring: DecisionFilters },
      },
      async (request, reply) => {
        const search = { filters: filtersOf(request.query), sort: 'newest', offset: 0, limit: 50 } as const;
        const { decisions } = await searchDecisions(needs, request.query.q, search);
        const asked = request.url.split('?')[1] ?? '';
        return reply.type('application/atom+xml; charset=utf-8').send(atomFeed(decisions, asked, request.query.q));
      },
    );
    app.get(
      '/decisions/:id',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'One published decision',
          params: Address,
          querystring: Version,
          response: { 200: DecisionView, 404: Problem, ...wrong },
        },
      },
      async (request, reply) => {
        const shown = await showDecision(needs, request.params.id, request.query.version ?? null);
        if (shown.kind === 'no-decision') return sendProblem(reply, shown);
        const { decision, kept, versions } = shown;
        return {
          decision,
          version: kept.version,
          versions: versions.map(({ version, importedAt, sha256 }) => ({ version, importedAt, sha256 })),
          text: kept.text,
        };
      },
    );
    app.get(
      '/decisions/:id/items/:item/similar',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'Decided treatments like one of a decision, upheld and overturned side by side',
          params: Address.extend({ item: z.coerce.number().int().min(0) }),
          response: { 200: SimilarDecisions, 404: Problem, ...wrong },
        },
      },
      async (request, reply) => {
        const { id, item } = request.params;
        const shown = await showDecision(needs, id, null, false);
        const sought = shown.kind === 'shown' ? shown.decision.items[item] : undefined;
        if (shown.kind === 'no-decision' || sought === undefined)
          return sendProblem(reply, { kind: 'no-decision', id });
        const says = `${shown.decision.summary}\n${shown.decision.diagnoses.join('\n')}`;
        return similarView(await similarDecisions(needs, sought, { title: sought.title, says }, id));
      },
    );
    done();
  };
}

async function foundBy(needs: DecisionRoutesNeeds, query: z.infer<typeof DecisionSearch>): Promise<DecisionList> {
  const { q, sort, offset, limit } = query;
  const found = await searchDecisions(needs, q, { filters: filtersOf(query), sort, offset, limit });
  return {
    ...found,
    size: await needs.index.size(),
    facets: found.facets.map(({ values, ...facet }) => ({ ...facet, values: [...values] })),
    tooShort: [...found.tooShort],
    decisions: found.decisions.map(hitOf),
  };
}

async function countedBy(needs: DecisionRoutesNeeds, query: z.infer<typeof StatisticsQuery>): Promise<Statistics> {
  const counted = await countDecisions(needs, query.q, filtersOf(query), query.by, query.second ?? null);
  return {
    ...counted,
    cells: [...counted.cells],
    stages: [...counted.stages],
    years: { ...counted.years, points: [...counted.years.points] },
  };
}

function hitOf({ decision, version, passages }: FoundDecision): DecisionHit {
  return {
    ...decision,
    items: [...decision.items],
    version,
    passages: passages.map(({ text, marks }) => ({ text, marks: marks.map(mark => ({ ...mark })) })),
  };
}
