import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { singleSpaced } from '#domain/drugs/words/single-spaced.ts';
import type { Citation, GuidelineBasis } from './citation.ts';
import { readMtusCitations } from './mtus-citations.ts';
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

type Statements = {
  readonly statements: readonly Statement[];
  /** Whether the line says that it rests on something outside the schedule. */
  readonly saysOutside: boolean;
};

const SPACE = 32;
const SCHEDULE_LEAD = 'Decision based on MTUS ';
const OUTSIDE_LEAD = 'Decision based on Non-MTUS Citation ';
const PREFACES = ['The Claims Administrator', 'The Expert Reviewer'].map(
  who => `${who} based their decision on recommendation(s) outside of the MTUS Guidelines. `,
);
/** A passage that has one of these may state something else too, or its words were broken. */
const SAYS_MORE = /\b(?:based|not|outside)\b|[a-z]- |^[\s:,]|^$/i;

/** The statements of a line that makes them in the words letters print: the schedule, something outside it, or one after the other. */
function printedStatements(worded: string): Statements | null {
  const preface = PREFACES.find(said => worded.startsWith(said));
  const start = preface?.length ?? 0;
  const outside = worded.indexOf(OUTSIDE_LEAD, start);
  const statements: Statement[] = [];
  if (worded.startsWith(SCHEDULE_LEAD, start)) {
    const passage = worded.slice(start + SCHEDULE_LEAD.length, outside < 0 ? worded.length : outside - 1);
    statements.push({ outside: false, passage });
  } else if (outside !== start) return null;
  if (outside > start && worded.charCodeAt(outside - 1) !== SPACE) return null;
  if (outside >= 0) statements.push({ outside: true, passage: worded.slice(outside + OUTSIDE_LEAD.length) });
  if (statements.some(({ passage }) => SAYS_MORE.test(passage))) return null;
  return { statements, saysOutside: preface !== undefined };
}

/** What a guideline line of a letter rests on: MTUS, something outside it, both or nothing, with each citation. */
export function readGuidelineBasis(text: string): GuidelineBasis {
  return readSpacedBasis(singleSpaced(text));
}

/** The same of a line whose words are parted by single spaces. */
export function readSpacedBasis(worded: string): GuidelineBasis {
  const printed = printedStatements(worded);
  if (printed === null && (worded === '' || NONE.test(worded))) return { text: worded, basis: 'none', citations: [] };
  const { statements, saysOutside } = printed ?? {
    statements: statementsOf(unwrapped(worded)),
    saysOutside: OUTSIDE.test(worded),
  };
  const citations: Citation[] = [];
  let onSchedule = false;
  let outside = saysOutside;
  for (const statement of statements) {
    if (statement.outside) outside = true;
    else onSchedule = true;
    citations.push(...citationsOf(statement));
  }
  return { text: worded, basis: basisOf(onSchedule, outside), citations };
}

function basisOf(onSchedule: boolean, outside: boolean): GuidelineBasis['basis'] {
  if (onSchedule) return outside ? 'both' : 'mtus';
  return outside ? 'outside-mtus' : 'none';
}

function citationsOf({ outside, passage }: Statement): Citation[] {
  const cited = outside ? [] : readMtusCitations(passage);
  return cited.length > 0 ? cited : readOutsideCitations(passage);
}
