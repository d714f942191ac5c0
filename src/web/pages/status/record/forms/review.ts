import { RequiredRecord } from '#domain/cases/events/delivery.ts';
import {
  day,
  type EventForm,
  type EventKind,
  type FormCase,
  line,
  lines,
  type Option,
  senders,
  sent,
} from '../form-field.ts';

const recordWords: Readonly<Record<RequiredRecord, string>> = {
  'treating-reports': 'Reports of the treating physicians',
  'application-form': 'The application with the UR decision',
  'notices-to-employee': 'Notices to the worker about the UR decision',
  'submitted-in-support': 'What worker or physician sent in support of the request',
  'criteria-and-reasons': 'Criteria, documents and reasons the UR decision rests on',
  'list-of-records': 'A list of the records sent',
};
const records: readonly Option[] = RequiredRecord.options.map(value => ({ value, label: recordWords[value] }));

/** From the records to the determination. */
export const reviewForms = {
  'records-received': {
    title: 'Records were received',
    lead: 'One document at a time; its text is what the criteria are judged on.',
    button: 'Record this document',
    by: 'records desk',
    fields: () => [
      { name: 'from', label: 'Who sent it', control: 'select', options: senders },
      line('title', 'Title', 'As it names itself: Progress report (PR-2)'),
      { name: 'date', label: 'Date of the document', control: 'day', optional: true },
      { ...line('author', 'Author'), optional: true },
      lines('text', 'Text', 'Paste the text of every page'),
      {
        name: 'records',
        label: 'Required records it covers',
        hint: 'What the claims administrator must send; tick none for anything else',
        control: 'several',
        options: records,
        optional: true,
      },
      day('Day it was received'),
      sent,
    ],
    data: delivered,
  },
  'records-completed': {
    title: 'The records are complete',
    lead: 'Starts the time to decide. Every required record is in, or is waived here by name.',
    button: 'Record the records as complete',
    by: 'records desk',
    fields: () => [
      {
        name: 'waived',
        label: 'Waived',
        hint: 'Tick what has not come and is not waited for',
        control: 'several',
        options: records,
        optional: true,
      },
      day('Day the last of them came'),
    ],
  },
  'records-requested': {
    title: 'Further documents were asked for',
    button: 'Record the request',
    by: 'records desk',
    fields: () => [
      { name: 'from', label: 'Who was asked', control: 'select', options: senders },
      lines('what', 'What was asked for'),
      day('Day it was asked for'),
      { ...sent, label: 'How it was sent' },
    ],
  },
  'records-found': {
    title: 'Newly found records were reported',
    button: 'Record the report',
    by: 'records desk',
    fields: () => [day('Day they were found')],
  },
  'reviewer-left': {
    title: 'A reviewer left the panel',
    lead: 'The others go on and decide. To have another reviewer take the place, assign one instead.',
    button: 'Record that the reviewer left',
    by: 'assignment desk',
    fields: () => [
      {
        name: 'seat',
        label: 'Who left',
        control: 'count',
        options: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(seat => ({ value: String(seat), label: `Reviewer ${seat}` })),
      },
      lines('reason', 'Why'),
    ],
    confirm: 'What the reviewer drafted is not part of the determination.',
  },
  'reviewer-asked': {
    title: 'The reviewer asked a party for information',
    lead: 'All parties see the question and its answer.',
    button: 'Record the question',
    by: 'review desk',
    fields: () => [
      { name: 'of', label: 'Who was asked', control: 'select', options: senders },
      lines('question', 'The question'),
      day('Day it was sent'),
    ],
  },
  'question-answered': {
    title: "The reviewer's question was answered",
    lead: 'Record the answer itself as a document, then that the question is answered.',
    button: 'Record the answer',
    by: 'review desk',
    fields: () => [day('Day the answer came'), sent],
  },
  'determination-extended': {
    title: 'The time to decide was extended',
    lead: 'For good cause, by three days at the most.',
    button: 'Extend the time',
    by: 'medical director',
    fields: () => [
      {
        name: 'days',
        label: 'Days',
        control: 'count',
        options: [1, 2, 3].map(days => ({ value: String(days), label: days === 1 ? '1 day' : `${days} days` })),
      },
      lines('cause', 'The good cause'),
      day('Day of the extension'),
    ],
  },
} satisfies Partial<Record<EventKind, EventForm>>;

/** One document of a delivery, with an id no document of the case has. */
function delivered({ title, date, author, text, ...rest }: Readonly<Record<string, unknown>>, view: FormCase) {
  const taken = new Set(view.documents.map(document => document.id));
  let number = view.documents.length + 1;
  while (taken.has(`document-${number}`)) number += 1;
  const pages = String(text)
    .split('\f')
    .map((page, index) => ({ number: index + 1, text: page }));
  return { ...rest, documents: [{ id: `document-${number}`, title, date, author, part: 'page', pages }] };
}
