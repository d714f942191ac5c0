import type { QualityDeskView } from '#api/findings/contract.ts';
import { ruleWords } from '../../parts/draft-findings/draft-finding-words.ts';
import type { QualitySearch } from './quality-search.ts';

export type DeskRow = QualityDeskView['rows'][number];

/** The rows a search asks for, each with the findings it asks for; what stands open first. */
export function filterDesk(rows: readonly DeskRow[], { q = '', severity, rule, of }: QualitySearch): DeskRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const asks = severity !== undefined || rule !== undefined;
  return rows
    .filter(row => of === undefined || (row.signedOn === null) === (of === 'drafts'))
    .filter(row => {
      const text = [row.caseNumber, ...row.items, ...row.findings.flatMap(each => [ruleWords(each.rule), each.message])]
        .join('\n')
        .toLowerCase();
      return words.every(word => text.includes(word));
    })
    .toSorted((one, other) => openIn(other) - openIn(one) || (one.caseNumber < other.caseNumber ? -1 : 1))
    .map(row => ({
      ...row,
      findings: row.findings.filter(
        each => (severity === undefined || each.severity === severity) && (rule === undefined || each.rule === rule),
      ),
    }))
    .filter(row => !asks || row.findings.length > 0);
}

/** How many findings stand in the way of a signature; none of what is signed. */
export function openIn({ findings, signedOn }: Pick<DeskRow, 'findings' | 'signedOn'>): number {
  return signedOn === null ? findings.filter(({ open }) => open).length : 0;
}

/** The rules anything was found by, each once, by name. */
export function rulesFound(rows: readonly DeskRow[]): DeskRow['findings'][number]['rule'][] {
  return [...new Set(rows.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].toSorted();
}
