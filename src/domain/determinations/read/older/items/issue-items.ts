import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import type { MissingPart } from '#domain/determinations/read/missing-part.ts';
import { findParts } from '../layout/part-headings.ts';
import { lastVerdict, type Verdict } from '../verdict.ts';
import { guidelineSides } from './guideline-sides.ts';
import type { OlderItem } from './older-item.ts';
import type { SplitOlderItems } from './regarding-items.ts';

type Reasons = { readonly guideline: Flow; readonly rationale: Flow; readonly decided: Verdict['outcome'] | null };

/**
 * The items of a review of early 2013: the issues listed, then guidelines and rationale, once for all or once for each.
 * The heading of the rationale says the decision (IS/WAS NOT MEDICALLY NECESSARY); where it leaves it open, the
 * conclusion does.
 */
export function splitIssueItems(flow: Flow, issue: Flow, start: number, end: number): SplitOlderItems | MissingPart {
  const part = flow.slice(start, end);
  const titles = issuesOf(issue);
  if (titles.length === 0) return { missing: 'it is empty', at: 'issue at dispute' };
  const guidelines = findParts(part, 'guideline');
  const whys = findParts(part, 'why');
  if (guidelines.length === 0) return { missing: 'no guidelines relied upon', at: 'item 1' };
  if (whys.length === 0) return { missing: 'no rationale', at: 'item 1' };
  const sections = whys.map((why, index): Reasons => {
    const own = guidelines.filter(guideline => guideline.end <= why.start).at(-1) ?? guidelines[0];
    const next = Math.min(
      whys[index + 1]?.start ?? part.length,
      guidelines.find(guideline => guideline.start > why.end)?.start ?? part.length,
    );
    return {
      guideline: part.slice(own?.end ?? 0, why.start),
      rationale: part.slice(why.end, next),
      decided: headingOutcome(part.slice(why.start, why.end)),
    };
  });
  if (sections.length > 1 && sections.length !== titles.length) {
    return { missing: `${titles.length} issues and ${sections.length} rationales`, at: 'issue at dispute' };
  }
  const items = titles.map((title, index): OlderItem => {
    const section = sections.length === 1 ? sections[0] : sections[index];
    const rationale = reasonsFor(section?.rationale ?? '', index, titles.length, sections.length);
    const sides = guidelineSides(plain(section?.guideline ?? ''));
    return {
      title,
      outcome: section?.decided ?? lastVerdict(plain(rationale))?.outcome ?? null,
      ...sides,
      rationale,
    };
  });
  return { items, before: part.slice(0, guidelines[0]?.start ?? 0) };
}

const NUMBERED = /(?<=^|[\n\v])\(?(\d{1,2})[.)][ \n\v]/g;
const BULLET = /^[•▪·●◦■\uf0b7*–-][ \n\v]?/;

/** The issues, one a number or a bullet; else all of it is one. */
function issuesOf(issue: Flow): string[] {
  const numbered = pieces(issue.replace(/^[\n\v]+/, ''));
  if (numbered !== null) return numbered.map(plain);
  const lines = plain(issue) === '' ? [] : issue.split(/[\n\v]/).filter(line => line.trim() !== '');
  if (lines.length > 1 && lines.every(line => BULLET.test(line)))
    return lines.map(line => plain(line.replace(BULLET, '')));
  return lines.length === 0 ? [] : [plain(issue.trim().replace(BULLET, ''))];
}

/** A text cut at its numbers 1, 2, 3 …; null when it is not numbered from its start. */
function pieces(text: Flow): string[] | null {
  const marks: { readonly start: number; readonly end: number }[] = [];
  for (const match of everyMatch(text, NUMBERED)) {
    if (Number(match[1]) === marks.length + 1) marks.push({ start: match.index, end: match.index + match[0].length });
  }
  if (marks[0]?.start !== 0) return null;
  return marks.map(({ end }, index) => text.slice(end, marks[index + 1]?.start ?? text.length));
}

/** The reasons for one of several issues: its own number, where they are numbered alike; else all of them. */
function reasonsFor(rationale: Flow, index: number, issues: number, sections: number): Flow {
  if (issues === 1 || sections > 1) return rationale;
  const own = pieces(rationale.replace(/^[\n\v]+/, ''));
  return own?.length === issues ? (own[index] ?? rationale) : rationale;
}

/** What the heading decides: `NOT` in brackets, or both ways given, leave it open. */
function headingOutcome(heading: Flow): Verdict['outcome'] | null {
  const said = plain(heading).toLowerCase();
  if (/\(\s*not\s*\)/.test(said)) return null;
  return / not medically /.test(said) ? 'upheld' : 'overturned';
}
