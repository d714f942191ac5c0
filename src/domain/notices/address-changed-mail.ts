import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '45 CFR 164.308(a)(5)(ii)(C), 164.312(d)',
  says: 'whoever signs in is who they say: a change of how one signs in is told where the person was reached before, without a name, a case or the new address',
  confidence: 'medium',
};

const words: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  en: {
    subject: 'You sign in with another e-mail address now',
    text: 'The e-mail address of your account was changed, and confirmed at the new one. This one does not sign in any more.\n\nIf it was not you, tell whoever invited you at once, so that the account is closed.\n',
  },
  es: {
    subject: 'Ahora entra con otro correo',
    text: 'El correo de su cuenta cambió, y se confirmó en el nuevo. Con este ya no se entra.\n\nSi no fue usted, avise enseguida a quien le invitó, para que se cierre la cuenta.\n',
  },
};

/** The e-mail to the address an account had before. It holds no link, and does not tell the new address. */
export function addressChangedMail(language: Language): { readonly subject: string; readonly text: string } {
  return words[language];
}
