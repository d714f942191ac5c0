import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { plainLetters } from '../../words/atoms.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import { PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { isToldOfCare } from './medical-house.ts';
import { headingAbove, partsBefore, sentenceBelow } from './firm-run.ts';
import { BODY, LEGAL_FORM, OF_PROGRAM, ORDERS, SHARED, WARD, WIDE } from './firm-words.ts';

export const source = publicationSource;

/** What a place of care is called at the end of its name. */
const PLACE = String.raw`(?:(?:Community|General|Memorial|Regional|County|District|University|Children['’]?s|Veterans|Surgical|Specialty|Rehabilitation|Mercy|Medical)\s+)*(?:Hospitals?|(?:Recovery|Treatment|Healing|Family|Internal|Eye|Ear|Skin|Women['’]s|Kidney|Heart|Breast|Allergy|Arthritis|Balance|Hearing|Trauma|Crisis|Detox|Infusion|Dialysis|Medical|Walk-In)\s+(?:Cent(?:er|re)|Practice|Medicine|Associates|Physicians|Consultants|Specialists|Surgeons|Clinic|Care)|Ear,?\s+Nose,?\s+(?:and|&)\s+Throat|(?:Wom|M)en['’]s\s+Health|(?:Spine|Brain|Joint|Back|Hand|Foot|Knee|Pain|Bone|Nerve|Physical|Sports?)\s+(?:and|&)\s+(?:Brain|Spine|Joint|Nerve|Bone|Body|Sports?\s+Therapy|Occupational\s+Therapy|Hand\s+Therapy|Aquatic\s+Therapy)|Sports\s+Therapy|Therapy\s+Pools?|County\s+General(?:,\s+\p{Lu}\p{L}+)?|(?<!Complex\s+)(?:Regional|Memorial)(?!\s+(?:\p{Lu}|block|anesthesi|pain|sympathetic|nerve)|\s*:)|Hand\s+(?:and|&)\s+Upper\s+Extremity|Post[\s-]Acute(?:\s+Care)?|Neurology\s+(?:and|&)\s+EMG|(?:Neuro|Electro|Cardio)[Dd]iagnostics?|(?:Psychiatric|Psychological|Neurological|Neurosurgical|Vascular|Cardiovascular|Urological|Gastrointestinal|Digestive|Rheumatology|Pulmonary|Anesthesia|Podiatric|Orthotic|Prosthetic|Spinal|Musculoskeletal|Interventional|Regenerative|Industrial|Occupational|Ambulatory|Endoscopy|Neurosurgery)\s+(?:Associates|Group|Center|Clinic|Institute|Surgeons|Specialists|Physicians|Partners|Consultants)|(?:Grief\s+|Family\s+)?Counseling(?:\s+(?:Center|Services))?|Physicians(?:\s+Group)?|Podiatry|Dermatology|Cardiology|Optometry|Ophthalmology|Audiology|Psychiatry|(?:Neuro)?[Pp]sychology|Mobile\s+X-?[Rr]ay|Prosthetics|Orthotics|Medical\s+(?:Center|Centers|Ctr\.?|Group|Clinic|Associates|Offices?|Plaza|Institute|Corporation|Partners|Imaging|Supply|Foundation|Evaluators)|Health\s+(?:Center|Centers|System|Systems|Partners|Services|Care|Group|Network|Clinic|Associates)|Healthcare|HealthCare|Clinics?|Surgery\s+(?:Center|Ctr\.?|Centre|Associates|Partners)|Surgical\s+(?:Center|Institute|Associates|Arts|Suites)|Surgicenter|Outpatient\s+(?:Center|Surgery|Clinic)|Urgent\s+Care|Imaging(?:\s+(?:Center|Centers|Associates|Group|Services|Partners))?|Open\s+MRI|MRI(?:\s+(?:Center|Associates))?|Radiology(?:\s+(?:Medical\s+)?(?:Group|Associates|Center|Partners))?|Diagnostics?(?:\s+(?:Imaging|Center|Laboratory|Laboratories|Services))?|Laborator(?:y|ies)|Labs?|Toxicology(?:\s+(?:Labs?|Laborator(?:y|ies)))?|Pharmac(?:y|ies)|Drugs?\s+Store|Drugs(?=\s+#\d)|(?:Family|Community|Neighborhood)\s+Rx|Walk-In(?:\s+(?:Clinic|Center|Care))?|Rehab(?:ilitation)?(?:\s+(?:Center|Centers|Hospital|Institute|Services|Medicine|Group|Clinic|Associates|Specialists|Partners))?|Physical\s+Therapy(?:\s+(?:Center|Centers|Clinic|Associates|Group|Services|Institute|Partners|(?:&|and)\s+\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)*)?|Therapy\s+(?:Center|Centers|Associates|Group|Services|Specialists|Partners)|Foot\s+(?:and|&)\s+Ankle(?:\s+(?:Center|Clinic|Group|Associates|Institute|Specialists))?|Occupational\s+(?:Health|Medicine)(?:\s+(?:Center|Clinic|Group|Services))?|(?:Joint|Heart|Cancer|Sleep|Vein|Wound|Burn|Vision|Sports)\s+(?:\p{Lu}\p{L}+\s+)?(?:Institute|Center|Clinic)|Chiropractic(?:\s+(?:Center|Clinic|Group|Offices?|Associates|Health|Care|Wellness))?|Acupuncture(?:\s+(?:Center|Clinic|Associates|Group))?|Orthop(?:a)?edics?(?:\s+(?:Institute|Group|Associates|Center|Clinic|Specialists|Surgery|Medical|Partners|Surgeons|(?:&|and)\s+\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)*)?|Spine\s+(?:(?:and|&)\s+Pain\s+)?(?:Center|Institute|Group|Clinic|Associates|Specialists|Wellness)|Pain\s+(?:Management|Center|Centers|Institute|Clinic|Consultants|Associates|Specialists|Group|Medicine|Relief|Solutions)(?:\s+(?:Center|Institute|Group|Associates|Clinic|Consultants))?|Neurology(?:\s+(?:Associates|Group|Center|Clinic))?|Psychological\s+(?:Services|Associates|Group)|Behavioral\s+Health(?:\s+\p{Lu}\p{L}+)?|Counseling\s+(?:Center|Services)|Wellness(?:\s+(?:Center|Clinic|Group))?|Nursing\s+(?:Center|Home|Facility)|Convalescent\s+(?:Center|Hospital|Home)|Care\s+Center|Home\s+(?:Health|Care)(?:\s+(?:Services|Agency|Care))?|Hospice|Medical\s+Equipment|Evaluators|Infirmary|Sanatorium|Dental\s+(?:Group|Office|Associates)|Eye\s+(?:Center|Institute|Clinic)|Hand\s+(?:Center|Institute|Clinic))(?![\p{L}])`;
const LEGAL = String.raw`(?:,?\s+${LEGAL_FORM}(?:\.(?=[,;)'’]|\s+[\p{Ll}(]))?)?`;
const LEAD = String.raw`(?:U\.S\.\s+|St\.?\s+|Saint\s+|Mt\.?\s+)?(?:\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+|\p{Lu}[\p{L}'’-]*|[A-Z]{2,6}|&|of|and|de|del|la|the)(?:[ \t\n\f]+(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+|[A-Z]{2,6}|&|and|of|the|de|del|la|los|las|for)){0,5}?`;
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])${LEAD}[ \\t\\n\\f]+${PLACE}${LEGAL}`, 'gu');
const OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:Kidney|Wrist|Elbow|Shoulder|Knee|Hip|Bone|Nerve|Brain|Neck|Lung|Liver|Digestive|Diabetes|Trauma|Stroke|Fracture|Scoliosis|Sports|Occupational|Physical|Behavioral|Vascular|Cardiac|Spinal|Care|Comprehensive|Burn|Reconstructive|Foot|Ankle|Work|Injury|Hand|Spine|Pain|Eye|Back|Heart|Sleep|Skin|Surgery|Imaging|Medical|Wellness|Rehabilitation|Orthopedic|Orthopaedic|Joint|Cancer|Family|Health|Hearing|Vision|Balance|Voice|Headache|Arthritis|Allergy|Vein|Wound|Dental|Women['’]s)\s+(?:(?:&|and)\s+)?){1,3}(?=C|Inst|Gr|Assoc|Spec))?(?:University(?:\s+Hospital)?|(?:County|Valley|Community|City|Regional|Mercy)\s+(?:General|Memorial|Medical)|College|(?:Children['’]s\s+)?Hospital|Group|Therapy|Imaging|Diagnostics|MRI|Chiropractic|Mobile\s+X-?[Rr]ay|Care|Surgery|Orthop(?:a)?edics|Rehabilitation|Radiology|Ctr\.|Centre|Clinic|Institute|Specialists|Center|Associates|Industrial\s+Medical\s+Associates|Neurodiagnostic\s+Associates)\s+of\s+(?:the\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}`,
  'gu',
);

/** What it is for behind it: `Center for Stress and Trauma`. */
const FOR =
  /(?<![\p{L}\p{N}])(?:Cent(?:er|re)|Clinic|Institute|Hospital|Practice)s?\s+for\s+(?:the\s+)?\p{Lu}[\p{L}'’-]+(?:,?[ \t]+(?:(?:and|of|&|the)[ \t]+){0,2}\p{Lu}[\p{L}'’-]+){0,4}/gu;

/** `Institute of Sports Medicine and Arthroscopy`: of two words of medicine or more, where no body of the nation or of science is. */
const INSTITUTE =
  /(?<![\p{L}\p{N}])Institute\s+of\s+(?!(?:Medicine|Health|Clinical|Child|Mental|Neurological|Arthritis|Diabetes|Standards|Technology)(?!\p{L}))\p{Lu}[\p{L}'’-]+(?:,?[ \t]+(?:(?:and|of|&|the)[ \t]+){0,2}\p{Lu}[\p{L}'’-]+){1,4}/gu;

/** `The Bridge Program for Functional Recovery`: a program with a name of its own, and what it is for. */
const PROGRAM =
  /(?<![\p{L}\p{N}])(?:The\s+)?(?:\p{Lu}[\p{L}'’-]+\s+){1,3}Program\s+for\s+(?:the\s+)?\p{Lu}[\p{L}'’-]+(?:,?[ \t]+(?:(?:and|of|&|the)[ \t]+){0,2}\p{Lu}[\p{L}'’-]+){0,4}/gu;

/** `The Bridge Program at Elm`: by where it is. */
const PROGRAM_AT =
  /(?<![\p{L}\p{N}])(?:The\s+)?(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:Program|Unit|Center|Clinic)\s+at\s+(?!(?:Home|Work|The|This|Least|Rest|Time|Risk|Night|All|Once|No|His|Her)(?!\p{L}))\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]+)?/gu;
/** `County General, Elm`, `Community Hospital of Elm`: of plain words, and its town. */
const IN_TOWN =
  /(?<![\p{L}\p{N}])(?:County|Community|City|University|Memorial|Regional|General|Valley|District|Veterans|Children['’]s|Methodist|Presbyterian)\s(?:General|Memorial|Hospital|Medical\sCenter|Regional|Clinic)(?:\s(?:Hospital|Medical\sCenter))?(?:,|\s(?:of|at|in))\s(?!(?:Dr|Mr|Ms|Mrs|The|This|He|She|Inc|LLC|CA|Department)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,})?(?![\p{L}:])/gu;
/** `Dr. Elm's Acupuncture`: whose it is. */
const OF_DOCTOR =
  /(?<![\p{L}\p{N}])Drs?\.?\s\p{Lu}[\p{L}-]+(?:\s(?:&|and)\s\p{Lu}[\p{L}-]+)?['’]s?\s(?:\p{Lu}\p{L}+\s){0,2}(?:Acupuncture|Chiropractic|Clinic|Office|Dental|Dentistry|Pharmacy|Physical\sTherapy|Therapy|Optometry|Podiatry|Orthopedics|Practice|Institute|Center)(?!\p{L})/gu;

/** What a paper of the house is called behind its name. */
const OF_PAPER =
  /(?:\s(?:Progress|Initial|Final|Follow-?[Uu]p|Supplemental|Discharge|Operative|Office|Procedure|Consultation|Medical))?\s(?:Notes?|Reports?|Records?|Summary|Visits?)$/u;

/** Whether a word before `Program for` names it: none that says what any program is. */
const isProgramNamed = (words: string) =>
  (words.split(/\sProgram\s/u)[0] ?? '')
    .split(/\s+/u)
    .map(plainLetters)
    .some(word => word !== 'the' && !OF_PROGRAM.test(word) && !SHARED.test(word) && !isClinicalWord(word));

/** In Spanish what it is comes first: `Clínica Santa Rosa`, `Centro Médico de la Villa`. */
const SPANISH =
  /(?<![\p{L}\p{N}])(?:Cl[ií]nica|Centro\s+(?:M[eé]dico|de\s+Salud)|Consultorio|Farmacia|Sanatorio|Hospital(?=\s(?:San|Santa|Santo|Nuestra|de|del|La|Los|Las)\s))\s+(?:(?:de|del|la|las|los|el|El|La|Los|Las|San|Santa|Santo)\s+){0,2}\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|del|de\sla|de\slos|de\slas)\s)?\p{Lu}\p{Ll}+)?/gu;

/** Institutions of guidelines and science, the State's offices, and the review organization itself: cited, not of the case. */
const PUBLIC =
  /\b(?:U\.S\.\s(?:Preventive|Department|Food|Public|National)|United States|Federal|Official|Medicare|Medicaid|Maximus|MAXIMUS|MTUS|ACOEM|ODG|Work Loss Data|Mayo|Cleveland Clinic|Cochrane|Johns Hopkins|Washington State|State of|Colorado|Department|Division|Agency for|(?:Cent(?:er|re)s?|Institute) (?:for|on|of) (?:Disease|Medicare|Medicaid|Reviews|Evidence|Drug|Devices|Clinical|Work|Health|Tobacco|Substance|Biotechnology|Complementary|Injury|Excellence|Medicine)|Academy|Society|Journal|Guidelines?|Food and Drug)\b/u;
/** What the name of such a body begins with; a center for something may be called by its State. */
const BODY_FOR =
  /(?:American|National|Royal|International|Academy|Board|Society|Agency\s+for)\s+(?:\p{Lu}\p{L}+\s+)?$/u;
const BODY_OF =
  /(?:American|National|Royal|International|California|Academy|Board|Society|Agency\s+for)\s+(?:\p{Lu}\p{L}+\s+)?$/u;
/** Words that only say what is done or where in the body: `Lumbar Physical Therapy` is a treatment. */
const GENERIC =
  /^(?:the|of|and|for|at|a|an|de|del|la|los|las|in|to|from|medical|health|care|center|group|associates|services|clinic|hospital|spine|pain|management|orthopedic|orthopaedic|orthopedics|physical|therapy|occupational|sports|medicine|surgery|surgical|imaging|mri|diagnostic|institute|chronic|acute|home|outpatient|inpatient|urgent|primary|advanced|functional|restoration|program|community|general|memorial|magnetic|resonance|nuclear|ultrasound|digital|plain|x-ray|level|regional|county|university|durable|equipment|supplies|op|post|pre|sent|industrial|labs?|laborator(?:y|ies)|[lct]|rfa|order|mr)$/u;

/** Names of hospitals, clinics, laboratories, pharmacies and practices; treatments and cited institutions stay. */
export const facility: Recogniser = ({ text, lineEnds }, cites) => {
  const removed: Span[] = [];
  const kept: { start: number; end: number; why: string }[] = [];
  for (const pattern of [NAMED, OF, FOR, INSTITUTE, PROGRAM, PROGRAM_AT, OF_DOCTOR, IN_TOWN, SPANISH]) {
    for (const { index, 0: whole } of text.matchAll(pattern)) {
      // What is named by `of` ends with its line.
      const line =
        pattern === OF
          ? [...whole.matchAll(/[\n\f]/gu)].find(({ index: at }) => lineEnds(index + at, index + at + 1))
          : undefined;
      const below = pattern === OF ? sentenceBelow(whole) : -1;
      const isFor =
        pattern === FOR ||
        pattern === INSTITUTE ||
        pattern === PROGRAM ||
        pattern === PROGRAM_AT ||
        pattern === OF_DOCTOR ||
        pattern === IN_TOWN ||
        (pattern === OF && isPictured(whole));
      const told = whole.slice(0, line?.index ?? (below > 0 ? below : undefined)).trimEnd();
      const found = (isFor || pattern === OF ? told.replace(OF_PAPER, '') : told).replace(/\sE[RD]$/u, '');
      const lead = isFor ? 0 : leadIn(found, at => lineEnds(index + at, index + at + 1));
      const start = index + lead + (/^of\s/u.exec(found.slice(lead))?.[0].length ?? 0);
      const end = index + found.length;
      const words = text.slice(start, end).replaceAll(/\s+/gu, ' ');
      // `Ruiz’s MRI` is a picture of somebody.
      if (
        TO_PLACE.test(words) ||
        (pattern === OF && / of (?:the )?(?:Left|Right|Both|Bilateral|Upper|Lower)(?!\p{L})/u.test(words)) ||
        INSTRUMENT.test(words) ||
        (ORDERS.test(plainLetters(/^\p{L}+/u.exec(words)?.[0] ?? '')) &&
          [...words.matchAll(/\p{L}{3,}/gu)].slice(1).every(([word]) => isToldOfCare(plainLetters(word)))) ||
        (pattern !== OF_DOCTOR && OF_SOMEBODY.test(words)) ||
        WARD.test(words) ||
        BOOK.test(words) ||
        BOOK_OF.test(text.slice(end, end + 30)) ||
        // The label of a field in a line below.
        (/[\n\f]\p{Lu}\p{L}+$/u.test(text.slice(start, end)) && text.charAt(end) === ':')
      )
        continue;
      if (
        PUBLIC.test(words) ||
        (WIDE.test(words) && BODY.test(words)) ||
        (isFor ? BODY_FOR : BODY_OF).test(text.slice(Math.max(0, start - 30), start)) ||
        /(?:Textbook|Handbook|Principles|Citation|Guidelines?|et al)[^.]{0,60}$/u.test(
          text.slice(Math.max(0, start - 70), start),
        ) ||
        // `Ann Arbor (MI): University of …; 2007`: who printed it.
        (/\):\s$/u.test(text.slice(Math.max(0, start - 3), start)) && /^[;,]\s(?:19|20)\d\d/u.test(text.slice(end)))
      )
        kept.push({ start, end, why: 'an institution of guidelines, science or the State' });
      else if (!cites && (pattern === PROGRAM ? isProgramNamed(words) : isFor || isNamed(words, text, start))) {
        // `California Center for Pain`: its State is of its name.
        const state =
          pattern === FOR ? (/California\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0) : 0;
        removed.push({
          start: start - state - partsBefore(text, start, words),
          end: withTail(text, end),
          class: 'facility',
          rule: 'the name of a place of care',
        });
      }
    }
  }
  return { removed, kept };
};

/** `Elm Chiropractic & Rehab`, `Elm Imaging of Van Nuys`: what is joined to the name, and its town. */
function withTail(text: string, to: number): number {
  const more = to + (TOGETHER.exec(text.slice(to, to + 40))?.[0].length ?? 0);
  const end = more + (/^\s&\s\p{Lu}[\p{L}'’-]+/u.exec(text.slice(more, more + 40))?.[0].length ?? 0);
  const [town = '', first = '', second] =
    /^\sof\s(?:the\s)?(\p{Lu}[\p{L}'’-]+)( \p{Lu}[\p{L}'’-]+)?/u.exec(text.slice(end, end + 60)) ?? [];
  const [plain, behind] = [first, second?.trim() ?? ''].map(plainLetters);
  if (town === '' || isClinicalWord(plain ?? '') || OF_NO_TOWN.test(plain ?? '')) return end;
  const isWhole = second === undefined || !isWord(behind ?? '') || OF_TOWN.test(behind ?? '');
  return end + (isWhole ? town.length : town.length - (second?.length ?? 0));
}

/** Who treats there together, behind what is treated: `Elm Neurology Medical Group`, `Elm Foot and Ankle Surgeons`. */
const TOGETHER =
  /^(?:\s(?:Medical|Health|Surgical|Wellness|Rehabilitation|Specialty))?\s(?:Groups?|Associates|Centers?|Clinics?|Institutes?|Surgeons|Specialists|Physicians|Partners|Consultants|Corporation|Network|Foundation)(?!\p{L})/u;

const OF_TOWN =
  /^(?:city|hills|beach|park|valley|springs|bay|heights|county|oaks|grove|mesa|view|creek|lake|island|ranch|harbor|mountain|desert|coast|river|cross|heart|north|south|east|west|town|village|gate|point)$/u;
const OF_NO_TOWN =
  /^(?:dr|drs|mr|mrs|ms|left|right|both|bilateral|upper|lower|january|february|march|april|may|june|july|august|september|october|november|december|record|records)$/u;

/** `Campbell’s Operative Orthopaedics`: a book. */
export const BOOK =
  /^\p{Lu}[\p{L}-]+['’]s?\s+(?:(?:Essential|Current|Clinical)\s+)?(?:Operative|Textbook|Principles|Practice\s+of|Manual|Atlas|Essentials|Handbook|Guide|Operations|Rehabilitation\s+of|Surgery\s+of)(?!\p{L})/u;

/** `the Physicians’ Desk Reference` */
const BOOK_OF = /^['’]s?\s(?:\p{Lu}\p{L}+\s)?(?:Reference|Manual|Handbook|Guide|Textbook)(?!\p{L})/u;

/** `MRI of Elm Hills`: a house, where what is behind `of` is a town and no part of the body. */
const isPictured = (found: string) => {
  const last = plainLetters(/^MRI\sof\s(?:\p{L}+\s)?(\p{L}+)/u.exec(found)?.[1] ?? '');
  return last !== '' && !isClinicalWord(last) && !EPONYMS.has(last) && (PLACE_WORDS.has(last) || !isWord(last));
};

/** `Return To Clinic`, `Millon Behavioral Medicine Diagnostic`: what is planned, and what is filled in. */
const TO_PLACE = /^(?:Return|Back|Refer\p{Ll}*|Follow|Visits?)\s(?:To|to|In|in|At|at|Up)\s/u;
const INSTRUMENT = /Behavioral\sMedicine\sDiagnostic$/u;

const OF_SOMEBODY =
  /^(?:[\p{L}'’.-]+\s){0,3}[\p{L}'’.-]+(?:['’]s?|s['’])\s+(?:MRI|CT|Imaging|Diagnostics?|Labs?|Physical\s+Therapy|Rehab\p{L}*|Chiropractic|Acupuncture|Podiatry|Drugs?|Healthcare)$/u;

/** `LABS DRAWN AT Elm Hospital`: the capitals of a note before a name that has small letters. */
const SHOUTED = /^(?:\p{Lu}{2,}[ \t]+){1,6}(?=\p{Lu}\p{Ll})/u;

/** What a sentence begins with in a line below, and no name goes on with. */
const BEGINS = /^(?:An?|He|She|It|His|Her|There|This|That|These|Since|When|If)$/u;

/** A line above that is no name begun: two words or more, or a short form. */
const isOther = (above: string) => /\S\s+\S/u.test(above) || above.trim().length < 4;

/** How much of the beginning is the sentence's and not the name's: `At the`, `The patient was seen at`. */
function leadIn(found: string, endsAt: (at: number) => boolean): number {
  const above = headingAbove(found);
  if (above > 0) return above + leadIn(found.slice(above), at => endsAt(above + at));
  const shouted = SHOUTED.exec(found)?.[0] ?? '';
  if (
    shouted !== '' &&
    shouted
      .trim()
      .split(/\s+/u)
      .every(word => isWord(plainLetters(word)))
  )
    return shouted.length + leadIn(found.slice(shouted.length), at => endsAt(shouted.length + at));
  const words = [...found.matchAll(/\S+/gu)];
  // A line before it that ends with a name is not part of it.
  const line = found.lastIndexOf('\n');
  const behind = /^\p{L}+/u.exec(found.slice(line + 1))?.[0] ?? '';
  let from =
    line > 0 &&
    (BEGINS.test(behind) || WARD.test(found.slice(line + 1)) || (endsAt(line) && isOther(found.slice(0, line))))
      ? line + 1
      : 0;
  if (from > 0) return from + leadIn(found.slice(from), at => endsAt(from + at));
  // `Ana Ruiz of Bayview Hospital`: two, unless what stands before is itself a place.
  // `RFA for MRI`, `Request of Elm Clinic`: what is asked is no name.
  const of =
    /^.*?(?<!\p{L})(?:RFA|Requests?|Referral|Orders?|Appeal|Denial|Authorization|Script)\s+(?:for|of)\s+|^.*?(?<!Sisters|Daughters|Lady|Company|General|Memorial|Medical|University|College|Hospital|Clinic|Institute|Center|Associates|Specialists|Surgeons|Group)\sof\s+(?=\p{Lu})/su.exec(
      found,
    )?.[0];
  if (of !== undefined) return of.length + leadIn(found.slice(of.length), at => endsAt(of.length + at));
  // `Tested at …`: what stands before the preposition is no name.
  const preposition = /^(.*?\s)?(?:[Aa]t|[Bb]y|[Ff]rom|[Ii]n|[Ww]ith|[Ff]or|[Tt]hrough)\s+/u.exec(found);
  if (
    preposition !== null &&
    !words.slice(0, -1).some(([word]) => /^\p{Lu}/u.test(word) && preposition[0].includes(word) && isOwn(word))
  ) {
    const rest = preposition[0].length;
    return rest + leadIn(found.slice(rest), at => endsAt(rest + at));
  }
  for (const { index, 0: word } of words.slice(0, -1)) {
    const plain = plainLetters(word);
    if (
      !/^(?:the|both|either|each|a|an|at|in|of|and|for|from|to|by|per|on|with|his|her|their|this|that|see|seen|prior|previous|current|records?|notes?|reports?|he|she|patient|mri|ct|x-ray|physical|when|after|before|initially|currently|recently|treatment|therapy|was|is|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        plain,
      )
    ) {
      from = index;
      break;
    }
  }
  return from;
}

/** Whether one of the words is a name: unknown to the language, a place, a given name, or a saint. */
function isNamed(words: string, text: string, start: number): boolean {
  const told = [...words.matchAll(/[\p{L}'’-]+/gu)].map(([word]) => word);
  const own = told.filter(
    word =>
      /^\p{Lu}/u.test(word) &&
      !plainLetters(word)
        .split('-')
        .every(half => GENERIC.test(half)),
  );
  const sentenceStart = /(?:^|[.:!?\n]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
  if (/\s(?:General|Memorial|Hospital)\s+of\s+(?:the\s+)?\p{Lu}/u.test(` ${words}`)) return true;
  if (own.some(word => isOwn(word)) || own.filter(word => !isCommon(word)).length > 1) return true;
  // Plain words in capitals together, with a word of place: `Golden Valley Orthopedic Specialists`.
  return (
    own.filter(word => !isCommon(word)).length > (sentenceStart && told.length < 3 ? 1 : 0) &&
    /(?:Hospital|Center|Ctr|Group|Associates|Institute|Clinic|Pharmacy|Laborator|Labs|Imaging|Specialists|Partners|Surgicenter|Consultants|Healthcare|HealthCare)/u.test(
      words,
    )
  );
}

function isOwn(word: string): boolean {
  const plain = plainLetters(word).replaceAll(/['’]s?$/gu, '');
  return (
    /\p{Ll}\p{Lu}/u.test(word) ||
    /^(?:st|saint|mt)$/u.test(plain) ||
    GIVEN_NAMES.has(plain) ||
    (!isWord(plain) && !EPONYMS.has(plain))
  );
}

const isCommon = (word: string) =>
  !/^(?:pacific|atlantic|coastal|imperial|royal|metropolitan|olympic|continental|tropical|colonial)$/u.test(
    plainLetters(word),
  ) &&
  (/(?:al|ic|ar|ous|ive|ed|ing|tion|ory|ary)$/u.test(plainLetters(word)) ||
    /^(?:left|right|knee|hand|wrist|back|neck|low|upper|lower|mri|ct|emg|urine|drug|new|initial|home|group|weight|work|gym|pool|land|post|pre)$/iu.test(
      word,
    ));
