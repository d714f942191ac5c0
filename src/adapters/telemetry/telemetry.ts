import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Backlog, Begun, Telemetry, WorkKind } from '#commands/operation/telemetry.ts';
import { counter, gauge, histogram } from './instruments.ts';
import { spanSender } from './spans.ts';

export type TelemetrySettings = {
  /** Where an OpenTelemetry collector takes OTLP over HTTP; null sends no traces. */
  readonly endpoint: string | null;
  /** The share of traces that is sent, 0 to 1. */
  readonly share: number;
};

export type RunningTelemetry = Telemetry & {
  /** Everything measured, as OpenMetrics text; `backlog` is null when the database does not answer. */
  readonly exposition: (backlog: Backlog | null) => string;
  readonly stop: () => Promise<void>;
};

type Place = { readonly traceId: string; readonly spanId: string };

/** Counts and times work, and sends it on as traces where the settings name a collector. */
export function startTelemetry({ endpoint, share }: TelemetrySettings): RunningTelemetry {
  const sender = endpoint === null ? null : spanSender(endpoint);
  const current = new AsyncLocalStorage<Place>();
  const places = new WeakMap<Begun, Place>();
  const times: Readonly<Record<WorkKind, ReturnType<typeof histogram>>> = {
    request: histogram('openimr_request_seconds', 'Requests by route and status.'),
    job: histogram('openimr_job_seconds', 'Runs of jobs by name and outcome.'),
    query: histogram('openimr_query_seconds', 'Queries of the database by verb and table.'),
  };
  const running = { request: 0, job: 0, query: 0 };
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const over = (kind: WorkKind, name: string, at: Place, parent: string | null, ended: Ended) => {
    const { from, to, outcome, failed } = ended;
    times[kind].observe(name, outcome, (to - from) / 1000);
    if (sender !== null && isSampled(at.traceId, share)) sender.send({ kind, name, ...at, parent, ...ended });
    return { outcome, failed };
  };
  return {
    begin: (kind, name, parent) => {
      const above = current.getStore() ?? placeOf(parent);
      const at = { traceId: above?.traceId ?? newTraceId(), spanId: newSpanId() };
      const from = now();
      running[kind] += 1;
      const begun: Begun = {
        traceId: at.traceId,
        ended: (outcome, failed) => {
          running[kind] -= 1;
          over(kind, name, at, above?.spanId ?? null, { outcome, failed, from, to: now() });
        },
      };
      places.set(begun, at);
      return begun;
    },
    within: (work, run) => {
      const at = places.get(work);
      return at === undefined ? run() : current.run(at, run);
    },
    queried: (name, seconds, failed) => {
      const outcome = failed ? 'failed' : 'done';
      // Without a collector nobody asks for its place in a trace, and there are several to each request.
      if (sender === null) return times.query.observe(name, outcome, seconds);
      const above = current.getStore();
      const at = { traceId: above?.traceId ?? newTraceId(), spanId: newSpanId() };
      const to = now();
      over('query', name, at, above?.spanId ?? null, { outcome, failed, from: to - seconds * 1000, to });
    },
    exposition: backlog => {
      const lines = [
        ...Object.values(times).flatMap(one => one.lines()),
        ...gauge('openimr_running', 'Work that has begun and is not over.', [
          [{ kind: 'request' }, running.request],
          [{ kind: 'job' }, running.job],
        ]),
        ...ofProcess(delay),
        ...counter('openimr_spans_lost', 'Spans the collector did not take.', sender?.lost() ?? 0),
        ...ofBacklog(backlog),
        '# EOF',
      ];
      delay.reset();
      return `${lines.join('\n')}\n`;
    },
    stop: async () => {
      delay.disable();
      await sender?.stop();
    },
  };
}

/** Of what Node draws ahead for many: drawing bytes for each asks the system each time. The end is drawn whole, which says what is sampled. */
const newTraceId = () => randomUUID().replaceAll('-', '');
const newSpanId = () => newTraceId().slice(16);

type Ended = { readonly outcome: string; readonly failed: boolean; readonly from: number; readonly to: number };

function now(): number {
  return performance.timeOrigin + performance.now();
}

/** The place a `traceparent` names; null for none, and for one that is not as the W3C has it. */
function placeOf(traceparent: string | undefined): Place | null {
  const [, traceId, spanId] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? [];
  return traceId === undefined || spanId === undefined || /^0+$/.test(traceId) ? null : { traceId, spanId };
}

/** The same for every part of a trace, in whichever process. */
function isSampled(traceId: string, share: number): boolean {
  return Number.parseInt(traceId.slice(-8), 16) < share * 2 ** 32;
}

function ofProcess(delay: ReturnType<typeof monitorEventLoopDelay>): string[] {
  const { user, system } = process.cpuUsage();
  const seconds = (quantile: number) => (delay.count === 0 ? 0 : delay.percentile(quantile) / 1e9);
  return [
    ...gauge('process_resident_memory_bytes', 'Memory of this process.', [[{}, process.memoryUsage.rss()]]),
    ...counter('process_cpu_seconds', 'Processor time of this process.', (user + system) / 1e6),
    ...gauge('openimr_event_loop_delay_seconds', 'How late timers ran since the last look; 0.02 is none.', [
      [{ quantile: '0.5' }, seconds(50)],
      [{ quantile: '0.99' }, seconds(99)],
    ]),
  ];
}

function ofBacklog(backlog: Backlog | null): string[] {
  return [
    ...gauge('openimr_database_up', 'Whether the database answers.', [[{}, backlog === null ? 0 : 1]]),
    ...(backlog === null
      ? []
      : gauge(
          'openimr_waiting',
          'What waits to be done.',
          Object.entries(backlog).map(([what, count]) => [{ what }, count] as const),
        )),
  ];
}
