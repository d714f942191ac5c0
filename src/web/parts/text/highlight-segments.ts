export type Span = { readonly id: string; readonly start: number; readonly end: number };

/** A run of text under one and the same set of spans; `opens` are those that begin here. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly string[];
  readonly opens: readonly string[];
};

/** Cuts the stretch `from`–`to` of a text where spans begin or end, so that nested and overlapping ones can be marked; no gaps. */
export function highlightSegments(from: number, to: number, spans: readonly Span[]): readonly Segment[] {
  const inside = spans
    .map(span => ({ id: span.id, start: Math.max(span.start, from), end: Math.min(span.end, to) }))
    .filter(span => span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([from, to, ...inside.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, cut) => {
    const end = cuts[cut + 1] ?? to;
    const over = inside.filter(span => span.start <= start && end <= span.end);
    const opens = over.filter(span => span.start === start);
    return { start, end, spans: over.map(span => span.id), opens: opens.map(span => span.id) };
  });
}
