import { Command, Option } from 'commander';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { type FoundDecision, type FoundDecisions, searchDecisions } from '#commands/corpus/search-decisions.ts';
import type { Terminal } from '#commands/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';
import { type FacetOptions, filtersOf, withFacets } from './facet-options.ts';

export type SearchCommandNeeds = {
  readonly terminal: Terminal;
  readonly reachIndex: () => Promise<CorpusIndex>;
};

type Options = FacetOptions & {
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly limit: string;
  readonly offset: string;
  readonly json?: true;
};

/** `imr search QUERY`: published decisions, narrowed by any facet. */
export function searchCommand(needs: SearchCommandNeeds): Command {
  const command = new Command('search')
    .description(
      'search the published decisions: words, "phrases", beginnings*; a drug is found under each of its names',
    )
    .argument('[query...]', 'what they have to say; nothing for all')
    .addOption(new Option('--sort <order>').choices(['relevance', 'newest', 'oldest']).default('relevance'))
    .option('--limit <number>', 'how many are shown', '10')
    .option('--offset <number>', 'how many are passed over', '0')
    .option('--json', 'one line of JSON with facets, instead of lines to read');
  return withFacets(command).action(async (words: readonly string[], options: Options) => {
    process.exitCode = await searched(needs, words.join(' '), options, command);
  });
}

async function searched(
  { terminal, reachIndex }: SearchCommandNeeds,
  typed: string,
  options: Options,
  command: Command,
): Promise<number> {
  const [offset, limit] = [Number(options.offset), Number(options.limit)];
  if (![offset, limit].every(number => Number.isInteger(number) && number >= 0 && number <= 10_000)) {
    command.error('--limit and --offset are whole numbers up to 10000');
  }
  const filters = filtersOf(options);
  const index = await reachIndex();
  try {
    if ((await index.size()) === 0) {
      terminal.say('the corpus is empty: imr import takes published determinations into it');
      return exitCode.findings;
    }
    const found = await searchDecisions({ index }, typed, { filters, sort: options.sort, offset, limit });
    if (options.json === true) await terminal.print(JSON.stringify({ schema: SCHEMA, ...found }));
    else for (const line of inWords(found)) await terminal.print(line);
    return found.count === 0 ? exitCode.findings : exitCode.done;
  } finally {
    index.close();
  }
}

function* inWords({
  count,
  decisions,
  facets,
  instead,
  anyOf,
  tooShort,
  leftOut,
  noWords,
}: FoundDecisions): Generator<string> {
  for (const beginning of tooShort) yield `${beginning} is too short a beginning and was left out`;
  if (leftOut > 0) yield `the last ${leftOut} word${leftOut === 1 ? '' : 's'} were not looked for`;
  if (noWords) yield 'nothing typed is a word; all decisions are told';
  if (instead !== null) yield `nothing as typed; instead: ${instead}`;
  if (anyOf) yield 'none has all of the words; these have some of them';
  yield `${count} decision${count === 1 ? '' : 's'}`;
  for (const found of decisions) yield* decisionInWords(found);
  const narrowing = facets.filter(({ distinct }) => distinct > 1);
  if (narrowing.length > 0) yield '';
  for (const { facet, values, distinct } of narrowing) {
    const first = values.slice(0, 5).map(({ value, count: of }) => `${value} ${of}`);
    yield `--${facet}: ${first.join(', ')}${distinct > 5 ? `, and ${distinct - 5} more` : ''}`;
  }
}

function* decisionInWords({ decision, passages }: FoundDecision): Generator<string> {
  const { id, decided, year, items } = decision;
  yield '';
  yield `${id}  ${decided ?? year ?? 'not dated'}`;
  for (const { title, outcome } of items) yield `  ${outcome === 'upheld' ? 'Upheld    ' : 'Overturned'}  ${title}`;
  for (const { text } of passages) yield `  … ${text} …`;
}
