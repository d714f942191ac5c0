import { useQuery } from '@tanstack/react-query';
import { contactQuery } from '../../accounts/organization-client.ts';
import { useLanguage } from '../language/language.tsx';

const WORDS = {
  en: { title: 'Questions?', call: 'Call us at', write: 'Write to us:' },
  es: { title: '¿Preguntas?', call: 'Llámenos al', write: 'Escríbanos a:' },
} as const;

/** How the review organization is reached, for whoever has a question; nothing where it does not say. */
export function AskUs() {
  const { language } = useLanguage();
  const { data } = useQuery(contactQuery);
  if (data === undefined || (data.telephone === null && data.address === null)) return null;
  const { name, address, telephone } = data;
  const words = WORDS[language];
  const hours = language === 'es' ? data.hoursInSpanish : data.hours;
  return (
    <section aria-labelledby="ask-us" className="ask-us">
      <h2 id="ask-us">{words.title}</h2>
      {telephone === null ? null : (
        <p>
          {words.call} <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>{telephone}</a>
          {hours === null ? '' : ` (${hours})`}.
        </p>
      )}
      {address === null ? null : (
        <p>
          {words.write} {[name, ...address.split('\n')].filter(Boolean).join(', ')}
        </p>
      )}
    </section>
  );
}
