import type { Finding, Findings, LetterPlace } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';

const LONGEST_QUOTE = 160;

/** The findings of one letter as lines a person reads: item by item, each with the words it is about and those it stands against. */
export function checkReport({
  determination,
  findings,
}: {
  readonly determination: Determination;
  readonly findings: Findings;
}): string[] {
  const name = determination.header.caseNumber;
  const heading = name === null ? findings.file : `${findings.file}  (${name})`;
  if (findings.findings.length === 0 && findings.unchecked.length === 0) return [heading, '  nothing found', ''];
  return [
    heading,
    ...findings.unchecked.map(line => `  not checked: ${line}`),
    ...ofItems(determination, findings.findings),
    '',
  ];
}

function ofItems(determination: Determination, findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  for (const [item, found] of Map.groupBy(findings, finding => finding.item)) {
    lines.push(item === null ? '  The letter' : `  Item ${item + 1}: ${determination.items[item]?.title ?? ''}`);
    for (const finding of found) {
      lines.push(
        `    ${finding.severity.padEnd(7)}  ${finding.rule}: ${finding.message}`,
        `             ${quoted(finding.at)}`,
      );
      if (finding.against !== null) lines.push(`             ${quoted(finding.against)}`);
      lines.push(`             ${finding.source}`);
    }
  }
  return lines;
}

function quoted({ part, start, end, quote }: LetterPlace): string {
  const words = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  return `${part} ${start}-${end}: "${words}"`;
}
