import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { judgedOn } from '#domain/cases/dispute.ts';
import { pagesToConfirm, withConfirmedPage } from '#domain/guidelines/citations/confirmed-page.ts';
import { pageWords } from '../../../parts/words/case-words.ts';

type Props = {
  readonly view: CaseView;
  readonly item: CaseItem;
  readonly line: string;
  readonly change: (line: string) => void;
};

/** Pages the library is not sure of: none is printed unless the reviewer has looked it up and puts it into the line. */
export function ConfirmPages({ view, item, line, change }: Props) {
  const unsure = item.review === null ? [] : pagesToConfirm(item.review);
  if (unsure.length === 0) return null;
  return (
    <ul className="confirm-pages" aria-label="Pages to confirm">
      {unsure.map(topic => {
        const confirmed = withConfirmedPage(line, topic);
        const page = pageWords(topic.pages);
        return (
          <li key={topic.id}>
            <p>
              {topic.title}: {page} is not sure, and is printed only if you confirm it.{' '}
              <Link
                to="/library"
                search={{ on: judgedOn(view.header) ?? undefined, edition: topic.edition, topic: topic.id }}
              >
                In the library
              </Link>
            </p>
            {confirmed === line ? (
              <p className="quiet">Confirmed: it stands in the guideline line.</p>
            ) : (
              <Button className="button" onPress={() => change(confirmed)}>
                I have looked it up: print {page}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
