import { allChecks } from '#domain/checks/all-checks.ts';
import type { Finding, Findings, LetterPlace } from '#domain/checks/finding.ts';

/**
 * The findings of many letters as a SARIF 2.1.0 log. A place is a logical location, because offsets are into a part of the letter as read,
 * not into the file.
 */
export function sarifLog(letters: readonly Findings[], unread: readonly Unread[] = []): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'imr check',
            fullName: 'imr check: what a hostile reader would find in a determination',
            rules: allChecks.map(({ rule, severity, source }) => ({
              id: rule,
              shortDescription: { text: source.says },
              help: { text: source.cite },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            // What could not be read, or only in part, is said here: a letter without results is not one without faults.
            toolExecutionNotifications: [
              ...unread.map(({ file, message }) => notification(file, message, 'error')),
              ...letters.flatMap(({ file, unchecked }) => unchecked.map(line => notification(file, line, 'warning'))),
            ],
          },
        ],
        artifacts: letters.map(({ file }) => ({ location: { uri: encodeURI(file) } })),
        results: letters.flatMap(({ file, findings }) => findings.map(finding => result(file, finding))),
      },
    ],
  };
}

/** A file that could not be read, and why. */
export type Unread = { readonly file: string; readonly message: string };

function notification(file: string, text: string, level: 'error' | 'warning'): object {
  return {
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) } } }],
  };
}

function result(file: string, finding: Finding): object {
  return {
    ruleId: finding.rule,
    ruleIndex: allChecks.findIndex(({ rule }) => rule === finding.rule),
    level: finding.severity,
    message: { text: finding.message },
    locations: [location(file, finding.item, finding.at)],
    relatedLocations: finding.against === null ? [] : [{ id: 1, ...location(file, finding.item, finding.against) }],
  };
}

function location(file: string, item: number | null, { part, start, end, quote }: LetterPlace): object {
  const ofLetter = item === null || part === 'summary' || part.startsWith('header.');
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI(file) } },
    logicalLocations: [{ name: part, fullyQualifiedName: ofLetter ? part : `items/${item}/${part}`, kind: 'member' }],
    properties: { start, end, quote },
  };
}
