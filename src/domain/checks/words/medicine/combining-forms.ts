import { isEnglish } from '../english/english.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';

// What words of medicine are built of: no list has them all, and a right one must not be called misspelt.

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What stands before a whole word. */
const BEFORE = list(`
  a ab ad an ambi ana ante antero anti apo auto bi bio brachy brady cardio circum co contra costo counter cranio cyber de di dia dis dorso dys ecto electro en endo ento epi eu ex exo extra fibro fluoro gastro hemi hemo hetero homo hydro hyper hypo
  im in infero infra inter intero intra iso juxta kineto latero levo lipo macro mal medio mega meso meta micro mid mis mono multi musculo myo neo neuro non normo ob oligo omni ortho osteo over pan para patello per peri pharmaco photo physio pneumo poly post postero
  pre pro proximo pseudo psycho pyro quadri radio re retro sacro semi sero socio spondylo sub super supero supra sym syn tachy tele tendo tetra thermo thoraco thrombo trans trauma tri ultra un under uni uro vaso veno ventro viscero
`);

/** Stems, without the vowel that joins them to the next part. */
const STEMS = list(`
  abdomin acetabul acromi acr aden adip adren algesi alg allo alveol andr aneurysm angi ankyl annul aort aponeur append arteri arthr atel ather atri audi aur axill axon bacteri bas bicipit blast blephar brachi bronch bucc bunion burs calc calcane capit capsul carcin cardi carp caud cellul cephal
  cerebell cerebr cervic cheil chem chir chol cholecyst chondr chori chrom clavicul coccyg cochle col colon colp condyl coracoid corac coron cost cox crani cry cubit cutane cyan cyst cyt dacry dactyl dent dermat derm desm dextr diaphragm dipl disc disk dist dors duoden dur dynam ech electr
  encephal enter eosin epicondyl epiderm epiphys epithel erythr esophag esthesi eti facet faci fasci femor fibr fibul fluor foramin front galact gastr genicul genit ger gingiv gli glob glomerul gloss gluc glute glyc gnath goni granul gynec hem hemat hepat herni hidr hist hormon humer hyal hydr hyster iatr
  idi ile ili immun inguin insul irid isch ischi kerat kines kin kyph labi labr labyrinth lact lamin lapar laryng later leiomy leuk ligament lingu lip lith lipid lob lobul lord lumb lun lymph macr malle mamm mandibul mast maxill medi megal melan mening menisc mes metacarp metatars micr mon morph muc
  muscul mut my myc myel myx narc nas navicul necr nephr neur neutr noci noct nod nodul nucle ocul odont olecran olig omphal onc onych oophor ophthalm opi optic orbit orchi orth osse osteophyt oste ot ovari palat palm pancreat pariet patell path pector pedicul pelv peritone peron phalang pharmac
  pharyng phleb phon phot phren physi plant plasm pleur plex pneum pneumon pod poli poplit proct prostat prote proxim pseud psor psych pub pulmon pyel pylor rachi radi radic radicul ram rect ren reticul retin rhabd rheumat rhin rhiz sacr salping sarc scaph scapul schiz scint scler scoli seb semin sept sial sigmoid sinus
  somat somn son sperm sphen spin spir splen spondyl squam staphyl stapedi stern steth stomat strept styl subscapul synapt syndesm synov syring tal tars tempor tend tendin ten tenosynov thalam therm thorac thromb thyr tibi tonsill topograph tox trache trachel trapezi trapezoid traumat trich triquetr trochanter troph tub tubul tympan uln umbilic
  unc ungu ur ureter urethr urin uter uvul vag valv varic vascul vas ven ventr ventricul vertebr vesic vestibul viscer vitr vulv xanth xer xiph zyg zygapophyse zygom
`);

/** What ends a word that has stems before it. */
const ENDINGS = list(`
  itis itides itic osis oses otic iasis ectomy ectomies ectomized otomy otomies ostomy ostomies plasty plasties pexy pexies desis deses lysis lytic lyses algia algias algic dynia pathy pathies pathic oma omas omata malacia megaly metry metric metrics metrically meter meters gram grams graph graphs graphy graphic graphically scopy scopies scopic scopically scope scopes
  tomy paresis paretic plegia plegic plegics plasia plastic trophy trophic trophied emia emic uria uric penia penic cele celes cyte cytes cytic cytosis genesis genetic genic genically genous logy logies logic logical logically logist logists pnea rrhea rrhagia rrhagic rrhaphy rrhexis sclerosis sclerotic stenosis spasm spasms stasis static statics stat therapy therapies therapeutic therapist therapists tripsy trope tropic
  tropin phobia phobic philia philic phagia phasia phasic phonia phoria phoresis opia opic opsy ptosis ptotic praxia praxic taxia thorax tome tomal tomes edema derma dermal blast blasts blastic blastoma carcinoma sarcoma fibroma lipoma centesis clasis clast clastic schisis listhesis kinesis kinesia kinetic kinematic esthesia esthesias esthetic algesia algesic algesics mania statin pore porosis porotic phyte phytes phytic phytosis physeal physis physitis poiesis poietic
  arche gnosis gnostic gnosia gravis motor sensory spinal lateral medial distal tropism dynamic dynamics dynamically feedback stimulation stimulator vascular muscular skeletal
`);

/** Endings of adjectives and nouns, short: only behind a long stem or behind two. */
const SHORT_ENDINGS = list(
  'al ar ary eal ial ic ical ically ous eous ose ine um us ae i is es ium ia iae iac ism ist ists oid oids oidal a ally arly alis aris ales ares ea eus ei oides ii orum arum iform ory atory',
);

const any = (parts: readonly string[]) => parts.toSorted((a, b) => b.length - a.length).join('|');
const patterns = lazy(() => ({
  built: new RegExp(`^(?:${any(BEFORE)})?(?:(?:${any(STEMS)})[aeiou]?){1,3}(?<![eiu](?=log))(?:${any(ENDINGS)})$`, 'u'),
  adjective: new RegExp(
    `^(?:(?:${any(BEFORE)})(?=.{8})(?:${any(STEMS)})|(?:${any(STEMS)})[aeiou]?(?:${any(STEMS)})|(?:${any(STEMS.filter(stem => stem.length > 4))}))(?:${any(SHORT_ENDINGS)})$`,
    'u',
  ),
  joined: new RegExp(`^(?:${any(STEMS.filter(stem => stem.length > 3))})[oi](.{5,})$`, 'u'),
  begun: new RegExp(
    `^(?:${any(BEFORE.filter(part => part.length > 2 || part === 're' || part === 'un' || part === 'co'))})(.{4,})$`,
    'u',
  ),
}));

/** Whether a word in plain lower case is built as words of medicine are: of stems and an ending, or of a beginning and a word that `isWord` knows. */
export function isBuilt(plain: string, isWord: (word: string) => boolean = isEnglish): boolean {
  if (BEFORE.includes(plain)) return true;
  if (plain.length < 6) return false;
  const { built, adjective, joined, begun } = patterns();
  if (built.test(plain) || (plain.length > 6 && adjective.test(plain))) return true;
  for (const pattern of [begun, joined]) {
    const rest = pattern.exec(plain)?.[1];
    if (rest !== undefined && isWord(rest)) return true;
  }
  return false;
}
