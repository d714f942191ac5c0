import {
  day,
  type EventForm,
  type EventKind,
  type FormCase,
  type FormField,
  line,
  lines,
  sent,
  served,
  time,
} from '../form-field.ts';

const by = 'utilization review';
const only = (label?: string) => () => [day(label)];

/** Before the application: what utilization review did. */
export const utilizationReviewForms = {
  'rfa-returned': {
    title: 'The request was returned as not complete',
    button: 'Record the return',
    by,
    fields: () => [lines('reasons', 'What is missing'), day('Day it was returned')],
  },
  'rfa-accepted': {
    title: 'The request was taken up as complete',
    button: 'Record that it was taken up',
    by,
    fields: only('Day it was taken up'),
  },
  'ur-deferred': {
    title: 'Utilization review was deferred over liability',
    button: 'Record the deferral',
    by,
    fields: () => [lines('reason', 'What is disputed'), day('Day of the deferral')],
  },
  'ur-information-requested': {
    title: 'Missing information was asked for',
    button: 'Record the request',
    by,
    fields: () => [lines('what', 'What was asked for'), day('Day it was asked for')],
  },
  'ur-information-received': {
    title: 'The information asked for came in',
    button: 'Record the information',
    by,
    fields: () => [day('Day it came'), sent],
  },
  'ur-denied-for-information': {
    title: 'The request was denied for want of information',
    button: 'Record the denial',
    by,
    fields: only('Day of the denial'),
  },
  'ur-approved': {
    title: 'The request was approved',
    button: 'Record the approval',
    by,
    fields: only('Day of the approval'),
    confirm: 'Nothing is left in dispute; the approval stays in the log.',
  },
  'ur-decision-made': {
    title: 'Utilization review decided against all or part of it',
    button: 'Record the decision',
    by,
    fields: view => [
      ...view.items.flatMap(decisionFields),
      {
        name: 'byPhysician',
        label: 'A physician competent in the issue decided, within the scope of the licence',
        control: 'yes',
      },
      day('Day of the decision'),
      time('The time to tell the physician runs in hours'),
    ],
  },
  'ur-decision-served': {
    title: 'The decision of utilization review was served',
    button: 'Record the service',
    by,
    fields: () => [
      day('Day of service'),
      served,
      { name: 'formProvided', label: 'The form to apply for review came with it', control: 'yes' },
    ],
  },
  'form-provided': {
    title: 'The form to apply was provided',
    button: 'Record the form',
    by,
    fields: only('Day it was provided'),
  },
  'rfa-repeated': {
    title: 'The same treatment was requested again',
    lead: 'Within 12 months of the decision this needs a documented change in the material facts.',
    button: 'Record the new request',
    by,
    fields: () => [
      { ...lines('changedFacts', 'What has changed'), optional: true },
      day('Day of the new request'),
      sent,
    ],
  },
} satisfies Partial<Record<EventKind, EventForm>>;

function decisionFields({ title }: FormCase['items'][number], item: number): FormField[] {
  return [
    {
      name: `items.${item}.decision`,
      label: `Item ${item + 1}: ${title}`,
      control: 'select',
      options: [
        { value: 'denied', label: 'Denied' },
        { value: 'modified', label: 'Modified' },
        { value: 'delayed', label: 'Delayed (until 2016)' },
        { value: 'approved', label: 'Approved' },
      ],
    },
    { ...line(`items.${item}.authorized`, `What was authorized of item ${item + 1}`), optional: true },
  ];
}
