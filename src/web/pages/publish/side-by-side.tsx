import { Button } from 'react-aria-components/Button';
import type { PublicationView } from '#api/publications/contract.ts';
import type { Removal } from '#domain/cases/publication/removal.ts';
import { type Choice, placeWords, type Stretch, stretchesOf } from './choice.ts';

type Props = {
  readonly view: PublicationView;
  readonly choice: Choice;
  /** Leaves a removal in or takes it out again; null where nothing can be changed. */
  readonly turn: ((removal: Removal) => void) | null;
};

/** Each text of the letter as it is, and beside it as the public will read it. */
export function SideBySide({ view, choice, turn }: Props) {
  return (
    <div className="side-by-side">
      {view.texts.map(({ part, text }) => {
        const stretches = stretchesOf(view, choice, part, text);
        return (
          <section key={part} aria-label={placeWords(part)}>
            <h2>{placeWords(part)}</h2>
            <div className="sides">
              <div>
                <h3>The letter</h3>
                <p className="serif">
                  {stretches.map(stretch => (
                    <Before key={stretch.start} stretch={stretch} turn={turn} />
                  ))}
                </p>
              </div>
              <div>
                <h3>The public copy</h3>
                <p className="serif">
                  {stretches.map(({ start, words, mark }) => (mark === null ? words : <mark key={start}>{mark}</mark>))}
                </p>
              </div>
            </div>
          </section>
        );
      })}
    </div>
  );
}

function Before({ stretch, turn }: { readonly stretch: Stretch; readonly turn: Props['turn'] }) {
  const { words, removal, mark } = stretch;
  if (removal === null) return words;
  const state = mark === null ? 'left in' : `taken out, ${reasons[removal.how]}`;
  if (turn === null || removal.how === 'known') {
    return (
      <mark className="taken" data-how={removal.how} title={`${state}: ${removal.rule}`}>
        {words}
      </mark>
    );
  }
  return (
    <Button
      className="taken"
      data-how={removal.how}
      data-left={mark === null || undefined}
      aria-pressed={mark !== null}
      aria-label={`${words}: ${state}`}
      onPress={() => turn(removal)}
    >
      {words}
    </Button>
  );
}

const reasons = { known: 'known to the case', recognised: 'recognised', staff: 'marked by staff' } as const;
