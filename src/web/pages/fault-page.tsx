import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useLanguage } from '../parts/language/language.tsx';
import { problemOf } from '../client.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';

const WORDS = {
  en: {
    title: 'Page not found',
    says: 'Nothing stands at this address. If you typed it, check it for a slip.',
    start: 'To the first page',
  },
  es: {
    title: 'No hay nada aquí',
    says: 'En esta dirección no hay nada. Si la escribió, revise cada letra.',
    start: 'Ir a la primera página',
  },
} as const;

/** An address nothing stands at. */
export function NotFound() {
  const { language } = useLanguage();
  const words = WORDS[language];
  return (
    <div className="page reading" lang={language}>
      <title>{`${words.title} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p>{words.says}</p>
      <p>
        <Link to="/">{words.start}</Link>
      </p>
    </div>
  );
}

/** A page that broke; trying again keeps everything that was saved. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  return (
    <div className="page reading">
      <title>Something went wrong · OpenIMR</title>
      <ProblemNotice problem={problemOf(error)} retry={reset} heading="h1" />
    </div>
  );
}
