import { memo } from 'react';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import { runsOf } from './word-boxes.ts';

/** Share of the size of its letters that a letter is wide at the most, on the average: set in these, a run fits its place and is spread over it. */
const BROADEST = 0.55;

/**
 * The words of a page, unseen in their places over its picture: to be selected, copied, found and read aloud. An element is
 * a run of words: one for each word took most of what the browser held after a hundred pages.
 */
export const PageWords = memo(function PageWords({ page, scale }: { readonly page: ReadPage; readonly scale: number }) {
  return (
    <div className="words">
      {runsOf(page.words).map(({ start, end, x, y, width, height }) => (
        <span
          key={start}
          style={{
            left: x * scale,
            top: y * scale,
            width: width * scale,
            height: height * scale,
            fontSize: Math.min(height * 0.8, width / ((end - start) * BROADEST)) * scale,
          }}
        >
          {page.text.slice(start, end)}
        </span>
      ))}
    </div>
  );
});
