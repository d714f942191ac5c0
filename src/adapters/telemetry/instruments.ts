/** Upper bounds of the classes times are counted in, seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600] as const;

type Labels = Readonly<Record<string, string>>;
type Series = { readonly labels: string; readonly classes: number[]; sum: number; count: number };

/** Times of one kind of work, by its name and how it ended. */
export type Histogram = {
  readonly observe: (workName: string, outcome: string, seconds: number) => void;
  readonly lines: () => readonly string[];
};

/** A histogram as OpenMetrics writes it; names and outcomes are few, each pair of them is kept for good. */
export function histogram(name: string, about: string): Histogram {
  /** By name, then by outcome. */
  const series = new Map<string, Map<string, Series>>();
  const seriesOf = (workName: string, outcome: string) => {
    const ofName = series.get(workName) ?? new Map<string, Series>();
    const labels = labelText({ name: workName, outcome });
    const one = { labels, classes: BOUNDS.map(() => 0), sum: 0, count: 0 };
    series.set(workName, ofName.set(outcome, one));
    return one;
  };
  return {
    observe: (workName, outcome, seconds) => {
      const one = series.get(workName)?.get(outcome) ?? seriesOf(workName, outcome);
      const at = BOUNDS.findIndex(bound => seconds <= bound);
      if (at >= 0) one.classes[at] = (one.classes[at] ?? 0) + 1;
      one.sum += seconds;
      one.count += 1;
    },
    lines: () => [
      ...head(name, 'histogram', about, 'seconds'),
      ...[...series.values()].flatMap(ofName => [...ofName.values()].flatMap(one => histogramLines(name, one))),
    ],
  };
}

function histogramLines(name: string, { labels, classes, sum, count }: Series): string[] {
  let up = 0;
  const buckets = BOUNDS.map((bound, index) => {
    up += classes[index] ?? 0;
    return `${name}_bucket{${labels},le="${bound}"} ${up}`;
  });
  return [
    ...buckets,
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ];
}

/** What is read off at the moment it is asked for. */
export function gauge(name: string, about: string, values: readonly (readonly [Labels, number])[]): readonly string[] {
  return [...head(name, 'gauge', about), ...values.map(([labels, value]) => `${name}${inBraces(labels)} ${value}`)];
}

/** What only grows; `name` without the `_total` OpenMetrics puts behind it. */
export function counter(name: string, about: string, value: number): readonly string[] {
  return [...head(name, 'counter', about), `${name}_total ${value}`];
}

function head(name: string, type: string, about: string, unit?: string): string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${about}`,
  ];
}

function inBraces(labels: Labels): string {
  const text = labelText(labels);
  return text === '' ? '' : `{${text}}`;
}

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, character => escapes[character] ?? '')}"`)
    .join(',');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' };
