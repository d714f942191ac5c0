/** What follows a surgery and is decided with it: law.md 4.2. */
const ANCILLARY =
  /\bassociated\s+surgical\s+(?:service|item)s?|\b(?:assistant|assist|co-?)\s?-?surgeon|\bsurgical\s+assist|\bassistant\s+PA\b|\bPA(?:-C)?\s+assistant|\bfirst\s+assist|\bpre-?\s?op(?:erative(?:ly)?)?\b|\bpost-?\s?op(?:erative(?:ly)?)?\b|\bp(?:re|ost)-?\s?surg(?:ical|ery)\b|\bperi-?operative|\bintra-?operative|\b(?:medical|surgical|cardiac|psychological|psych|dental)\s+clearance\b|(?<!under\s+(?:general\s+)?)\banesthesi|\b(?:inpatient|hospital|overnight)\s+(?:hospital\s+)?stay\b|\blength\s+of\s+stay\b|\bfacility\s+fee\b|\bsurgery\s+center\b/i;

/** True when the request is part of a surgery: an assistant, a clearance, what is used or done before and after it. */
export function isAncillary(title: string): boolean {
  return ANCILLARY.test(title);
}
