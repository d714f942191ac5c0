import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '45 CFR 164.312(e)(1); Civil Code 56.10',
  says: 'health information is kept from others on its way; an e-mail may be read by others, so it says only that there is news and where to sign in',
  confidence: 'medium',
};

/** What an e-mail says of any notice: that there is one. It names no person, no case, no treatment and no outcome. */
export function newsMail(language: Language, address: string): { readonly subject: string; readonly text: string } {
  return language === 'es'
    ? {
        subject: 'Hay noticias para usted',
        text: `Hay noticias para usted.\n\nEntre aquí para leerlas:\n${address}\n\nPor su seguridad, este correo no dice más. Si usted no espera este correo, bórrelo.\n`,
      }
    : {
        subject: 'There is news for you',
        text: `There is news for you.\n\nSign in here to read it:\n${address}\n\nTo keep it safe, this e-mail does not say more. If you do not expect it, delete it.\n`,
      };
}
