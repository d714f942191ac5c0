import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

const text = z.string().trim().min(1);
const Coding = z.looseObject({ system: z.string().optional(), code: text.optional(), display: text.optional() });
export const Concept = z
  .looseObject({ coding: z.array(Coding).optional(), text: text.optional() })
  .refine(({ coding, text: said }) => said !== undefined || coding?.some(each => each.display ?? each.code), {
    error: 'a concept has a text or a coding',
  });
const Extension = z.looseObject({
  url: z.string(),
  valueCode: z.string().optional(),
  valueDate: z.string().optional(),
});
const extension = z.array(Extension).optional();
const Identifier = z.looseObject({ value: text });
const Reference = z.looseObject({ reference: text });
const HumanName = z
  .looseObject({ family: text.optional(), given: z.array(text).optional(), text: text.optional() })
  .refine(({ family, text: said }) => family !== undefined || said !== undefined, {
    error: 'a name has a family name',
  });

/** What the system calls its own extensions, identifiers and codes. */
export const SYSTEM = 'urn:openimr';
/** On an item of a Claim: what UR decided of it. */
export const UR_DECISION = `${SYSTEM}:ur-decision`;
/** On the UR decision: why it was refused, and the day it was served. */
export const UR_REASON = `${SYSTEM}:ur-decision-reason`;
export const UR_SERVED = `${SYSTEM}:ur-decision-served`;

export const Claim = z.looseObject({
  identifier: z.array(Identifier).optional(),
  status: z.literal('active'),
  use: z.literal('preauthorization'),
  priority: z.looseObject({ coding: z.array(z.looseObject({ code: z.enum(['stat', 'normal', 'deferred']) })).min(1) }),
  patient: Reference,
  provider: Reference,
  insurer: Reference,
  insurance: z.array(z.looseObject({ coverage: Reference })).min(1),
  accident: z.looseObject({ date: CivilDate }),
  diagnosis: z.array(z.looseObject({ diagnosisCodeableConcept: Concept })).optional(),
  item: z
    .array(z.looseObject({ productOrService: Concept, extension }))
    .min(1)
    .max(100),
});

export const Patient = z.looseObject({
  name: z
    .array(
      HumanName.refine(({ given }) => given !== undefined && given.length > 0, { error: 'a patient has a given name' }),
    )
    .min(1),
  birthDate: CivilDate.optional(),
  gender: z.enum(['male', 'female', 'other', 'unknown']).optional(),
  address: z
    .array(
      z.looseObject({
        text: text.optional(),
        line: z.array(text).optional(),
        city: text.optional(),
        state: text.optional(),
        postalCode: text.optional(),
      }),
    )
    .optional(),
  telecom: z.array(z.looseObject({ system: z.string().optional(), value: text })).optional(),
  communication: z.array(z.looseObject({ language: Concept })).optional(),
});
export const Practitioner = z.looseObject({ name: z.array(HumanName).min(1) });
export const Organization = z.looseObject({ name: text });
export const Coverage = z
  .looseObject({ identifier: z.array(Identifier).optional(), subscriberId: text.optional() })
  .refine(({ identifier, subscriberId }) => (identifier?.length ?? 0) > 0 || subscriberId !== undefined, {
    error: 'a coverage has the claim number, as identifier or subscriberId',
  });

export const Attachment = z.looseObject({
  contentType: text,
  data: z.base64('the data is not in base 64').min(1),
  title: text.optional(),
});
export const DocumentReference = z.looseObject({
  status: z.literal('current'),
  type: Concept.optional(),
  date: z.iso.datetime({ offset: true, error: 'an instant has a day, a time and a zone' }).optional(),
  author: z.array(z.looseObject({ display: text.optional() })).optional(),
  content: z
    .array(z.looseObject({ attachment: Attachment }))
    .min(1)
    .max(100),
  extension,
});

export const Signature = z.looseObject({
  when: z.iso.datetime({ offset: true, error: 'an instant has a day, a time and a zone' }),
  who: z.looseObject({ reference: text.optional(), display: text }),
});

export const Bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.enum(['collection', 'transaction', 'batch']),
  entry: z
    .array(
      z.looseObject({
        fullUrl: z.string().optional(),
        resource: z.looseObject({ resourceType: text, id: z.string().optional() }),
      }),
    )
    .min(1)
    .max(1000),
  signature: Signature.optional(),
});
export type Bundle = Readonly<z.infer<typeof Bundle>>;

/** What a concept says, in words. */
export function wordsOf({ text: said, coding = [] }: z.infer<typeof Concept>): string {
  return said ?? coding.map(({ display, code }) => display ?? code).find(word => word !== undefined) ?? '';
}
