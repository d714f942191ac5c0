import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { DeskPart } from '#commands/lists/ports.ts';
import { reachOfActor } from '#commands/policies.ts';
import { type DeskListQuery, type PartQuery, readCursor, writeCursor } from './contract.ts';

/**
 * The part of a list that was asked for; the `Link` header says where the next is. Rows that came or went meanwhile shift nothing: a part
 * begins behind the row the one before ended with.
 */
export function partOfList<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  rows: readonly Row[],
  { limit, after }: PartQuery,
  known: (row: Row) => string,
): Row[] {
  const cursor = after === undefined ? null : readCursor(after);
  const at = cursor === null ? -1 : rows.findIndex(row => known(row) === cursor.known);
  // A row that is gone left its number to the one behind it.
  const first = cursor === null ? 0 : at === -1 ? cursor.number : at + 1;
  const part = rows.slice(first, limit === undefined ? undefined : first + limit);
  const [last, end] = [part.at(-1), first + part.length];
  linkNext(
    request,
    reply,
    last !== undefined && end < rows.length ? { after: writeCursor(end - 1, known(last)) } : null,
  );
  return part;
}

/** Says in the `Link` header where the next part of a list is: the same address but for what is named; nothing behind the last. */
export function linkNext(
  { url }: Pick<FastifyRequest, 'url'>,
  reply: FastifyReply,
  next: Readonly<Record<string, string>> | null,
): void {
  if (next === null) return;
  const [path = '', asked = ''] = url.split('?');
  const query = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(next)) query.set(name, value);
  void reply.header('link', `<${path}?${query.toString()}>; rel="next"`);
}

/** Which part of the list of a desk is asked of its store. */
export function deskPartOf(
  { asking: { actor } }: Pick<FastifyRequest, 'asking'>,
  { q, order, from, limit }: z.output<typeof DeskListQuery>,
): DeskPart {
  return { q, seesNames: reachOfActor(actor, 'see-application') !== 'no', down: order === 'down', from, limit };
}

/** The same of a list of a desk, whose parts are known by the place of their first row; `of`: rows in all. */
export function linkNextOnDesk(
  request: Pick<FastifyRequest, 'url'>,
  reply: FastifyReply,
  { from, limit }: Pick<DeskPart, 'from' | 'limit'>,
  of: number,
): void {
  linkNext(request, reply, from + limit < of ? { from: String(from + limit) } : null);
}
