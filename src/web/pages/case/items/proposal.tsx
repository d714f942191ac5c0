import { Label } from 'react-aria-components/Label';
import { Meter } from 'react-aria-components/Meter';
import type { ReviewedItem } from '#domain/guidelines/review.ts';
import { editionWords, PROPOSAL_WORDS, supportWords } from '../../../parts/words/case-words.ts';

/** What the guideline says of the item on the evidence found: marked as a proposal, for it decides nothing. */
export function Proposal({ review }: { readonly review: ReviewedItem }) {
  const { of100, word } = supportWords(review.support);
  return (
    <section className="proposal" aria-labelledby="proposal">
      <h3 id="proposal">
        Proposal <span className="quiet">The system never decides</span>
      </h3>
      <p className="proposal-words">{PROPOSAL_WORDS[review.proposal]}</p>
      <Meter
        value={review.support}
        minValue={0}
        maxValue={1}
        className="support"
        valueLabel={`${of100} of 100, ${word}`}
      >
        {({ valueText }) => (
          <>
            <Label>The record supports the request</Label>
            <span className="support-words">{valueText}</span>
            <svg className="support-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="4" className="track" />
              <rect width={of100} height="4" className="fill" />
            </svg>
          </>
        )}
      </Meter>
      <p className="quiet">{basisOf(review)}</p>
    </section>
  );
}

function basisOf({ edition, topics }: ReviewedItem): string {
  if (edition === null) return 'No guideline of the library covers this item: judge it on other evidence.';
  return [editionWords(edition), topics.map(topic => topic.title).join(' · ')].filter(Boolean).join(': ');
}
