import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { longDate } from '#domain/calendar/months.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { Language } from './language.ts';

/** The wording of a cover page in one language: short words, short sentences. */
export type CoverWords = {
  readonly heading: string;
  readonly opening: readonly string[];
  readonly decided: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly next: string;
  readonly care: readonly string[];
  /** Where a medicine was refused that is dangerous to stop at once. */
  readonly taper: string;
  readonly appeal: string;
  readonly judge: string;
  readonly lastDay: string;
  readonly day: (day: CivilDate) => string;
  readonly counted: (letter: CivilDate) => string;
  readonly how: readonly string[];
  readonly help: string;
  /** Where questions about the letter go; hours are null where they are not known. */
  readonly ask: (name: string, telephone: string, hours: string | null) => string;
  readonly helpWords: readonly string[];
};

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** `9 de enero de 2017` */
function spanishDate(date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} de ${MONTHS[Number(month) - 1] ?? ''} de ${year}`;
}

export const coverWords: Readonly<Record<Language, CoverWords>> = {
  en: {
    heading: 'YOUR IMR DECISION IN PLAIN LANGUAGE',
    opening: [
      'You asked for a review because the insurance company said no to some care.',
      'A doctor who does not work for your boss or for the insurance company read your records. This page tells you what that doctor decided. The full decision comes after it. If the two do not agree, the full decision counts.',
    ],
    decided: 'What the doctor decided',
    outcome: {
      overturned: 'Approved. You need this care for your injury. The insurance company must allow it.',
      upheld:
        'Not approved. The doctor did not find that you need this care for your injury. The insurance company does not have to pay for it.',
    },
    next: 'What you can do now',
    care: [
      'Talk to your doctor about this letter. Ask what other care may help you.',
      'If your health changes, your doctor can ask for the care again.',
    ],
    taper:
      'Do not stop a medicine all at once. To stop some medicines too fast can make you very sick. Talk to your doctor first.',
    appeal: 'How to appeal',
    judge: 'You can ask a judge to look at this decision.',
    lastDay: 'Last day to appeal:',
    day: day => `${longDate(day)}.`,
    counted: letter =>
      `We count from ${longDate(letter)}, the date of this letter. You have 30 days, and 5 more days for the mail in California. If the letter was mailed later, you have that much more time.`,
    how: [
      'To appeal, you write a petition and send it to the Workers’ Compensation Appeals Board. You must sign it and swear that it is true.',
      'The judge does not decide if you need the care. The judge can only set the decision aside for a few reasons. One reason is a clear mistake about a plain fact. Others are fraud, bias, or a doctor who had ties to one side. If you win, a new doctor looks at your case.',
    ],
    help: 'Where to get help',
    ask: (name, telephone, hours) =>
      `For questions about this letter, call ${name} at ${telephone}${hours === null ? '' : ` (${hours})`}.`,
    helpWords: ['Call the state help line at 1-800-736-7401. The call is free. You can also ask a lawyer.'],
  },
  es: {
    heading: 'SU DECISIÓN DE IMR EN PALABRAS SENCILLAS',
    opening: [
      'Usted pidió una revisión porque la compañía de seguros dijo que no a un tratamiento.',
      'Un médico leyó sus papeles. Ese médico no trabaja para su patrón ni para el seguro. Esta hoja le dice lo que decidió. La decisión completa viene después, en inglés. Si las dos no dicen lo mismo, vale la decisión completa.',
    ],
    decided: 'Lo que decidió el médico',
    outcome: {
      overturned: 'Aprobado. Usted necesita este tratamiento para su lesión. El seguro lo tiene que permitir.',
      upheld:
        'No aprobado. El médico no vio que usted necesite este tratamiento para su lesión. El seguro no lo tiene que pagar.',
    },
    next: 'Lo que puede hacer ahora',
    care: [
      'Hable de esta carta con su doctor. Pregunte qué otra cosa le puede ayudar.',
      'Si su salud cambia, su doctor puede pedir el tratamiento otra vez.',
    ],
    taper:
      'No deje una medicina de golpe. Dejar algunas medicinas muy rápido le puede hacer mucho daño. Hable primero con su doctor.',
    appeal: 'Cómo apelar',
    judge: 'Usted puede pedir que un juez vea esta decisión.',
    lastDay: 'Último día para apelar:',
    day: day => `${spanishDate(day)}.`,
    counted: letter =>
      `Contamos desde el ${spanishDate(letter)}, la fecha de esta carta. Usted tiene 30 días, y 5 días más por el correo en California. Si la carta salió más tarde, tiene ese tiempo de más.`,
    how: [
      'Para apelar, escriba una petición. Mande la petición a la Junta de Apelaciones (Workers’ Compensation Appeals Board). La tiene que firmar y jurar que es verdad.',
      'El juez no decide si usted necesita el tratamiento. Solo puede quitar la decisión por pocas razones. Una razón es un error claro sobre un hecho. Otras son el fraude, el prejuicio, o un médico con lazos a una de las partes. Si usted gana, otro médico ve su caso.',
    ],
    help: 'Dónde pedir ayuda',
    ask: (name, telephone, hours) =>
      `Si tiene preguntas sobre esta carta, llame a ${name} al ${telephone}${hours === null ? '' : ` (${hours})`}.`,
    helpWords: [
      'Llame al estado al 1-800-736-7401. La llamada es gratis. Hay quien habla español. También puede hablar con un abogado.',
    ],
  },
};
