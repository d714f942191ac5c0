import { partsNamed, sameOrSupplied } from '../../../letter/regions.ts';
import type { Title } from '../../denied-thing.ts';
import type { AsDenied, LimitOfPlace } from '../as-denied.ts';

/** The denial is of this injury only. */
const OF_THIS_INJURY =
  /\bfor (?:this|the) (?:[a-z]+ ){0,3}(?:injur(?:y|ies)|claim|condition|complaint)\b|\b(?:industrial|work-related)\b|\bfrom this (?:injury|accident)\b/i;
/** What something was had for, where that is none of a part or of pain. */
const FOR_OTHER = /^[^.;]{0,40}?\bfor (?:(?:the|his|her|an?|some) )?([a-z-]+(?: [a-z-]+)?)/i;
const OF_PAIN =
  /\b(?:pain|injur\w*|relief|strain|sprain|spasms?|weeks?|months?|days?|years?|evaluation|treatment|therapy|\d+)\b/i;
/** Had elsewhere or for another's sake. */
const OF_ANOTHER_MATTER =
  /\b(?:marriage|marital|infertility|pregnan\w*|dental|tooth|cosmetic|unrelated|non-?industrial|divorce|childhood)\b/i;

/** Structures that no plain film shows. */
const SOFT =
  /\b(?:labr(?:um|al)|menisc\w*|cuff|tendons?|ligaments?|discs?|nerves?|roots?|cord|cartilage|muscles?|soft tissues?)\b/i;
const IMAGED = /\b(?:imag(?:ed|ing)|scann?ed|pictur\w*|visuali[sz]ed)\b/i;
const SHOWS_SOFT = /\b(?:mris?|magnetic|mra|ct|tomogra\w*|arthrogra\w*|ultraso\w*|sonogra\w*|myelogra\w*)\b/i;

/** Of the head one part is told by another: the teeth by the jaw. */
const OF_THE_HEAD = /^(?:teeth|face|jaw|head|skull|eyes?|ears?|nose)$/;

/** A test named by another part than it tests. */
const TESTS =
  /\b(?:thigh thrust|straight leg rais\w+|drop arm|(?:elbow|wrist|hip|neck) (?:flexion|compression) test|finger escape|toe walking|heel walking|heel-?to-?toe|hip scour)\b/gi;

const CLAUSE = /[.;]|,\s(?:and|but)\s/g;

function clauseAt(text: string, { start, end }: { readonly start: number; readonly end: number }, at: number): string {
  let from = start;
  for (const { index, 0: words } of text.slice(start, end).matchAll(CLAUSE)) {
    if (start + index >= at) return text.slice(from, start + index);
    from = start + index + words.length;
  }
  return text.slice(from, end);
}

/** What is told of another matter, of a study that cannot show the thing, or of another part alone, answers no denial of this one. */
export function ofThisCase({ said, whole, before, behind, around }: AsDenied, title: Title): LimitOfPlace {
  const isOfInjury = OF_THIS_INJURY.test(around);
  const isSoft = SOFT.test(said) && IMAGED.test(whole);
  const named = partsNamed(`${before} ${whole} ${behind}`).regions;
  const own = named.length === 0 && isSoft ? title.parts().regions : named;
  const regions = own.some(region => OF_THE_HEAD.test(region)) ? [] : own;
  if (!isOfInjury && !isSoft && regions.length === 0) return null;
  return (text, sentence, at) => {
    const clause = clauseAt(text, sentence, at.start);
    if (isOfInjury) {
      const what = FOR_OTHER.exec(text.slice(at.end, sentence.end))?.[1];
      if (OF_ANOTHER_MATTER.test(clause)) return false;
      if (what !== undefined && !OF_PAIN.test(what) && partsNamed(what).regions.length === 0) return false;
    }
    if (isSoft && !SHOWS_SOFT.test(clause)) return false;
    const told = regions.length === 0 ? [] : partsNamed(clause.replaceAll(TESTS, ' ')).regions;
    return (
      told.length === 0 ||
      told.some(part => regions.some(region => sameOrSupplied(part, region) || sameOrSupplied(region, part)))
    );
  };
}
