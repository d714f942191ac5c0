import { checkDetermination } from '#domain/checks/check-determination.ts';
import { CheckRule, type Finding } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readInPart } from '#domain/determinations/read/read-determination.ts';
import { type DefectLabel, isAtPlace, isOfDefect, LabelLine, type LookAlike, placedLabel } from './defect-label.ts';
import type { ListFiles, LoadText } from '../ports.ts';

export type EvaluateCheckNeeds = { readonly loadText: LoadText; readonly listFiles: ListFiles };

/** Findings of one rule against the labels: `missed` and `found` count sure defects. */
export type RuleScore = {
  readonly rule: CheckRule;
  readonly findings: number;
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly missed: number;
};

export type CheckEvaluation = {
  /** Letters that are labelled and were read. */
  readonly letters: number;
  readonly unlabelled: number;
  readonly scores: readonly RuleScore[];
  /** Wrong findings that are more than a note. */
  readonly alarms: number;
  /** Slips of writing missed by their rule and told by the other of the two: a reader sees them, under another name. */
  readonly underOtherName: number;
  /** Places marked as looking like a defect and being none, and how many of them were reported. */
  readonly lookAlikes: { readonly marked: number; readonly reported: number };
  /** Each wrong finding and each sure defect missed, with its place. */
  readonly disagreements: readonly string[];
  /** Lines of the labels that say nothing, or of a letter that is not there. */
  readonly idle: readonly string[];
};

/** A measurement, not a defect someone could label. */
const NOT_LABELLED: ReadonlySet<CheckRule> = new Set(['reading-grade']);

/** A sure defect its rule does not tell, and the other name under which it is told. */
type Missed = DefectLabel & { readonly toldAs: CheckRule | null };

/** Two names for one row of what is looked for: which of them a grammatical slip gets is a matter of taste. */
const OF_WRITING: ReadonlySet<CheckRule> = new Set(['misspelling', 'template-leftover']);

const otherNameOf = (label: DefectLabel, findings: readonly Finding[]): CheckRule | null =>
  OF_WRITING.has(label.rule)
    ? (findings.find(finding => OF_WRITING.has(finding.rule) && isAtPlace(finding, label))?.rule ?? null)
    : null;

type Judged = { readonly finding: Finding; readonly right: boolean; readonly letter: string };

/** Measures the checks on letters someone has read: a finding is right when a label, sure or not, marks its place. */
export async function evaluateCheck(
  needs: EvaluateCheckNeeds,
  labelFile: string,
  paths: readonly string[],
): Promise<CheckEvaluation> {
  const { labels, idle } = await loadLabels(needs, labelFile);
  const files = await letterFiles(needs, paths);
  const judged: Judged[] = [];
  const missed: Missed[] = [];
  const found: DefectLabel[] = [];
  const lookAlikes = { marked: 0, reported: 0 };
  let unlabelled = 0;
  let letters = 0;
  for (const [letter, file] of files) {
    const own = labels.get(letter);
    labels.delete(letter);
    if (own === undefined) {
      unlabelled += 1;
      continue;
    }
    const loaded = await needs.loadText(file);
    const read = loaded.kind === 'loaded' ? readInPart(file, loaded.text) : loaded;
    if (read.kind === 'unreadable') {
      idle.push(`${file}: ${read.error.message}`);
      continue;
    }
    letters += 1;
    const { defects, fine, lost } = placed(own, read.determination);
    idle.push(...lost);
    const { findings } = checkDetermination(read.determination);
    for (const finding of findings.filter(({ rule }) => !NOT_LABELLED.has(rule)))
      judged.push({ finding, letter, right: defects.some(label => isOfDefect(finding, label)) });
    lookAlikes.marked += fine.length;
    lookAlikes.reported += fine.filter(each => findings.some(finding => isAtPlace(finding, each))).length;
    for (const label of defects.filter(({ sure }) => sure)) {
      if (findings.some(finding => isOfDefect(finding, label))) found.push(label);
      else missed.push({ ...label, toldAs: otherNameOf(label, findings) });
    }
  }
  return {
    letters,
    unlabelled,
    scores: CheckRule.options.map(rule => scoreOf(rule, judged, found, missed)),
    alarms: judged.filter(({ right, finding }) => !right && finding.severity !== 'note').length,
    underOtherName: missed.filter(({ toldAs }) => toldAs !== null).length,
    lookAlikes,
    disagreements: [...judged.filter(({ right }) => !right).map(wrongLine), ...missed.map(missedLine)],
    idle: [...idle, ...[...labels.keys()].map(letter => `no letter ${letter} for its labels`)],
  };
}

/** The labels of one letter, each at its place, and a line for each whose words are not there. */
function placed(lines: readonly LabelLine[], determination: Determination) {
  const defects: DefectLabel[] = [];
  const fine: LookAlike[] = [];
  const lost: string[] = [];
  for (const line of lines) {
    const label = placedLabel(line, determination);
    if (label === null) lost.push(`${line.letter}: the words of a label are not there once: ${JSON.stringify(line)}`);
    else if ('rule' in label) defects.push(label);
    else fine.push(label);
  }
  return { defects, fine, lost };
}

function scoreOf(
  rule: CheckRule,
  judged: readonly Judged[],
  found: readonly DefectLabel[],
  missed: readonly DefectLabel[],
): RuleScore {
  const own = judged.filter(({ finding }) => finding.rule === rule);
  const right = own.filter(each => each.right).length;
  return {
    rule,
    findings: own.length,
    right,
    wrong: own.length - right,
    found: found.filter(label => label.rule === rule).length,
    missed: missed.filter(label => label.rule === rule).length,
  };
}

const itemWords = (item: number | null): string => (item === null ? 'letter' : `item ${item + 1}`);

function wrongLine({ letter, finding }: Judged): string {
  const { rule, item, at } = finding;
  return `${letter}: not labelled: ${rule}, ${itemWords(item)}, ${at.part} ${at.start}-${at.end} "${at.quote.slice(0, 80)}"`;
}

function missedLine({ letter, rule, item, part, start, end, toldAs }: Missed): string {
  const other = toldAs === null ? '' : `, told as ${toldAs}`;
  return `${letter}: missed: ${rule}, ${itemWords(item)}, ${part} ${start}-${end}${other}`;
}

/** Letters by name; of a text and a PDF of one name the text, whose offsets the labels give. */
async function letterFiles({ listFiles }: EvaluateCheckNeeds, paths: readonly string[]): Promise<Map<string, string>> {
  const { files } = await listFiles(paths, ['.txt', '.pdf']);
  const found = new Map<string, string>();
  for (const file of files) {
    const letter = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
    if (!found.has(letter) || /\.txt$/iu.test(file)) found.set(letter, file);
  }
  return found;
}

async function loadLabels({ loadText }: EvaluateCheckNeeds, file: string) {
  const loaded = await loadText(file);
  const idle: string[] = loaded.kind === 'unreadable' ? [`${file}: ${loaded.error.message}`] : [];
  const labels = new Map<string, LabelLine[]>();
  for (const [index, line] of (loaded.kind === 'loaded' ? loaded.text.split(/\r?\n/u) : []).entries()) {
    if (line.trim() === '') continue;
    const label = parseLabel(line);
    if (label === null) idle.push(`${file} line ${index + 1}: not a label`);
    else labels.set(label.letter, [...(labels.get(label.letter) ?? []), label]);
  }
  return { labels, idle };
}

function parseLabel(line: string): LabelLine | null {
  try {
    return LabelLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
