import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import { keepDraft, readDraft } from '../drafts.ts';

type Spoken = { readonly language: Language; readonly choose: (language: Language) => void };

const KEY = 'openimr:language';
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

const Chosen = createContext<Spoken>({ language: 'en', choose: () => undefined });

/** Lets the pages for the public be read in the language chosen in this browser; at first, in the browser's own. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => readDraft(Language, KEY) ?? languageOf(navigator.language));
  const choose = (next: Language) => {
    setLanguage(next);
    keepDraft(KEY, next);
  };
  return <Chosen value={{ language, choose }}>{children}</Chosen>;
}

export const useLanguage = (): Spoken => useContext(Chosen);

/** Words of a page or part in the language chosen. */
export const useSpoken = <Words,>(words: Readonly<Record<Language, Words>>): Words => words[useLanguage().language];

/** The other languages of the page, each under its own name. */
export function LanguageChoice() {
  const { language, choose } = useLanguage();
  return (
    <p className="languages">
      {Language.options
        .filter(each => each !== language)
        .map(each => (
          <Button key={each} className="button quiet-button" onPress={() => choose(each)}>
            <span lang={each}>{NAMES[each]}</span>
          </Button>
        ))}
    </p>
  );
}

function languageOf(tag: string): Language {
  return Language.safeParse(tag.slice(0, 2)).data ?? 'en';
}
