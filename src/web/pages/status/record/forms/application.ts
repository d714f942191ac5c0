import { shortTitle } from '../../../../parts/words/case-words.ts';
import {
  day,
  type EventForm,
  type EventKind,
  type FormCase,
  line,
  lines,
  type Option,
  sent,
  served,
  time,
} from '../form-field.ts';

const by = 'intake';

const endings: readonly Option[] = [
  { value: 'authorized', label: 'Authorized', hint: 'The claims administrator authorized it after all' },
  { value: 'settled', label: 'Settled', hint: 'The parties agreed, or the claim was closed' },
  { value: 'rfa-withdrawn', label: 'Request withdrawn', hint: 'The physician no longer asks for it' },
  { value: 'application-withdrawn', label: 'Application withdrawn', hint: 'The worker no longer asks for a review' },
];

/** From screening to the notice of assignment, and how a dispute ends early. */
export const applicationForms = {
  'inquiry-sent': {
    title: 'A party was asked about eligibility',
    lead: 'Screening waits for the answer.',
    button: 'Record the inquiry',
    by,
    fields: () => [
      line('to', 'Who was asked', 'The office or the part in the dispute, not a person by name'),
      lines('question', 'What was asked'),
      day('Day it was sent'),
      { ...sent, label: 'How it was sent' },
    ],
  },
  'inquiry-answered': {
    title: 'The inquiry was answered',
    button: 'Record the answer',
    by,
    fields: () => [lines('answer', 'The answer'), day('Day it came'), sent],
  },
  'noarfi-served': {
    title: 'The notice of assignment and request for information was served',
    lead: 'It starts the time to send the records, which depends on how it was served.',
    button: 'Record the notice',
    by,
    fields: () => [day('Day of service'), served],
  },
  'liability-resolved': {
    title: 'The dispute over liability was resolved',
    button: 'Record the resolution',
    by,
    fields: () => [day('Day it was resolved')],
  },
  'item-closed': {
    title: 'One item is no longer in dispute',
    button: 'Close this item',
    by,
    fields: view => [
      { name: 'item', label: 'Item', control: 'count', options: openItems(view) },
      { name: 'reason', label: 'Why', control: 'choice', options: endings },
      day(),
    ],
    confirm: 'The item leaves the dispute and cannot be decided afterwards.',
  },
  terminated: {
    title: 'Nothing is left in dispute: the review ends',
    button: 'End the review',
    by,
    fields: () => [{ name: 'reason', label: 'Why', control: 'choice', options: endings }, day()],
    confirm: 'The review ends without a decision, every clock stops, and the case cannot be taken up again.',
  },
  'expedited-certified': {
    title: 'A physician certified a serious threat to health',
    lead: 'The review becomes expedited; its clocks are counted anew.',
    button: 'Make the review expedited',
    by,
    fields: () => [
      line('by', 'Who certified it', 'The office of the physician'),
      day('Day of the certificate'),
      time('Expedited clocks run in hours'),
    ],
  },
  'contact-corrected': {
    title: 'A party gave another address or e-mail address',
    lead: 'What is told from then on goes there; what went out before stays as it was. It takes the place of both: give all that holds.',
    button: 'Record how they are reached',
    by,
    fields: () => [
      {
        name: 'of',
        label: 'Who it is',
        control: 'select',
        options: [
          { value: 'worker', label: 'Worker' },
          { value: 'attorney', label: 'Attorney' },
          { value: 'physician', label: 'Physician' },
          { value: 'claims-administrator', label: 'Claims administrator' },
        ],
      },
      { ...lines('address', 'Address for letters'), optional: true },
      { ...line('email', 'E-mail address', 'Only where they agreed to be told by e-mail'), optional: true },
      day('Day they said so'),
    ],
    data: ({ address, email, ...rest }) => ({ ...rest, address: address || null, email: email || null }),
  },
  'administrator-changed': {
    title: 'The claim has a new claims administrator',
    button: 'Record the change',
    by,
    fields: () => [line('name', 'The new claims administrator'), day('Day of the change')],
  },
} satisfies Partial<Record<EventKind, EventForm>>;

function openItems({ items }: FormCase): Option[] {
  return items.flatMap((item, index) =>
    item.closed === null ? [{ value: String(index), label: `${index + 1}. ${shortTitle(item.title)}` }] : [],
  );
}
