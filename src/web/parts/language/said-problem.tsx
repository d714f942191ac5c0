import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useLanguage } from './language.tsx';

type Said = { readonly title: string; readonly detail: string };

const AGAIN = 'Probar otra vez';

/** What may go wrong on a page for everybody, in Spanish, by the kind of the server's problem. */
const SPANISH: Readonly<Record<string, Said>> = {
  'not-a-letter': {
    title: 'No se pudo leer como una decisión',
    detail: 'Aquí se leen las cartas de decisión (Final Determination) en inglés, como PDF con texto o como texto.',
  },
  'no-decision': { title: 'No existe esa decisión', detail: 'Ninguna decisión publicada tiene este número.' },
  'not-published': { title: 'No hay una carta pública', detail: 'No hay una carta pública con este número de caso.' },
  'too-fast': { title: 'Demasiadas peticiones', detail: 'Espere un minuto y siga.' },
};
const OTHER = 'Algo no salió bien';

type Props = { readonly error: unknown; readonly retry?: () => void };

/** What went wrong, in the language of the page; where no words are known for it, the server's own stand under a title, in English. */
export function SaidProblem({ error, retry }: Props) {
  const { language } = useLanguage();
  const problem = problemOf(error);
  if (language === 'en') return <ProblemNotice problem={problem} {...(retry ? { retry } : {})} />;
  const said = SPANISH[problem.type.replace('/problems/', '')];
  return (
    <div className="notice" role="alert">
      <h2>{said?.title ?? OTHER}</h2>
      {said === undefined ? <p lang="en">{problem.detail}</p> : <p>{said.detail}</p>}
      {retry ? (
        <Button className="button" onPress={retry}>
          {AGAIN}
        </Button>
      ) : null}
    </div>
  );
}
