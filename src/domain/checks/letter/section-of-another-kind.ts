import type { Category } from '#domain/cases/requests/request.ts';
import { findService } from '#domain/cases/requests/request-category.ts';
import type { Drug } from '#domain/drugs/drug.ts';
import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { findTopic } from '#domain/guidelines/editions/topic.ts';
import type { CheckedItem } from './checked-letter.ts';

/** What a section is for: drugs of some groups, or services of some categories. */
type Matter = { readonly groups?: RegExp; readonly categories: readonly Category[] };

/** What may be judged by a section on a drug without being that drug: whoever prescribes it, how it is given or given up. */
const ABOUT_DRUGS: readonly Category[] = ['consult', 'psych', 'program', 'injection', 'surgery', 'other'];
const drugs = (groups: RegExp): Matter => ({ groups, categories: ABOUT_DRUGS });
/** The same where the drug is watched by tests. */
const tested = (groups: RegExp): Matter => ({ groups, categories: [...ABOUT_DRUGS, 'lab'] });
const services = (...categories: readonly Category[]): Matter => ({ categories: [...categories, 'other'] });

/** Topics of the chronic pain guideline by what they are for; with a class of drugs go those given for its effects. */
// biome-ignore format: a table reads in columns
const MATTERS: readonly (readonly [topics: RegExp, matter: Matter])[] = [
  [/^(?:opioids?(?:_|$)|hyperalgesia|weaning|detox|methadone|tramadol|hydrocodone|oxycodone)/, tested(/^(?:Opioid|GI agents|Antiemetic|Hormones|Androgens|Benzodiazepines|Sedative|Barbiturates|Muscle relaxant|Misc|Anti(?:depressant|hypertensive|-anxiety)|Alpha)/)],
  [/^(?:topical|salicylate)$/,                          drugs(/^(?:Topical|Misc|Injection)/)],
  [/^aed$/,                                             drugs(/^(?:Anti-epilepsy|Topical|Antidepressant)/)],
  [/^muscle_relaxants$/,                                drugs(/^(?:Muscle relaxant|Benzodiazepines|Topical)/)],
  [/^benzodiazepines$/,                                 tested(/^(?:Benzodiazepines|Muscle relaxant|Sedative|Anti-anxiety|Antidepressant)/)],
  [/^nsaids/,                                           tested(/^(?:NSAID|Proton|H2|GI agents|Topical|Misc|Opioid|Anti(?:hypertensive|-coagulant)|Adrenal)/)],
  [/^(?:tens|ics|ics_ptr|nmes|hwave|mens|galvanic|estim|pens)$/, services('dme', 'physical-therapy', 'chiropractic', 'surgery', 'program')],
  [/^(?:physical_medicine|aquatic|manual|massage)$/,    services('physical-therapy', 'chiropractic', 'acupuncture', 'program', 'dme', 'consult', 'psych')],
  [/^(?:psych_eval|psych_tx|behavioral|biofeedback)$/,  services('psych', 'consult', 'program', 'lab')],
  [/^home_health$/,                                     services('home-health', 'transportation', 'dme', 'program')],
  [/^(?:scs|idds)$/,                                    services('surgery', 'dme', 'psych', 'consult', 'program')],
  [/^(?:esi|tpi|botulinum)$/,                           services('injection', 'consult', 'surgery')],
  [/^acupuncture$/,                                     services('acupuncture', 'physical-therapy', 'program', 'consult')],
  [/^frp2?$/,                                           services('program', 'consult', 'psych', 'physical-therapy', 'transportation')],
  [/^udt$/,                                             services('lab', 'consult')],
];

/** ODG names services by its entries; those it names without doubt. */
const OF_ODG: ReadonlySet<Category> = new Set(['dme', 'imaging', 'electrodiagnostic', 'transportation', 'home-health']);
/** Services an entry on a device or a study may be for, too. */
const WITH: readonly Category[] = ['physical-therapy', 'program', 'other', 'consult', 'lab'];

function matterOf(cited: Citation, section: string): Matter | null {
  if (cited.source === 'ODG') {
    const service = findService(splitWords(section))?.value;
    return service === undefined || service.weight === 'vague' || !OF_ODG.has(service.category)
      ? null
      : services(service.category, ...WITH);
  }
  if (cited.guideline !== 'Chronic Pain Medical Treatment') return null;
  const topic = findTopic(section);
  return topic === null ? null : (MATTERS.find(([topics]) => topics.test(topic.id))?.[1] ?? null);
}

/** Given through the skin or by a needle, whatever the drug is else. */
const NOT_BY_MOUTH =
  /\b(?:cream|gel|ointment|lotion|patch\w*|topical|compound\w*|transdermal|emulgel|solution|spray|injections?)\b|%/i;

function isFor({ groups, categories }: Matter, { item, title }: CheckedItem): boolean {
  const { category, drug } = item.request;
  if (category !== 'drug') return categories.includes(category);
  const asked = title.drugs();
  if (groups === undefined) return asked.length === 0;
  if (drug === null || asked.length === 0) return true;
  const isOf = ({ group }: Drug): boolean => group === null || groups.test(group);
  return asked.some(({ value }) => isOf(value.drug)) || (groups.test('Topical') && NOT_BY_MOUTH.test(title.text));
}

/** Words of a section that tell nothing of what it is for. */
const NO_MATTER =
  /^(?:chronic|pain|medical|medicine|medications?|drugs?|treatment|therapy|guidelines?|criteria|section|chapter|general|other|with|when|long|term|users|used|list|specific|adverse|effects|current|stimulation|devices?|selection|studies)$/;

/** Whether title or reasons have any word that tells what a section is for. */
function isSpokenOf(section: string, { title, rationale }: CheckedItem): boolean {
  const words = section.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words
    .filter(word => !NO_MATTER.test(word))
    .some(word => {
      const stem = word.slice(0, STEM);
      return rationale.lower().includes(stem) || title.lower().includes(stem);
    });
}
const STEM = 5;

/** Whether a citation is of sections alone that are for other drugs or services than the item, and of which the reasons do not speak. */
export function isOfAnotherKind(cited: Citation, checked: CheckedItem): boolean {
  const sections = cited.sections.length > 0 ? cited.sections : cited.topic === null ? [] : [cited.topic];
  return (
    sections.length > 0 &&
    sections.every(section => {
      const matter = matterOf(cited, section);
      return (
        matter !== null &&
        !isFor(matter, checked) &&
        !isSpokenOf(section, checked) &&
        findDrugsIn(splitWords(section)).length === 0
      );
    })
  );
}
