import { Link } from '@tanstack/react-router';
import { useStartWords } from './words/use-start-words.ts';

/** What is open to everybody; to whoever is not signed in the way in besides. */
export function Offers({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const words = useStartWords();
  const offers = [
    ['/apply', words.apply],
    ['/decisions', words.decisions],
    ['/check', words.check],
    ['/request-helper', words.request],
    ['/library', words.library],
    ['/statistics', words.statistics],
    ...(isSignedIn ? [] : ([['/sign-in', words.signIn]] as const)),
  ] as const;
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{words.can}</h2>
      <ul className="offers">
        {offers.map(([to, { title, says }]) => (
          <li key={to}>
            <Link to={to} className="offer">
              <span className="offer-title">{title}</span>
              <span className="quiet">{says}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
