import { openItems } from '../case.ts';
import type { Guard } from './guard.ts';

/** From this day an application without the UR decision is not eligible; before it a reminder was sent. */
const copyNeededFrom = '2014-04-01';

export const signed: Guard = {
  name: 'signed',
  source: { cite: 'Labor Code 4610.5(h)(1), (j)', says: 'the application is signed by the worker or for the worker' },
  refuses: (_before, event) =>
    event.kind === 'application-received' && event.data.form.signature === null
      ? 'the application is not signed'
      : null,
};

export const urDecisionAttached: Guard = {
  name: 'ur-decision-attached',
  source: { cite: '8 CCR 9792.10.1(b)', says: 'a copy of the UR decision comes with the application' },
  refuses: (_before, event) => {
    if (event.kind !== 'application-received' || event.data.on < copyNeededFrom) return null;
    return event.data.form.urDecision.attached ? null : 'a copy of the UR decision is not attached';
  },
};

export const datesInOrder: Guard = {
  name: 'dates-in-order',
  source: {
    cite: 'Labor Code 4610.5(h), 4610.6(d)',
    says: 'injury, UR decision, application and assignment follow one another',
  },
  refuses: (_before, event) => {
    const dispute = openedWith(event);
    if (dispute === null) return null;
    const order = (
      [
        ['date of injury', dispute.dateOfInjury],
        ['UR decision date', dispute.urDecisionDate],
        ['application received', dispute.applicationReceived],
        ['date assigned', dispute.dateAssigned],
      ] as const
    ).flatMap(([name, date]) => (date === null ? [] : [{ name, date }]));
    const wrong = order.findIndex(({ date }, index) => index > 0 && date < (order[index - 1]?.date ?? ''));
    const [earlier, later] = [order[wrong - 1], order[wrong]];
    return earlier === undefined || later === undefined
      ? null
      : `${later.name} (${later.date}) is before ${earlier.name} (${earlier.date})`;
  },
};

function openedWith(event: Parameters<Guard['refuses']>[1]) {
  if (event.kind === 'case-opened') return event.data.caseFile;
  return event.kind === 'application-received' || event.kind === 'rfa-received' ? event.data.dispute : null;
}

export const foundEligible: Guard = {
  name: 'found-eligible',
  source: { cite: 'Labor Code 4610.5(k)', says: 'a case is assigned once the application is found eligible' },
  refuses: before => (before?.eligible === true ? null : 'the application was not found eligible'),
};

export const someItemStays: Guard = {
  name: 'some-item-stays',
  source: { cite: 'Labor Code 4610.5(k)', says: 'an application may be approved for review in whole or in part' },
  refuses: (before, event) => {
    if (before === null) return null;
    const open = openItems(before);
    if (event.kind === 'found-eligible') {
      if (event.data.grounds.some(ground => ground.item === null)) return 'a ground bars the whole application';
      const barred = new Set(event.data.grounds.map(ground => ground.item));
      return open.some(item => !barred.has(item)) ? null : 'no item stays eligible';
    }
    if (event.kind !== 'item-closed') return null;
    if (!open.includes(event.data.item)) return `item ${event.data.item + 1} is not open`;
    return open.length > 1 ? null : 'it is the last open item: the whole case ends instead';
  },
};

export const sameDispute: Guard = {
  name: 'same-dispute',
  source: {
    cite: '8 CCR 9792.10.4(a)',
    says: 'applications of one employee may be joined when requesting physician and date of injury are the same',
  },
  refuses: (before, event) => {
    if (event.kind !== 'consolidated' || before === null) return null;
    const { worker, physician, dateOfInjury, cases } = event.data;
    if (cases.includes(before.caseNumber)) return 'a case cannot be joined to itself';
    const { form, dispute } = before;
    if (form === null) return 'the application of the case is not on file';
    const same =
      plain(worker) === plain(`${form.employee.firstName} ${form.employee.lastName}`) &&
      plain(physician) === plain(form.physician.name) &&
      dateOfInjury === dispute.dateOfInjury;
    return same ? null : 'worker, requesting physician and date of injury are not all the same';
  },
};

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

export const notExpeditedYet: Guard = {
  name: 'not-expedited-yet',
  source: { cite: '8 CCR 9792.10.4(c)', says: 'a standard review becomes expedited on the certificate of a threat' },
  refuses: before => (before?.dispute.priority === 'expedited' ? 'the review is expedited already' : null),
};
