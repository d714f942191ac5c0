import { Command } from 'commander';
import { screenApplication } from '#commands/screening/screen-application.ts';
import { Application } from '#domain/eligibility/application/application.ts';
import { duplicateIndex } from '#domain/eligibility/duplicates/duplicate-index.ts';
import { filingOf, knownAs } from '#domain/eligibility/duplicates/known-duplicates.ts';
import { noticeOf, noticeText } from '#domain/eligibility/notice/notice.ts';
import type { Screening } from '#domain/eligibility/screening/screening.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, type BatchResult, runBatch } from './batch.ts';
import { parseJson } from './parse-json.ts';

type Options = { readonly together?: boolean; readonly notice?: boolean };

/** `imr screen APPLICATION.json…`: whether each application may be reviewed, with every ground against it. */
export function screenCommand(needs: BatchNeeds): Command {
  return new Command('screen')
    .description('whether an application may be reviewed, with every ground against it and how it is mended')
    .argument('<file...>', 'JSON files, one application each, or folders of them; - is standard input')
    .option('--together', 'compare the applications with each other too, each with those before it, for duplicates')
    .option('--notice', 'add the notice to the parties')
    .action(async (paths: readonly string[], options: Options) => {
      const open = options.together === true ? duplicateIndex() : null;
      const one = ({ file, text }: { readonly file: string; readonly text: string }) => {
        const parsed = parseJson(Application, text);
        if (parsed.kind === 'unreadable') return parsed;
        if (open === null) return screened(file, parsed.value, options);
        const filing = filingOf(file, parsed.value);
        const otherApplications = [...parsed.value.otherApplications, ...open.candidates(filing).map(knownAs)];
        const result = screened(file, { ...parsed.value, otherApplications }, options);
        // One that is refused is closed: filed anew, and mended, it is no duplicate.
        if (result.kind === 'done' && result.output.eligible !== 'no') open.keep(filing);
        return result;
      };
      process.exitCode = await runBatch(paths, needs, one, { endings: ['.json'], called: 'JSON' });
    });
}

type Result = Exclude<BatchResult, { kind: 'done' }> | { kind: 'done'; output: Screening; findings: boolean };

function screened(file: string, application: Application, { notice }: Options): Result {
  const outcome = screenApplication(application);
  if (outcome.kind === 'refused') return { kind: 'unreadable', error: { code: 'invalid', ...outcome.refusal } };
  const { screening } = outcome;
  const text = notice === true ? { notice: noticeText(noticeOf(screening, application)) } : {};
  return {
    kind: 'done',
    output: { schema: SCHEMA, file, ...screening, ...text },
    findings: screening.eligible !== 'whole',
  };
}
