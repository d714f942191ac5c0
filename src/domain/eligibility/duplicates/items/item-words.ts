/** Short forms of services, spelled out; longest first where one stands in another. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\btfesi\b/g, 'transforaminal epidural steroid injection'],
  [/\besi\b/g, 'epidural steroid injection'],
  [/\b(?:mri|mr imaging)\b/g, 'magnetic resonance imaging'],
  [/\bct\b/g, 'computed tomography'],
  [/\bx[\s-]?rays?\b|\bradiographs?\b|\bplain films?\b/g, 'radiograph'],
  [/\buds\b|\burine (?:drug|toxicology) (?:screen(?:ing)?|test(?:ing)?)\b/g, 'urine drug test'],
  [/\butox\b/g, 'urine drug test'],
  [/\btens\b/g, 'transcutaneous electrical nerve stimulation'],
  [/\bfrp\b/g, 'functional restoration program'],
  [/\bfce\b/g, 'functional capacity evaluation'],
  [/\bcbt\b/g, 'cognitive behavioral therapy'],
  [/\beswt\b/g, 'extracorporeal shock wave therapy'],
  [/\brfa\b/g, 'radiofrequency ablation'],
  [/\bmbb\b/g, 'medial branch block'],
  [/\btpi\b/g, 'trigger point injection'],
  [/\bprp\b/g, 'platelet rich plasma'],
  [/\bscs\b/g, 'spinal cord stimulator'],
  [/\baclr\b/g, 'anterior cruciate ligament reconstruction'],
  [/\bcbc\b/g, 'complete blood count'],
  [/\b(?:bmp|cmp)\b|\b(?:basic|comprehensive) metabolic panel\b/g, 'metabolic panel'],
  [/\bpsychologi(?:st|cal)\b/g, 'psychology'],
  [/\bpsychiatri(?:st|c)\b/g, 'psychiatry'],
  [/\borthopa?edi(?:st|c|cs)\b/g, 'orthopedic'],
  [/\bpre-?\s?op(?:erative)?\b|\bbefore surgery\b|\bpresurgical\b/g, 'preoperative'],
  [/\barthroscopic(?:ally)?\b/g, 'arthroscopy'],
  [/\bcesi\b/g, 'cervical epidural steroid injection'],
  [/\blesi\b/g, 'lumbar epidural steroid injection'],
  [/\blso\b/g, 'lumbar sacral orthosis'],
  [/\bifc?\b(?= unit)|\bifc\b/g, 'interferential current'],
  [/\bhep\b/g, 'home exercise program'],
  [/\bortho\b/g, 'orthopedic'],
  [/\bpsych\b/g, 'psychology'],
  [/\bf\/u\b/g, 'follow up'],
];

/** Words that say nothing of what is asked for; sides, regions, counts and drugs are compared as such. */
const silent = new Set(
  'a an and at by each for from in of on or per the to w with x qty quantity number no one two three unit units times time request requested treatment service services additional lab labs initial left right bilateral both'.split(
    ' ',
  ),
);

/** The words of a title that tell one service from another, short forms spelled out, plurals off. */
export function wordsOfItem(title: string): ReadonlySet<string> {
  let text = title.toLowerCase();
  for (const [short, spelled] of shortForms) text = text.replaceAll(short, spelled);
  const words = text.split(/[^a-z]+/).filter(word => word.length > 1 && !silent.has(word));
  return new Set(words.map(word => (word.length > 4 ? word.replace(/s$/, '') : word)));
}
