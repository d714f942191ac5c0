import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { bareWords } from './bare-words.ts';
import type { Citation } from './citation.ts';
import { type CitedPages, readCitedPages } from './pages/cited-pages.ts';
import { readMtusCitations } from './mtus-citations.ts';
import { findOdgChapters } from './odg-chapters.ts';
import { readPrintedOdg } from './printed/printed-odg.ts';
import { readSectionList } from './section-list.ts';

const ODG = 'Official Disability Guidelines';
const ODG_NAME =
  /(?:\bthe\s+)?(?:\bOfficial\s+Disability\s+Guidelines?\b(?:\s*\(?\bODG\b\)?(?:[-\s]TWC)?)?|\bODG\b(?:[-\s]TWC)?)[\s:,-]*(?:Treatment\s+(?:in|Index)[^,;]*|\(?integrated treatment[^),]*\)?)?/gi;
const PUBLICATION =
  /\(?\bWork\s+Loss\s+Data\s+Institute\b[^,]*(?:\([^)]*\))?,?|\b\d+\w\w\s+(?:annual\s+)?edition\b(?:\s*\(web\))?,?|\b(?:web|online)\s+version\b,?|\(online version\)|,?\s*\b20\d\d\b(?:,\s*web(?:\s+version)?\b)?(?=\s*(?:,|$|[A-Z(]))/gi;
const URL_BEGINS = /https?:\/\/|www\./i;
const URL = /\(?\s*\b(?:https?:\/\/|www\.)[^\s,;)]+[^\s,;).]/gi;
const SAYS_PUBLICATION = /\d|version|loss/i;
const SAYS_UPDATED = /\((?:updated|20)/i;
const UPDATED = /\(updated[^)]*\)|\(20\d\d\)\s*$/gi;
/** The procedure summary of the chapter as a whole. */
const SUMMARY = /^\s*procedures?\s*$/i;
const SAYS_LABEL = /other\s+medical/i;
const EMPTY_BRACKETS = /\(\s*\)/;
/** A link, a label or empty brackets. */
const BESIDE_NAMES = new RegExp([URL_BEGINS, SAYS_LABEL, EMPTY_BRACKETS].map(({ source }) => source).join('|'), 'i');
/** Where a passage says none of these, its words name sections alone. */
const BESIDE_SECTIONS = /\d|version|loss|\(updated|^\s*procedures?\s*$/i;
const LABEL = /\b(?:and\s+)?Other\s+Medical\s+Treatment\s+Guidelines?(?:\s+or\s+Medical\s+Evidence)?\b\s*[:,]?/gi;

function trimmed(text: string): string {
  const bare = bareWords(text);
  return bare.includes('  ') ? bare.replace(/ {2,}/g, ' ') : bare;
}

type Details = Pick<Citation, 'year' | 'sections' | 'pages'>;

function other(source: Citation['source'], guideline: string, text: string, details: Details): Citation {
  const { year, sections, pages } = details;
  return { source, guideline, edition: null, year, topic: null, sections, pages, text };
}

/** A passage without the edition, year or version it says. */
function withoutPublication(passage: string): string {
  return SAYS_PUBLICATION.test(passage) ? passage.replace(PUBLICATION, ' ') : passage;
}

/** The pages a text names, and its other words without publication, update and the word for the whole chapter. */
function withoutPages(text: string): CitedPages {
  const { pages, rest } = readCitedPages(text);
  const published = withoutPublication(rest);
  const undated = SAYS_UPDATED.test(published) ? published.replace(UPDATED, '') : published;
  return { pages, rest: SUMMARY.test(undated) ? '' : undated };
}

function detailsOf(text: string, year: number | null): Details {
  const { pages, rest } = BESIDE_SECTIONS.test(text) ? withoutPages(text) : { pages: [], rest: text };
  const named = trimmed(rest);
  if (named === '') return { year, sections: [], pages };
  const list = named.includes(':') ? named.replace(/:\s+/g, ', ') : named;
  const parted = list.includes('/') ? list.replace(/\s*\/\s*(?=[A-Z][a-z]+ [a-z])/g, ', ') : list;
  const bracketed = parted.startsWith('(') ? /^\(([^()]+)\)$/.exec(parted)?.[1] : undefined;
  const sections = readSectionList(bracketed ?? parted).map(trimmed);
  return { year, sections: sections.filter(section => section !== ''), pages };
}

/** What one mention of ODG cites: each chapter with its sections, or ODG as a whole. */
function odgCitations(worded: string, named: string): Citation[] {
  const published = withoutPublication(named);
  const passage = trimmed(published.includes('(20') ? published.replace(/^[\s,]*\(20\d\d\)/, '') : published);
  const said = /\b20\d\d\b/.exec(worded)?.[0];
  const year = said === undefined || /updated[^)]*20\d\d/i.test(worded) ? null : Number(said);
  const chapters = findOdgChapters(passage);
  const [first] = chapters;
  if (first === undefined) return [other('ODG', ODG, trimmed(worded), detailsOf(passage, year))];
  const lead = trimmed(passage.slice(0, first.start));
  const leading = lead === '' ? [] : detailsOf(lead, year).sections;
  return chapters.map((chapter, index) => {
    const tail = passage.slice(chapter.end, chapters[index + 1]?.start ?? passage.length);
    const { sections, pages } = detailsOf(tail, year);
    const text = chapters.length === 1 ? trimmed(worded) : trimmed(passage.slice(chapter.start, chapter.end) + tail);
    const all = index === 0 ? [...leading, ...sections] : sections;
    return other('ODG', chapter.chapter, text, { year, sections: all, pages });
  });
}

function odgPassages(passage: string): Citation[] {
  const mentions = everyMatchAnywhere(passage, ODG_NAME);
  const [first] = mentions;
  if (first === undefined) return [];
  const before = passage.slice(0, first.index);
  const citations = before === '' ? [] : citedBefore(before);
  mentions.forEach(({ 0: name, index }, at) => {
    const end = mentions[at + 1]?.index ?? passage.length;
    citations.push(...odgCitations(passage.slice(index, end), passage.slice(index + name.length, end)));
  });
  return citations;
}

function citedBefore(passage: string): Citation[] {
  return findOdgChapters(passage).length > 0 ? odgCitations(passage, passage) : otherWorks(passage);
}

/** A journal, a book, another body's guideline: cited whole. */
function otherWorks(passage: string): Citation[] {
  const named = trimmed(passage.replace(/^\s*and\b/i, ''));
  if (!/[a-z]{3}/i.test(named)) return [];
  const year = Number(/\b((?:19|20)\d\d)\b/.exec(named)?.[1] ?? 0) || null;
  return [other('other', named, named, { year, sections: [], pages: [] })];
}

function linksIn(passage: string): Citation[] {
  const links = everyMatchAnywhere(passage, URL).map(match => trimmed(match[0].replace(/^\(\s*/, '')));
  return links.map(link => other('other', link, link, { year: null, sections: [], pages: [] }));
}

function withoutLabels(passage: string): string {
  const rest = SAYS_LABEL.test(passage) ? passage.replace(LABEL, ' ') : passage;
  return EMPTY_BRACKETS.test(rest) ? rest.replace(/\(\s*\)/g, ' ') : rest;
}

/** The works outside the schedule that a passage cites: ODG by chapter, ACOEM, web pages, others; and the schedule if it is named. */
export function readOutsideCitations(passage: string): Citation[] {
  const printed = readPrintedOdg(passage);
  if (printed !== null) return [printed];
  if (passage.startsWith(ODG) && !BESIDE_NAMES.test(passage)) return odgPassages(passage);
  const linked = URL_BEGINS.test(passage) ? linksIn(passage) : [];
  const rest = withoutLabels(linked.length > 0 ? passage.replace(URL, ' ') : passage);
  const mtus = /\bMTUS\b|\bACOEM\b|\bchronic\s+pain\s+medical\s+treatment\b/i.exec(rest);
  const odg = rest.search(/\bODG\b|\bOfficial\s+Disability/i);
  if (mtus !== null && (odg < 0 || mtus.index < odg)) {
    const end = odg < 0 ? rest.length : odg;
    const cited = readMtusCitations(rest.slice(0, end));
    const worded = cited.length > 0 ? cited : otherWorks(rest.slice(0, end));
    return [...worded, ...(odg < 0 ? [] : odgPassages(rest.slice(odg))), ...linked];
  }
  if (odg >= 0) return [...odgPassages(rest), ...linked];
  const chapters = findOdgChapters(rest);
  if (chapters.length > 0 && chapters[0]?.start === 0) return [...odgCitations(rest, rest), ...linked];
  return [...otherWorks(rest), ...linked];
}
