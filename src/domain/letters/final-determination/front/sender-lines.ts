import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import { addressLines } from '#domain/letters/mailing/address-lines.ts';
import type { Language } from './language.ts';

const words = {
  en: { telephone: 'Telephone', fax: 'Fax', director: 'Medical Director:' },
  es: { telephone: 'Teléfono', fax: 'Fax', director: 'Director médico:' },
} as const;

/** The head of a mailed letter: the name, the address, how and when somebody is reached, and who answers for the medicine. */
export function senderLines(sender: LetterSender, language: Language): readonly string[] {
  const { name, address, telephone, fax, medicalDirector } = sender;
  const said = words[language];
  const reached = [
    telephone === null ? null : `${said.telephone} ${telephone}`,
    fax === null ? null : `${said.fax} ${fax}`,
  ].filter(each => each !== null);
  return [
    ...(address === null ? [name] : addressLines(name, address)),
    ...(reached.length === 0 ? [] : [reached.join(' · ')]),
    hoursOf(sender, language),
    medicalDirector === null ? null : `${said.director} ${medicalDirector}`,
  ].filter(each => each !== null);
}

/** When somebody answers, in a language; null where that is not said in it. */
export function hoursOf({ hours, hoursInSpanish }: LetterSender, language: Language): string | null {
  return language === 'es' ? hoursInSpanish : hours;
}
