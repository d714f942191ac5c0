import { Link } from '@tanstack/react-router';
import { judgedOn } from '#domain/cases/dispute.ts';
import { useEvidence } from '../evidence-view.ts';

type Props = { readonly criterion: string; readonly edition: string };

/** The way from a criterion to its place in the library, on the day by which the case is judged. */
export function LibraryLink({ criterion, edition }: Props) {
  const { view } = useEvidence();
  const [topic] = criterion.split('/');
  if (topic === undefined) return null;
  return (
    <p className="library-link">
      <Link
        to="/library"
        search={{ on: judgedOn(view.header) ?? undefined, edition, topic, criterion }}
        aria-label={`In the library: ${topic.replaceAll('-', ' ')}`}
      >
        In the library
      </Link>
    </p>
  );
}
