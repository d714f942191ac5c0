import * as fc from '../random.ts';

const service = fc.constantFrom(
  'Norco 10/325mg #60',
  'NORCO 10/325MG #60 WITH 2 REFILLS',
  'Physical therapy 2 x 6 for the lumbar spine',
  'MRI: lumbar spine, without contrast',
  'Cyclobenzaprine 7.5 mg, one tablet q.i.d. as needed, #90',
  'EMG/NCS of the bilateral upper extremities',
  'One (1) pre-operative and/or post-operative visit',
  'aquatic therapy, 8 sessions',
  'Consultation with a specialist in pain medicine. Evaluate and treat. Report to follow',
  'L4-5 and L5-S1 transforaminal epidural steroid injection under fluoroscopy, right',
  'Compound cream: flurbiprofen 20% / lidocaine 5% - 180 gm',
  'Purchase of a home H-wave device (E1399)',
);

const longService = fc
  .array(service, { minLength: 3, maxLength: 5 })
  .map(parts => parts.join('; and ').replaceAll('. ', ', '));

const retrospective = service.map(asked => `Retrospective request for ${asked} (DOS 10/28/2016)`);

const ancillary = service.map(asked => `Associated surgical service: ${asked}`);

const remainder = fc
  .record({ asked: service, allowed: service, left: service })
  .map(
    ({ asked, allowed, left }) =>
      `${asked} was the original request. ${allowed} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left}`,
  );

const whole = fc
  .record({ asked: service, allowed: service })
  .map(
    ({ asked, allowed }) =>
      `${asked} was the original request. The Claims Administrator authorized ${allowed}, leaving the original request IMR eligible. The original request, ${asked}`,
  );

/** Any wording of a disputed service: plain, long, in capitals, retrospective, ancillary, modified by UR in both ways. */
export const requestTitle: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: service, weight: 4 },
  longService,
  retrospective,
  ancillary,
  remainder,
  whole,
);
