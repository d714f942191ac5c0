import { useRef } from 'react';
import { useWidth } from '../use-width.ts';
import { axisTicks, labelStep, linePath } from './chart-scale.ts';

export type Series = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Lines differ by their dashes first, by colour second. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'limit';
};

type Props = {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Where each point stands from left to right, and how that is written. */
  readonly places: readonly { readonly at: number; readonly label: string }[];
  readonly series: readonly Series[];
  readonly words: (value: number | null) => string;
  /** Points are marked where they are few and stand apart. */
  readonly marked?: boolean;
};

const HEIGHT = 240;
const EDGE = { top: 8, right: 12, bottom: 28, left: 56 };
const LABEL_WIDTH = 64;

/** Lines over months or levels, drawn to the width there is. */
export function LineChart({ label, places, series, words, marked = false }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const ticks = axisTicks(Math.max(0, ...series.flatMap(({ values }) => values.map(value => value ?? 0))), 4);
  const top = ticks.at(-1) ?? 1;
  const inner = Math.max(width - EDGE.left - EDGE.right, 1);
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.at ?? 1];
  const x = (at: number) => EDGE.left + (last === first ? inner / 2 : ((at - first) / (last - first)) * inner);
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const shown = placesShown(places, x, width);
  return (
    <div className="chart">
      <ul className="chart-legend">
        {series.map(({ name, line }) => (
          <li key={name}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <path d="M0 4H32" className={`chart-line ${line}`} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div ref={frame} className="chart-frame">
        <svg role="img" aria-label={label} viewBox={`0 0 ${Math.max(width, 1)} ${HEIGHT}`}>
          {ticks.map(tick => (
            <g key={tick}>
              <path
                d={`M${EDGE.left} ${y(tick)}H${EDGE.left + inner}`}
                className={tick === 0 ? 'chart-axis' : 'chart-grid'}
              />
              <text x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end">
                {words(tick)}
              </text>
            </g>
          ))}
          {shown.map(place => (
            <text key={place.at} x={x(place.at)} y={HEIGHT - 8} textAnchor={anchorOf(x(place.at), width)}>
              {place.label}
            </text>
          ))}
          {series.map(({ name, values, line }) => (
            <g key={name}>
              <path
                className={`chart-line ${line}`}
                d={linePath(places.map(({ at }, index) => ({ x: x(at), y: heightOf(values[index], y) })))}
              />
              {marked && line !== 'limit'
                ? places.map(({ at }, index) => {
                    const height = heightOf(values[index], y);
                    return height === null ? null : (
                      <circle key={at} cx={x(at)} cy={height} r="3.5" className="chart-point" />
                    );
                  })
                : null}
            </g>
          ))}
          {places.map(({ at, label: place }, index) => (
            <rect
              key={at}
              className="chart-touch"
              x={x(at) - inner / places.length / 2}
              y={EDGE.top}
              width={inner / places.length}
              height={HEIGHT - EDGE.top - EDGE.bottom}
            >
              <title>
                {[place, ...series.map(each => `${each.name}: ${words(each.values[index] ?? null)}`)].join('\n')}
              </title>
            </rect>
          ))}
        </svg>
      </div>
    </div>
  );
}

function heightOf(value: number | null | undefined, y: (value: number) => number): number | null {
  return value === null || value === undefined ? null : y(value);
}

/** Every so many labels, without those that would run into the one before. */
function placesShown(places: Props['places'], x: (at: number) => number, width: number): Props['places'] {
  const step = labelStep(places.length, width, LABEL_WIDTH);
  let free = 0;
  return places.filter(({ at }, index) => {
    if (index % step !== 0) return false;
    const left = { start: x(at), middle: x(at) - LABEL_WIDTH / 2, end: x(at) - LABEL_WIDTH }[anchorOf(x(at), width)];
    if (left < free) return false;
    free = left + LABEL_WIDTH;
    return true;
  });
}

function anchorOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x > width - 32) return 'end';
  return x < EDGE.left + 8 ? 'start' : 'middle';
}
