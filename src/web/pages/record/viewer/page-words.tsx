import { memo } from 'react';
import type { ReadPage } from '#domain/records/pages/record-page.ts';

/** The words of a page, unseen in their places over its picture: to be selected, copied, found and read aloud. */
export const PageWords = memo(function PageWords({ page, scale }: { readonly page: ReadPage; readonly scale: number }) {
  return (
    <div className="words">
      {page.words.map(word => (
        <span
          key={word.start}
          style={{
            left: word.x * scale,
            top: word.y * scale,
            width: word.width * scale,
            height: word.height * scale,
            fontSize: word.height * scale * 0.8,
          }}
        >
          {page.text.slice(word.start, word.end)}{' '}
        </span>
      ))}
    </div>
  );
});
