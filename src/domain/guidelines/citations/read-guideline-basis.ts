import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { singleSpaced } from '#domain/drugs/words/single-spaced.ts';
import type { Citation, GuidelineBasis } from './citation.ts';
import { readMtusCitations } from './mtus-citations.ts';
import { readPrintedCitation } from './printed-citation.ts';
import { readOutsideCitations } from './outside-citations.ts';

const NONE = /\bdid\s+not\s+cite\s+any\s+(?:medical\s+)?evidence\b/i;
const OUTSIDE =
  /\bdid\s+not\s+base\s+(?:their|its)\s+decision\s+on\s+the\s+MTUS\b|\brecommendations?(?:\(s\))?\s+outside\s+(?:of\s+)?the\s+MTUS\b/i;
const STATEMENT = /\bDecision\s+based\s+on\s+(?:(non-?\s?MTUS)(?:\s+citations?)?|MTUS)\b[\s:,]*/gi;
const SCHEDULE =
  /\bMTUS\b|\bmedical treatment utilization schedule\b|\bchronic\s+pain\s+(?:medical\s+)?treatment\b|\bcomplaints\b|\bpostsurgical\s+treatment\b|\bopioid\s+treatment\b|\bacupuncture\s+(?:medical\s+)?treatment\b/i;

/** Rejoins a word that a line end broke after its hyphen. */
const unwrapped = (text: string): string =>
  text.includes('- ') ? text.replace(/([A-Za-z])-\s+(?=[A-Za-z])(?!-\s+(?:and|or)\b)/g, '$1-') : text;

type Statement = { readonly outside: boolean; readonly passage: string };

function statementsOf(text: string): Statement[] {
  const anchors = everyMatchAnywhere(text, STATEMENT);
  if (anchors.length === 0) {
    const passage = text.replace(
      /^\s*the\s+(?:claims\s+administrator|expert\s+reviewer|physician\s+reviewer)\b[^.]*\.\s*/i,
      '',
    );
    return passage.trim() === '' ? [] : [{ outside: !SCHEDULE.test(passage), passage }];
  }
  return anchors.map((anchor, index) => ({
    outside: anchor[1] !== undefined,
    passage: text.slice(anchor.index + anchor[0].length, anchors[index + 1]?.index ?? text.length).trim(),
  }));
}

function basisOf(statements: readonly Statement[], worded: string): GuidelineBasis['basis'] {
  const mtus = statements.some(statement => !statement.outside);
  const outside = statements.some(statement => statement.outside) || OUTSIDE.test(worded);
  if (mtus) return outside ? 'both' : 'mtus';
  return outside ? 'outside-mtus' : 'none';
}

const LEAD = 'Decision based on MTUS ';
/** A line that says one of these may say something else too. */
const SAYS_MORE = /\b(?:based|not|outside)\b|- /i;

/** A line that cites one guideline of the schedule as letters print it; null when it is worded otherwise. */
function printedBasis(worded: string): GuidelineBasis | null {
  if (!worded.startsWith(LEAD)) return null;
  const passage = worded.slice(LEAD.length);
  const citation = SAYS_MORE.test(passage) ? null : readPrintedCitation(passage);
  return citation === null ? null : { text: worded, basis: 'mtus', citations: [citation] };
}

/** What a guideline line of a letter rests on: MTUS, something outside it, both or nothing, with each citation. */
export function readGuidelineBasis(text: string): GuidelineBasis {
  const worded = singleSpaced(text);
  const printed = printedBasis(worded);
  if (printed !== null) return printed;
  if (worded === '' || NONE.test(worded)) return { text: worded, basis: 'none', citations: [] };
  const statements = statementsOf(unwrapped(worded));
  const citations: Citation[] = [];
  for (const statement of statements) citations.push(...citationsOf(statement));
  return { text: worded, basis: basisOf(statements, worded), citations };
}

function citationsOf({ outside, passage }: Statement): Citation[] {
  const cited = outside ? [] : readMtusCitations(passage);
  return cited.length > 0 ? cited : readOutsideCitations(passage);
}
