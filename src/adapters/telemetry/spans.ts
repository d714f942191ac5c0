import { randomBytes } from 'node:crypto';
import type { WorkKind } from '#commands/operation/telemetry.ts';

/** Work that is over, as a span of a trace; instants in milliseconds since 1970. */
export type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parent: string | null;
  readonly kind: WorkKind;
  readonly name: string;
  readonly outcome: string;
  readonly failed: boolean;
  readonly from: number;
  readonly to: number;
};

export type SpanSender = {
  readonly send: (span: Span) => void;
  /** Spans that did not arrive. */
  readonly lost: () => number;
  /** Sends what is left and ends. */
  readonly stop: () => Promise<void>;
};

const BATCH = 512;
const MOST_WAITING = 4 * BATCH;
const EVERY = 5_000; // ms
const PATIENCE = 10_000; // ms

/** Sends spans to a collector by OTLP over HTTP in JSON, a batch at a time; one that does not answer loses spans, never requests. */
export function spanSender(endpoint: string): SpanSender {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const instance = randomBytes(8).toString('hex');
  let waiting: Span[] = [];
  let lost = 0;
  let sending = Promise.resolve();
  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return sending;
    sending = sending.then(async () => {
      if (!(await post(url, body(batch, instance)))) lost += batch.length;
    });
    return sending;
  };
  const timer = setInterval(() => void flush(), EVERY);
  timer.unref();
  return {
    send: span => {
      if (waiting.length >= MOST_WAITING) lost += 1;
      else waiting.push(span);
      if (waiting.length === BATCH) void flush();
    },
    lost: () => lost,
    stop: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

async function post(url: string, content: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: content,
      signal,
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** SPAN_KIND_SERVER, SPAN_KIND_CONSUMER, SPAN_KIND_CLIENT. */
const kinds: Readonly<Record<WorkKind, number>> = { request: 2, job: 5, query: 3 };
const outcomeNames: Readonly<Record<WorkKind, string>> = {
  request: 'http.response.status_code',
  job: 'job.outcome',
  query: 'db.outcome',
};

function body(spans: readonly Span[], instance: string): string {
  return JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: [text('service.name', 'openimr'), text('service.instance.id', instance)] },
        scopeSpans: [{ scope: { name: 'openimr' }, spans: spans.map(toOtlp) }],
      },
    ],
  });
}

function toOtlp({ traceId, spanId, parent, kind, name, outcome, failed, from, to }: Span) {
  return {
    traceId,
    spanId,
    ...(parent === null ? {} : { parentSpanId: parent }),
    name,
    kind: kinds[kind],
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(to),
    attributes: [text(outcomeNames[kind], outcome)],
    status: failed ? { code: 2 } : {},
  };
}

function nanoseconds(milliseconds: number): string {
  return `${BigInt(Math.round(milliseconds * 1000)) * 1000n}`;
}

function text(key: string, value: string) {
  return { key, value: { stringValue: value } };
}
