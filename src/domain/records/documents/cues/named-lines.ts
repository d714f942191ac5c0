import type { Line } from '../text/words.ts';

/**
 * How a page names a person of the trade: `signed` by a signature or its block, `labelled` as the one who wrote it
 * (surgeon, radiologist, provider), `asking` as the one who asks for what the page
 * is about, `printed` with a degree and no more.
 */
export type PageName = {
  readonly by: 'signed' | 'labelled' | 'asking' | 'printed';
  readonly name: string;
  readonly line: number;
};

const DEGREE = String.raw`(?:M\.?\s?D|D\.?\s?O|D\.?\s?C|D\.?\s?P\.?\s?M|Ph\.?\s?D|Psy\.?\s?D|D\.?\s?P\.?\s?T|P\.?\s?T|O\.?T\.?R(?:\/L)?|O\.?T|L\.?\s?Ac|P\.?\s?A(?:-?\s?C)?|N\.?\s?P|F\.?N\.?P(?:-?C)?|R\.?\s?N|Esq|D\.?D\.?S|M\.?P\.?T|C\.?H\.?T|LCSW|MFT|LMFT|PharmD|CCM|J\.?D)\.?`;
const PART = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** Names stand a blank apart; what is further off is the next field. */
const NAME = String.raw`(?:(?!D\.?O\.?[BI]\b)${PART})(?:\s(?!D\.?O\.?[BI]\b)${PART}){1,3}`;
/** Ann B. Roe, M.D. */
const WITH_DEGREE = new RegExp(String.raw`(?<name>${NAME}),?\s+(?<degree>${DEGREE})(?![\p{L}\d])`, 'u');
/** Dr. Ann Roe */
const DOCTOR = new RegExp(String.raw`\bDr\.?\s+(?<name>${PART}(?:\s+${PART}){0,2})`, 'u');
const AFTER_LABEL = new RegExp(String.raw`^\W{0,4}(?:Dr\.?\s+)?(?<name>${NAME})`, 'u');
/** ROE, ANN */
const LAST_FIRST = new RegExp(
  String.raw`^\W{0,4}(?<last>\p{Lu}[\p{L}'’-]+),\s*(?<first>${PART}(?:\s+\p{Lu}\.?)?)(?=\s*(?:,|$|\s${DEGREE}))`,
  'u',
);

/** A line that is a name and nothing else, as under a closing. */
const ONLY_NAME = new RegExp(String.raw`^${NAME}[,.]?$`, 'u');

const SIGNS =
  /\b(?:e(?:lectronically|-)?\s*signed\s*(?:by)?|digitally signed(?: by)?|signed(?: electronically)? by|signed|authenticated by|dictated(?: and signed)? by|finalized by|\/s\/|s\/|interpreted (?:and signed )?by|read by|reported by|respectfully submitted(?: by)?)\b\s*[:;,.]?/i;
const LABELS =
  /\b(?:(?:primary )?treating physician|treating provider|rendering provider|attending(?: physician)?|physician(?: name| signature)?|provider(?: name)?|surgeon|operating surgeon|radiologist|interpreting (?:physician|radiologist)|electromyographer|examiner|examining physician|evaluator|evaluating physician|qme|ame|consultant|consulting physician|therapist|treating therapist|physical therapist|chiropractor|acupuncturist|reviewer|physician (?:reviewer|advis[oe]r)|reviewing physician|requesting (?:physician|provider)|seen by|author|prepared by|completed by|examined by|performed by|declarant|claims (?:examiner|adjuster)|adjuster)\s*(?:name)?\s*[:;]/i;
const ASKS = /^(?:requesting|referring|ordering)/i;
/** A physician's name that is the name of his company. */
const INCORPORATED = /\b(?:inc|corp|corporation|llc|apc)\b/i;
/** Names that are on the page for another reason. */
const OTHERS =
  /\b(?:cc|referr(?:ed|ing)(?: by| physician| provider)?|ordering(?: physician| provider)?|ordered by|pcp|primary care|attention|attn|dear|to|copy to|assistant|(?:laboratory |medical )?director|anesthesiologist|anesthesia|applicant|defense|patient|employee|claimant|employer|report of|per|thank you|supervising|requested by|re)\b\s*[:;,]?\s*(?:dr\.?)?\s*$/i;

/** The names of a page that may be its author's, in the order of the lines. */
export function namesOf(lines: readonly Line[], closing: ReadonlySet<number>): PageName[] {
  const found: PageName[] = [];
  lines.forEach(({ raw }, line) => {
    if (raw.length > 160) return;
    const label = SIGNS.exec(raw) ?? LABELS.exec(raw);
    const signs = label !== null && SIGNS.test(label[0]);
    const labelled = label !== null && ASKS.test(label[0]) ? 'asking' : 'labelled';
    const after = label === null ? raw : raw.slice(label.index + label[0].length);
    if (label !== null && OTHERS.test(raw.slice(0, label.index))) return;
    const inBlock = label === null && raw.length < 70 && [1, 2, 3, 4].some(back => closing.has(line - back));
    const named =
      nameIn(after, label !== null) ??
      (inBlock && ONLY_NAME.test(raw) && !NO_NAME.test(raw) && !ORGANISATION.test(raw)
        ? { name: raw.replaceAll(/[,.\s]+$/g, ''), at: 0 }
        : null);
    if (named === null) {
      const below = label === null || after.trim().length > 3 ? null : nameOnly(lines[line + 1]?.raw ?? '');
      if (below !== null) found.push({ by: signs ? 'signed' : labelled, name: below.name, line });
      return;
    }
    const { name, at } = named;
    if (label === null && OTHERS.test(raw.slice(0, at))) return;
    if (label === null && INCORPORATED.test(raw)) return;
    found.push({ by: signs || inBlock ? 'signed' : label === null ? 'printed' : labelled, name, line });
  });
  return found;
}

/** A line that is a name and its degree, if any, as it stands under the line for a signature. */
function nameOnly(raw: string): Named | null {
  if (/\d/.test(raw)) return null;
  const degreed = nameIn(raw, false);
  if (degreed !== null || LAST_FIRST.test(raw)) return degreed ?? nameIn(raw, true);
  return ONLY_NAME.test(raw.trim()) && !NO_NAME.test(raw) ? nameIn(raw.trim(), true) : null;
}

type Named = { readonly name: string; readonly at: number };

function nameIn(text: string, labelled: boolean): Named | null {
  const degreed = WITH_DEGREE.exec(text);
  if (degreed?.groups !== undefined) {
    const { name = '' } = degreed.groups;
    const lead = LEAD.exec(name)?.[0].length ?? 0;
    return { name: name.slice(lead), at: degreed.index + lead };
  }
  if (!labelled) return null;
  const turned = LAST_FIRST.exec(text)?.groups;
  if (turned !== undefined) return { name: `${turned['first'] ?? ''} ${turned['last'] ?? ''}`, at: 0 };
  const name = (AFTER_LABEL.exec(text) ?? DOCTOR.exec(text))?.groups?.['name'];
  if (name === undefined || NO_NAME.test(name)) return null;
  return { name: name.replace(LEAD, '').trim(), at: 0 };
}

const LEAD = /^(?:(?:by|dr\.?|signed|the|dear|cc|to|from|attn|re)\s+)+/i;
const NO_NAME = /\b(?:department|name|signature|date|address|phone|fax|information|physician|number|license|title)\b/i;

const ORGANISATION =
  /\b(?:clinic|medical|center|centre|group|hospital|imaging|radiology|orthop(?:a)?edics?|institute|associates|physical therapy|therapy|laborator(?:y|ies)|labs?|insurance|services|law offices?|health|healthcare|rehab(?:ilitation)?|surgery|surgical|spine|pain|chiropractic|acupuncture|diagnostics?|llc|inc|corp|p\.?c|llp|apc|fund|indemnity|administrators?|utilization|review|wellness|physicians|partners|management|solutions|evaluations?|toxicology|neurology|consultants|specialists|federal|company|claims|casualty|mutual)\b/i;
const NO_ORGANISATION =
  /\b(?:report|note|dear|page|patient|claim (?:no|number)|date|employee|employer|re|from|to|state of california|division of|department of|request|determination|decision|application|notice|proof|form|electronically|summary|record|independent medical review|type of|evaluation of|fax|phone|history|complaint)\b|:|\d{5}|\.$/i;

/** The letterhead: the first line among the first that names an organisation. */
export function providerOf(lines: readonly Line[]): string | null {
  const head = lines
    .slice(0, 6)
    .find(
      ({ raw, words }) => words.length <= 9 && raw.length <= 70 && ORGANISATION.test(raw) && !NO_ORGANISATION.test(raw),
    );
  if (head !== undefined) return spelled(head.raw);
  const labelled = lines
    .slice(0, 30)
    .map(({ raw }) => PRACTICE.exec(raw)?.groups?.['name'])
    .find(name => name !== undefined);
  return labelled === undefined ? null : spelled(labelled);
}

const PRACTICE =
  /\b(?:practice name|name of practice|practice|facility|clinic name)\s*:\s*(?<name>[^:|]{4,60}?)(?:\s{2,}|\s+\w+:|$)/i;

/** Without what surrounds it; capitals throughout are written as names are. */
function spelled(printed: string): string {
  const name = printed.replaceAll(/\s+/g, ' ').replaceAll(/^[^\p{L}\d]+|[^\p{L}\d.)]+$/gu, '');
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())
    .replaceAll(/\b(?:Of|And|The|For|At)\b/g, word => word.toLowerCase())
    .replaceAll(/\b(?:Llc|Llp|Inc|Apc|Pc|Mri|Qme|Ur|Usa|Pt)\b/g, word => (word === 'Inc' ? word : word.toUpperCase()));
}
