import { describe, expect, test } from 'vitest';
import {
  applicationForm,
  caseAfter,
  caseEvent,
  decidedOn,
  dispute,
  rulesRefusing,
  signature,
  signer,
  urDecision,
} from '../../../test/builders/case-events.ts';
import { attestation, decision, document } from '../../../test/builders/case-file.ts';
import { type Attestation, ConflictRule } from './attestation.ts';
import type { Case } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { Delivery, ReadSubmission } from './events/delivery.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';
import { sentenceOf } from './history.ts';
import { possibleEvents } from './steps.ts';

type Wanted = CaseEventKind | CaseEvent | 'sign';
const overturned = (item: number) => caseEvent('item-decided', { item, decision: decision({ outcome: 'overturned' }) });
const decideBoth = [caseEvent('item-decided'), overturned(1)];
const filed: Wanted[] = ['application-received', 'screening-begun'];
const assigned: Wanted[] = [...filed, 'found-eligible', 'noarfi-served'];
const complete: Wanted[] = [...assigned, 'records-received', 'records-completed'];
const inReview: Wanted[] = [...complete, 'reviewer-assigned'];
const determined: Wanted[] = [...inReview, 'summary-written', ...decideBoth, 'sign', 'letter-issued'];
const requested: Wanted[] = ['rfa-received', 'rfa-accepted'];

// biome-ignore format: a table reads in columns
test.each<[string, Wanted[], CaseState]>([
  // why this row                                   events                                                        state
  ['a request returned stays a request',            ['rfa-received', 'rfa-returned'],                             'rfa-received'],
  ['a request approved ends there',                 [...requested, 'ur-approved'],                                'ur-approved'],
  ['UR waits while liability is disputed',          [...requested, 'ur-deferred'],                                'ur-deferred'],
  ['and goes on when it is resolved',               [...requested, 'ur-deferred', 'liability-resolved'],          'ur-pending'],
  ['information asked for and received',            [...requested, 'ur-information-requested', 'ur-information-received'], 'ur-pending'],
  ['denied for want of it',                         [...requested, 'ur-information-requested', 'ur-denied-for-information'], 'ur-adverse-for-information'],
  ['looked at again when it comes',                 [...requested, 'ur-information-requested', 'ur-denied-for-information', 'ur-information-received'], 'ur-pending'],
  ['denied and served',                             [...requested, 'ur-decision-made', 'ur-decision-served'],     'ur-adverse'],
  ['no application in time',                        [...requested, 'ur-decision-made', 'application-time-passed'], 'final'],
  ['an application after UR in the same case',      [...requested, 'ur-decision-made', 'application-received'],   'application-received'],
  ['an application on its own',                     filed,                                                        'screening'],
  ['an inquiry and its answer',                     [...filed, 'inquiry-sent', 'inquiry-answered'],               'screening'],
  ['deferred, then taken up',                       [...filed, 'deferred-for-liability', 'liability-resolved'],   'screening'],
  ['not eligible',                                  [...filed, 'found-ineligible'],                               'ineligible'],
  ['not eligible, appealed and reversed',           [...filed, 'found-ineligible', 'appealed', 'ineligibility-reversed'], 'screening'],
  ['assigned by the notice',                        assigned,                                                     'assigned'],
  ['expedited on a certificate',                    [...assigned, 'expedited-certified'],                         'assigned'],
  ['records overdue',                               [...assigned, 'records-overdue'],                             'records-incomplete'],
  ['records complete after all',                    [...assigned, 'records-overdue', 'records-received', 'records-completed'], 'records-complete'],
  ['a reviewer asks and is answered',               [...inReview, 'reviewer-asked', 'question-answered'],         'in-review'],
  ['settled while in review',                       [...inReview, 'terminated'],                                  'terminated'],
  ['returned by the quality desk',                  [...inReview, 'summary-written', ...decideBoth, 'sign', 'draft-returned'], 'in-review'],
  ['determined',                                    determined,                                                   'determined'],
  ['late is still determined',                      [...inReview, 'determination-extended', 'summary-written', ...decideBoth, 'sign', 'letter-issued'], 'determined'],
  ['carried out',                                   [...determined, 'determination-received', 'implemented'],     'implemented'],
  ['appeal time gone, then published',              [...determined, 'appeal-time-passed', 'published'],           'published'],
  ['published, then appealed',                      [...determined, 'published', 'appealed'],                     'appealed'],
  ['appeal denied',                                 [...determined, 'appealed', 'appeal-denied'],                 'final'],
  ['unverified, cured, remanded',                   [...determined, 'appealed', 'verification-defect-noticed', 'verification-cured', 'remanded'], 'remanded'],
  ['joined to another case',                        [...filed, 'found-eligible', 'joined'],                       'terminated'],
])('%s', (_why, events, state) => {
  const states = events.map((_, index) => caseAfter(events.slice(0, index + 1))?.state);
  expect(states.at(-1)).toBe(state);
});

const at = (events: Wanted[]) => caseAfter(events);
const reply = { from: 'physician' as const, documents: [{ ...document(), id: 'reply.txt' }], records: [] };
const filesFrom = (from: Delivery['from'], kinds: ReadSubmission['kinds'], urDecisionNamesRecords = false) => ({
  from,
  documents: [],
  records: [],
  submission: { id: 'S-1', files: [{ sha256: 'a'.repeat(64), pages: 3 }], kinds, urDecisionNamesRecords },
});
const overdue = (copy: ReturnType<typeof urDecision> | null): Wanted[] => [
  caseEvent('application-received', { urDecision: copy }),
  ...assigned.slice(1),
  'records-overdue',
];
const conflicted: Attestation = {
  ...signer.attestation,
  screening: {
    on: decidedOn,
    rules: ConflictRule.options.map(rule => ({ rule, clear: rule !== 'facility', basis: 'works at the facility' })),
  },
};
const unlooked: Attestation = {
  ...signer.attestation,
  screening: {
    on: decidedOn,
    rules: ConflictRule.options.map(rule => ({
      rule,
      clear: rule === 'independent-organization' ? null : true,
      basis: 'looked at as far as it could be',
    })),
  },
};
/** The signature under the case of the tables, with a record of its own. */
function signedUnder(attested: Attestation): CaseEvent {
  const current = at([...inReview, 'summary-written', ...decideBoth]);
  if (current === null) throw new Error('not opened');
  return signature(current, { attestation: attested });
}
const removed = { code: 'AUTHORIZED', item: 0, source: 'LC', message: 'Authorized.' };

// biome-ignore format: a table reads in columns
test.each<[string, Case | null, CaseEvent, string[]]>([
  // why this row                                  case                                       event                                                 refused by
  ['not signed',                                   null,                                      caseEvent('application-received', { form: applicationForm({ signature: null }) }), ['signed']],
  ['no UR decision from Apr 2014 on',              null,                                      application('2014-04-01', false),                     ['ur-decision-attached']],
  ['no UR decision the day before: a reminder',    null,                                      application('2014-03-31', false),                     []],
  ['application before the UR decision',           null,                                      caseEvent('application-received', { dispute: dispute({ applicationReceived: '2016-10-02' }) }), ['dates-in-order']],
  ['application on its day',                       null,                                      caseEvent('application-received', { dispute: dispute({ applicationReceived: '2016-10-03' }) }), []],
  ['UR by no physician',                           at(requested),                             caseEvent('ur-decision-made', { byPhysician: false }), ['physician-decides']],
  ['UR denies nothing',                            at(requested),                             urOutcomes('2016-10-03', 'approved', 'approved'),     ['some-adverse']],
  ['UR denies one of two',                         at(requested),                             urOutcomes('2016-10-03', 'approved', 'denied'),       []],
  ['UR speaks of one item of two',                 at(requested),                             urOutcomes('2016-10-03', 'denied'),                   ['some-adverse']],
  ['delay on its last day',                        at(requested),                             urOutcomes('2016-12-31', 'delayed', 'denied'),        []],
  ['delay the day after',                          at(requested),                             urOutcomes('2017-01-01', 'delayed', 'denied'),        ['some-adverse']],
  ['asked again after 12 months',                  at([...requested, 'ur-decision-made']),    caseEvent('rfa-repeated', { on: '2017-10-04' }),      []],
  ['asked again on the last day of them',          at([...requested, 'ur-decision-made']),    caseEvent('rfa-repeated', { on: '2017-10-03' }),      ['twelve-month-effect']],
  ['asked again with changed facts',               at([...requested, 'ur-decision-made']),    caseEvent('rfa-repeated', { on: '2016-11-01', changedFacts: 'a new MRI' }), []],
  ['asked again after a determination',            at([...determined, 'appeal-time-passed']), caseEvent('rfa-repeated'),                            ['no-determination']],
  ['an item closed after the signature',           at(determined.slice(0, -1)),                caseEvent('item-closed'),                             ['step']],
  ['the last day to apply is not over',            at([...requested, 'ur-decision-made']),    caseEvent('application-time-passed', { on: '2016-11-07' }), ['period-is-over']],
  ['assigned before it is found eligible',         at(filed),                                 caseEvent('noarfi-served'),                           ['found-eligible']],
  ['eligible in part',                             at(filed),                                 caseEvent('found-eligible', { grounds: [removed] }),  []],
  ['eligible, and no item stays',                  at(filed),                                 caseEvent('found-eligible', { grounds: [removed, { ...removed, item: 1 }] }), ['some-item-stays']],
  ['eligible with a ground against the whole',     at(filed),                                 caseEvent('found-eligible', { grounds: [{ ...removed, item: null }] }), ['some-item-stays']],
  ['joined: another physician',                    at([...filed, 'found-eligible']),          caseEvent('consolidated', { physician: 'Kim Other' }), ['same-dispute']],
  ['joined: another injury',                       at([...filed, 'found-eligible']),          caseEvent('consolidated', { dateOfInjury: '2014-03-03' }), ['same-dispute']],
  ['joined: the same, written otherwise',          at([...filed, 'found-eligible']),          caseEvent('consolidated', { worker: 'WANDA  example' }), []],
  ['joined to itself',                             at([...filed, 'found-eligible']),          caseEvent('consolidated', { cases: ['CM16-0000001'] }), ['same-dispute']],
  ['expedited twice',                              at([...assigned, 'expedited-certified']),  caseEvent('expedited-certified'),                     ['not-expedited-yet']],
  ['records complete with one class missing',      at([...assigned, caseEvent('records-received', { records: ['treating-reports'] })]), caseEvent('records-completed'), ['required-records-in']],
  ['the rest waived',                              at([...assigned, caseEvent('records-received', { records: ['treating-reports'] })]), caseEvent('records-completed', { waived: ['application-form', 'notices-to-employee', 'submitted-in-support', 'criteria-and-reasons', 'list-of-records'] }), []],
  ['the same document twice',                      at([...assigned, 'records-received']),     caseEvent('records-received'),                        ['new-documents']],
  ['G1: nothing but the UR decision',              at(overdue(urDecision())),                 caseEvent('reviewer-assigned'),                       ['not-on-ur-decision-alone']],
  ['G1: a UR decision that lists, and a reply',    at([...overdue(urDecision()), caseEvent('records-received', reply)]), caseEvent('reviewer-assigned'), []],
  ['G1: a UR decision that lists nothing',         at([...overdue(urDecision('Denied.')), caseEvent('records-received', reply)]), caseEvent('reviewer-assigned'), ['not-on-ur-decision-alone']],
  ['G1: no UR decision',                           at([...overdue(null), caseEvent('records-received', reply)]), caseEvent('reviewer-assigned'), ['not-on-ur-decision-alone']],
  ['G1: files of the record from the physician',   at([...overdue(urDecision()), caseEvent('records-received', filesFrom('physician', { 'progress-report': 2 }))]), caseEvent('reviewer-assigned'), []],
  ['G1: files with a UR decision and nothing else', at([...overdue(urDecision()), caseEvent('records-received', filesFrom('physician', { 'ur-decision': 1, blank: 2 }))]), caseEvent('reviewer-assigned'), ['not-on-ur-decision-alone']],
  ['G1: the UR decision that lists is among the files', at([...overdue(null), caseEvent('records-received', filesFrom('worker', { 'ur-decision': 1, 'imaging-report': 1 }, true))]), caseEvent('reviewer-assigned'), []],
  ['G1: files of the administrator alone',         at([...overdue(null), caseEvent('records-received', filesFrom('claims-administrator', { other: 1 }))]), caseEvent('reviewer-assigned'), []],
  ['the same submission twice',                    at([...assigned, caseEvent('records-received', filesFrom('worker', { other: 1 }))]), caseEvent('records-received', filesFrom('worker', { other: 1 })), ['new-documents']],
  ['G1: a second copy of the UR decision',         at([...overdue(urDecision()), caseEvent('records-received', { ...reply, documents: [{ ...urDecision(), id: 'again' }] })]), caseEvent('reviewer-assigned'), ['not-on-ur-decision-alone']],
  ['an item closed, one stays',                    at(inReview),                              caseEvent('item-closed'),                             []],
  ['the last item closed',                         at([...inReview, 'item-closed']),          caseEvent('item-closed', { item: 1 }),                ['some-item-stays']],
  ['an item closed twice',                         at([...inReview, 'item-closed']),          caseEvent('item-closed'),                             ['item-exists', 'some-item-stays']],
  ['deciding a closed item',                       at([...inReview, 'item-closed']),          caseEvent('item-decided'),                            ['item-exists']],
  ['a first view of an open item',                 at(inReview),                              caseEvent('first-view-recorded'),                     []],
  ['a first view of a closed item',                at([...inReview, 'item-closed']),          caseEvent('first-view-recorded'),                     ['item-exists']],
  ['a first view of an item that is not there',    at(inReview),                              caseEvent('first-view-recorded', { item: 2 }),        ['item-exists']],
  ['a first view changed afterwards',              at([...inReview, 'first-view-recorded']),  caseEvent('first-view-recorded', { view: { leaning: 'upheld', criteria: [], note: null } }), ['viewed-once']],
  ['a first view of the other item',               at([...inReview, 'first-view-recorded']),  caseEvent('first-view-recorded', { item: 1 }),        []],
  ['a first view again after a return',            at([...inReview, 'first-view-recorded', 'summary-written', ...decideBoth, 'sign', 'draft-returned']), caseEvent('first-view-recorded'), ['viewed-once']],
  ['a first view of whoever takes the place over', at([...inReview, 'first-view-recorded', 'reviewer-replaced']), caseEvent('first-view-recorded'),    []],
  ['parties known, no screening on record',        at(complete),                               caseEvent('reviewer-assigned', { attestation: { ...signer.attestation, screening: undefined } }), ['free-of-conflict']],
  ['a conflict on record',                         at(complete),                               caseEvent('reviewer-assigned', { attestation: conflicted }), ['free-of-conflict']],
  ['a screening that leaves a rule out',           at(complete),                               caseEvent('reviewer-assigned', { attestation: { ...signer.attestation, screening: { on: decidedOn, rules: [] } } }), ['free-of-conflict']],
  ['an organization not looked at',                at(complete),                               caseEvent('reviewer-assigned', { attestation: unlooked }), ['free-of-conflict']],
  ['a signature under a conflict since found',     at([...inReview, 'summary-written', ...decideBoth]), signedUnder(conflicted),                          ['free-of-conflict']],
  ['a signature where the organization was not looked at', at([...inReview, 'summary-written', ...decideBoth]), signedUnder(unlooked),                    ['free-of-conflict']],
  ['a signature of the first logs, without a screening', at([...inReview, 'summary-written', ...decideBoth]), signedUnder({ ...signer.attestation, screening: undefined }), []],
  ['no parties known, no screening',               at(['case-opened']),                        caseEvent('reviewer-assigned', { attestation: { ...signer.attestation, screening: undefined } }), []],
  ['three days more',                              at(inReview),                              caseEvent('determination-extended'),                  []],
  ['four days more',                               at(inReview),                              caseEvent('determination-extended', { days: 4 }),     ['short-extension']],
  ['nothing overturned, nothing to carry out',     at([...inReview, 'summary-written', 'item-decided', caseEvent('item-decided', { item: 1 }), 'sign', 'letter-issued']), caseEvent('implemented'), ['some-overturned']],
  ['remanded on a ground not stated',              at([...determined, 'appealed']),           caseEvent('remanded', { ground: 'fraud' }),           ['ground-was-stated']],
  ['remanded with no determination',               at([...filed, 'found-ineligible', 'appealed']), caseEvent('remanded'),                           ['determination-made']],
  ['eligibility reversed after a determination',   at([...determined, 'appealed']),           caseEvent('ineligibility-reversed'),                  ['no-determination-yet']],
  ['the same reviewer after a remand',             at([...determined, 'appealed', 'remanded']), caseEvent('reviewer-assigned'),                     ['not-excluded']],
  ['another reviewer after a remand',              at([...determined, 'appealed', 'remanded']), caseEvent('reviewer-assigned', { reviewer: 'R-2002' }), []],
  ['one who saw the draft',                        at([...determined, 'appealed', caseEvent('remanded', { alsoExcluded: ['R-2002'] })]), caseEvent('reviewer-assigned', { reviewer: 'R-2002' }), ['not-excluded']],
  ['published without a determination',            at([...filed, 'found-ineligible', caseEvent('appeal-time-passed')]), caseEvent('published'),     ['determination-made']],
])('%s', (_why, current, event, rules) => {
  expect(rulesRefusing(current, event)).toEqual(rules);
});

describe('a case', () => {
  test('whose draft is returned is signed in another round, so that no letter of the old one is issued', () => {
    const returned = at([...inReview, 'summary-written', ...decideBoth, 'sign', 'draft-returned']);
    expect(returned).toMatchObject({ round: 2, analyses: [{ signature: null, decisions: [{}, {}] }] });
  });

  test('is found eligible in part: what is barred is not decided', () => {
    const current = at([...filed, caseEvent('found-eligible', { grounds: [removed] })]);
    expect(current?.closed).toEqual(['ineligible', null]);
  });

  test('takes in the items of another application and counts from it', () => {
    const current = at([...filed, 'found-eligible', 'consolidated']);
    expect(current?.dispute.items.map(item => item.title)).toContain('TENS unit, 30 day rental');
    expect(current?.closed).toEqual([null, null, null]);
    expect(current?.dispute.applicationReceived).toBe('2016-11-08');
  });

  test('that is remanded is decided anew, by another, in a second round', () => {
    const current = at([...determined, 'appealed', 'remanded']);
    expect(current).toMatchObject({
      round: 2,
      letter: null,
      analyses: [],
      clinicalSummary: '',
      excludedReviewers: ['R-1001'],
    });
    const second = { ...signer, reviewer: 'R-2002' };
    const again = caseAfter(
      [
        caseEvent('reviewer-assigned', { reviewer: second.reviewer, attestation: attestation(decidedOn) }),
        'summary-written',
        ...decideBoth,
      ],
      current,
    );
    expect(again === null ? null : rulesRefusing(again, signature(again, { reviewer: 'R-2002' }))).toEqual([]);
  });

  test('offers the events its state allows, and when it has ended only that something was delivered', () => {
    expect(possibleEvents('deferred-for-liability')).toContain('liability-resolved');
    expect(possibleEvents('terminated')).toEqual(['notice-served']);
    expect(possibleEvents(null)).toEqual(['rfa-received', 'case-opened', 'application-received']);
  });

  test('tells what happened in sentences that name nobody', () => {
    const told = determined.map(wanted =>
      wanted === 'sign' ? signature(ready()) : typeof wanted === 'string' ? caseEvent(wanted) : wanted,
    );
    for (const event of told) {
      expect(sentenceOf(event)).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentenceOf(event)).not.toMatch(/Wanda|Sample|R-1001/);
    }
  });
});

function ready(): Case {
  const current = at([...inReview, 'summary-written', ...decideBoth]);
  if (current === null) throw new Error('not opened');
  return current;
}

function application(on: string, attached: boolean): CaseEvent {
  const form = applicationForm();
  return caseEvent('application-received', {
    dispute: dispute({ urDecisionDate: '2014-03-10', applicationReceived: on }),
    form: { ...form, urDecision: { ...form.urDecision, attached } },
    urDecision: null,
    on,
  });
}

function urOutcomes(on: string, ...decisions: ('denied' | 'approved' | 'delayed')[]): CaseEvent {
  return caseEvent('ur-decision-made', {
    on,
    items: decisions.map(each => ({ decision: each, authorized: null, claimsAdministrator: null })),
  });
}
