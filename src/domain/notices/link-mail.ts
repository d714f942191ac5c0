import { z } from 'zod';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '45 CFR 164.312(e)(1); Civil Code 56.10',
  says: 'health information is kept from others on its way; an e-mail with a link names no person, no case and no treatment',
  confidence: 'medium',
};

/** What a link in an e-mail is for: a new account, an invitation to one case, a password that was forgotten, an address to sign in with that is new. */
export const LinkMail = z.enum(['invitation', 'case-invitation', 'recovery', 'new-address']);
export type LinkMail = z.infer<typeof LinkMail>;

type Words = { readonly subject: string; readonly what: string; readonly lasts: string };

const words: Readonly<Record<Language, Readonly<Record<LinkMail, Words>>>> = {
  en: {
    invitation: {
      subject: 'Your account is ready',
      what: 'An account was made for you. Choose its password here:',
      lasts: 'The link works once, for 7 days.',
    },
    'case-invitation': {
      subject: 'You are invited',
      what: 'You are invited to follow a matter that concerns you. Open this link:',
      lasts: 'The link works once, for 14 days.',
    },
    recovery: {
      subject: 'Choose a new password',
      what: 'Somebody asked for a new password for your account. Choose it here:',
      lasts: 'The link works once, for 30 minutes. Your present password stands until you choose another.',
    },
    'new-address': {
      subject: 'Confirm your e-mail address',
      what: 'This e-mail address is to be the one you sign in with. Confirm it here:',
      lasts: 'The link works once, for 24 hours. Until then you sign in with the address before.',
    },
  },
  es: {
    invitation: {
      subject: 'Su cuenta está lista',
      what: 'Se creó una cuenta para usted. Elija su contraseña aquí:',
      lasts: 'El enlace funciona una vez, durante 7 días.',
    },
    'case-invitation': {
      subject: 'Tiene una invitación',
      what: 'Se le invita a seguir un asunto que le concierne. Abra este enlace:',
      lasts: 'El enlace funciona una vez, durante 14 días.',
    },
    recovery: {
      subject: 'Elija una contraseña nueva',
      what: 'Alguien pidió una contraseña nueva para su cuenta. Elíjala aquí:',
      lasts: 'El enlace funciona una vez, durante 30 minutos. Su contraseña actual vale hasta que elija otra.',
    },
    'new-address': {
      subject: 'Confirme su correo',
      what: 'Con este correo va a entrar a su cuenta. Confírmelo aquí:',
      lasts: 'El enlace funciona una vez, durante 24 horas. Hasta entonces entra con el correo de antes.',
    },
  },
};
const ignore: Readonly<Record<Language, string>> = {
  en: 'If you do not expect this e-mail, delete it: without the link nothing happens. Give the link to nobody.',
  es: 'Si usted no espera este correo, bórrelo: sin el enlace no pasa nada. No dé el enlace a nadie.',
};

/** An e-mail with a link that works once. It names no person, no case, no treatment and no outcome. */
export function linkMail(
  kind: LinkMail,
  language: Language,
  address: string,
): { readonly subject: string; readonly text: string } {
  const { subject, what, lasts } = words[language][kind];
  return { subject, text: `${what}\n${address}\n\n${lasts}\n\n${ignore[language]}\n` };
}
