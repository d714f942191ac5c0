import { useEffect, useRef } from 'react';
import { useApplyWords } from '../words/use-apply-words.ts';

type Props = {
  /** Place → what is wrong there, in the order of the page. */
  readonly errors: Readonly<Record<string, string>>;
  readonly go: (place: string) => void;
};

/** What is to be mended before going on, with a way to each field; it takes the focus when it appears. */
export function ErrorSummary({ errors, go }: Props) {
  const { frame } = useApplyWords();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.focus();
  }, []);
  return (
    <div className="notice errors" role="alert" tabIndex={-1} ref={part}>
      <h2>{frame.problems}</h2>
      <ul>
        {Object.entries(errors).map(([place, message]) => (
          <li key={place}>
            <button type="button" className="link" onClick={() => go(place)}>
              {told(place, message, frame.treatment)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function told(place: string, message: string, treatment: (number: number) => string): string {
  const item = /^form\.items\.(\d+)/.exec(place)?.[1];
  if (item !== undefined) return `${treatment(Number(item) + 1)}: ${message}`;
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}

/** Puts the focus into the field of a place. */
export function focusPlace(place: string): void {
  const field = document.querySelector<HTMLElement>(`[name="${place}"]`);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
