import { OPENS, type Position, type Standing } from './marks.ts';
import { NAMED } from './named.ts';
import { OF_CARE } from './of-care.ts';
import { OF_FORMS } from './of-forms.ts';
import { OF_NOTES } from './of-notes.ts';
import { OF_OFFICE } from './of-office.ts';
import { OF_WORK } from './of-work.ts';
import { TOLD } from './told.ts';

/** In the order they are asked: what is sure comes first. */
const OTHERS = [...OF_WORK, ...OF_CARE, ...OF_NOTES, ...OF_FORMS, ...TOLD];

/** Where one word that nobody knows is a firm's, besides. */
const ALONE: readonly Position[] = [
  // What a firm is to the claim.
  {
    says: 'surely',
    before:
      /(?:^|[^\p{L}])(?:(?:claims|third[\s-]party)\s+administrator|insurer|carrier|employer|tpa|vendor|review\s+organization)(?:\s+(?:is|was))?[,:]?\s+$/iu,
  },
  { says: 'surely', before: /(?:^|[^\p{L}])(?:bills?|billed|invoices?|liens?|vouchers?)\s+(?:of|from|to)\s+$/iu },
  {
    says: 'surely',
    before: OPENS,
    behind:
      /^\s+(?:served\s+(?:an?|the)\s+(?:subpoena|notice|lien)|(?:denied|approved|authori[sz]ed|modified)\sthe\s)/u,
  },
  ...OF_OFFICE,
  ...OTHERS.filter(({ alone }) => alone === true),
];

function isAt({ ends, before: leads, behind: follows }: Position, before: string, behind: string): boolean {
  return (
    (ends === undefined || ends.test(before.slice(-16))) &&
    (follows === undefined || follows.test(behind)) &&
    leads.test(before)
  );
}

/** How surely a firm or a place of care stands here, `named` aside; null where nothing says so. */
export const standsAsFirm = (before: string, behind: string): Standing | null =>
  OTHERS.find(each => isAt(each, before, behind))?.says ?? null;

/** Whether a firm and nobody else stands here: one word that nobody knows is enough. */
export const standsAsFirmAlone = (before: string, behind: string): boolean =>
  ALONE.some(each => isAt(each, before, behind));

const WORDS = [...OF_OFFICE, ...OF_NOTES];

/** Whether a firm and nobody else stands here, so that one word of the language is enough. */
export const standsAsWord = (before: string, behind: string): boolean =>
  WORDS.some(each => each.word === true && isAt(each, before, behind));

const MAY_NAME = /(?:[:;,]\s*|\s(?:from|by|of|with|at|for|to|represented)\s)$/u;

/** Whether the name of a firm stands here and nothing else. */
export const namesFirm = (before: string, behind: string): boolean =>
  (MAY_NAME.test(before.slice(-14)) || /^\s(?:non-?cert|has\sno\s)/u.test(behind)) &&
  NAMED.some(each => isAt(each, before, behind));
