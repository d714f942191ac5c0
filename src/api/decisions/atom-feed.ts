import type { FoundDecision } from '#commands/corpus/search-decisions.ts';

/** The newest decisions of a search as an Atom feed (RFC 4287), addressed by path so that it works behind any name. */
export function atomFeed(decisions: readonly FoundDecision[], asked: string, typed: string): string {
  const title = typed === '' ? 'Decisions of independent medical review' : `Decisions: ${typed}`;
  const updated = decisions.map(dayOf).toSorted().at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${xml(title)}</title>`,
    `<id>urn:openimr:decisions:${xml(asked)}</id>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" href="/api/v1/decisions/feed?${xml(asked)}"/>`,
    ...decisions.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(found: FoundDecision): string {
  const { id, items } = found.decision;
  const said = items.map(({ title, outcome }) => `${outcome === 'upheld' ? 'Upheld' : 'Overturned'}: ${title}`);
  return [
    '<entry>',
    `<title>${xml(`${id}: ${items.map(({ title }) => title).join('; ')}`.slice(0, 200))}</title>`,
    `<id>urn:openimr:decision:${xml(id)}:${found.version}</id>`,
    `<link href="/decisions/${encodeURIComponent(id)}"/>`,
    `<updated>${dayOf(found)}T00:00:00Z</updated>`,
    '<author><name>OpenIMR</name></author>',
    `<summary>${xml(said.join('\n'))}</summary>`,
    '</entry>',
  ].join('\n');
}

function dayOf({ decision: { decided, year } }: FoundDecision): string {
  return decided ?? (year === null ? '1970-01-01' : `${year}-12-31`);
}

/** Characters that XML cannot hold are left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
