import type { Source } from '#domain/law/source.ts';
import type { KindRule } from '../kind-rule.ts';

export const source: Source = {
  cite: 'Code of Civil Procedure 1013a, 2015.5; 8 CCR 10625',
  says: 'declaration of who served what on whom, when and how; over eighteen, no party, under penalty of perjury',
};

export const proofOfService: KindRule = {
  kind: 'proof-of-service',
  source,
  titles: [
    'proof of service',
    'proof of service by mail',
    'proof of service by fax',
    'proof of service by us mail',
    'proof of personal service',
    'proof of electronic service',
    'declaration of service',
    'declaration of service by mail',
    'certificate of service',
    'certificate of mailing',
    'affidavit of service',
    'declaration of proof of service',
  ],
  signs: [
    [
      3,
      'not a party to',
      'over the age of eighteen',
      'over the age of 18',
      'over 18 years of age',
      'sealed envelope',
      'postage thereon fully prepaid',
      'fully prepaid',
      'business practice for collection',
      'deposited with the united states postal service',
      'caused to be served',
      'i served',
    ],
    [
      2,
      'my business address',
      'business address is',
      'addressed as follows',
      'united states mail',
      'foregoing is true and correct',
      'executed on',
      'served on',
      'following documents',
      'within action',
    ],
    [
      1,
      'penalty of perjury',
      'laws of the state of california',
      'declare',
      'by mail',
      'served',
      'resident of the county',
    ],
  ],
};
