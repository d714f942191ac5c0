import { AppealGround, appealGrounds } from '#domain/cases/events/appeal-ground.ts';
import { day, type EventForm, type EventKind, type FormCase, line, lines, type Option, sent } from '../form-field.ts';

const by = 'appeals desk';

const groundNames: Readonly<Record<AppealGround, string>> = {
  'excess-of-powers': 'Excess of powers',
  fraud: 'Fraud',
  'conflict-of-interest': 'Conflict of interest',
  bias: 'Bias',
  'erroneous-fact': 'Plainly erroneous finding of fact',
};

/** What follows a determination. */
export const appealForms = {
  'determination-received': {
    title: 'A party received the determination',
    button: 'Record the receipt',
    by,
    fields: () => [day('Day it was received'), sent],
  },
  implemented: {
    title: 'The claims administrator carried the determination out',
    button: 'Record that it was carried out',
    by,
    fields: () => [day('Day it was carried out')],
  },
  appealed: {
    title: 'A petition to appeal was filed',
    lead: 'A ground that the petition does not state is waived.',
    button: 'Record the appeal',
    by,
    fields: () => [
      {
        name: 'by',
        label: 'Who appeals',
        control: 'choice',
        options: [
          { value: 'worker', label: 'The worker' },
          { value: 'claims-administrator', label: 'The claims administrator' },
        ],
      },
      { name: 'grounds', label: 'Grounds stated', control: 'several', options: AppealGround.options.map(groundOption) },
      { name: 'verified', label: 'The petition is verified', control: 'yes' },
      day('Day it was filed'),
      sent,
    ],
  },
  'verification-defect-noticed': {
    title: 'The petition was found without verification',
    button: 'Record the notice',
    by,
    fields: () => [day('Day of the notice'), { ...sent, label: 'How it was sent' }],
  },
  'verification-cured': {
    title: 'The verification was supplied',
    button: 'Record the verification',
    by,
    fields: () => [day('Day it came'), sent],
  },
  'appeal-denied': {
    title: 'The appeal was denied',
    button: 'Record the denial',
    by,
    fields: () => [day('Day of the decision')],
    confirm: 'The determination becomes final.',
  },
  'ineligibility-reversed': {
    title: 'The finding that the application is not eligible was reversed',
    button: 'Record the reversal',
    by,
    fields: () => [day('Day of the decision')],
  },
  remanded: {
    title: 'The determination was reversed and the case sent back',
    lead: 'Another reviewer decides anew; whoever signed the first determination may not.',
    button: 'Record the remand',
    by,
    fields: view => [
      { name: 'ground', label: 'Ground found', control: 'choice', options: statedGrounds(view).map(groundOption) },
      lines('finding', 'What was found wrong', 'The wrong fact, or what else the judge found'),
      {
        ...line('alsoExcluded', 'Others who may not decide again', 'Reviewer ids, with commas between them'),
        optional: true,
      },
      day('Day of the order'),
    ],
    data: ({ alsoExcluded, ...rest }) => ({
      ...rest,
      alsoExcluded: (typeof alsoExcluded === 'string' ? alsoExcluded : '').split(/[\s,;]+/).filter(Boolean),
    }),
    confirm: 'The determination is set aside and a new review begins with another reviewer.',
  },
} satisfies Partial<Record<EventKind, EventForm>>;

/** The grounds the last petition states, by the words of the history; all of them where it cannot be told. */
export function statedGrounds({ history }: Pick<FormCase, 'history'>): readonly AppealGround[] {
  const petition = history.findLast(entry => entry.event === 'appealed')?.says ?? '';
  const stated = AppealGround.options.filter(ground => petition.includes(appealGrounds[ground].says));
  return stated.length > 0 ? stated : AppealGround.options;
}

function groundOption(ground: AppealGround): Option {
  const { cite, says } = appealGrounds[ground];
  return { value: ground, label: groundNames[ground], hint: `${says} (${cite})` };
}
