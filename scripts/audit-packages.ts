import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/**
 * Asks the registry whether a shipped package has a known vulnerability that is high or critical. Where the registry cannot be asked it
 * says so and does not fail: nothing is known then, which is not the same as nothing being wrong.
 */
const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
  metadata: z.object({ dependencies: z.object({ prod: z.number() }) }),
});

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
const report = Report.safeParse(parsed(stdout ?? ''));
if (report.success) {
  const { vulnerabilities, metadata } = report.data;
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) => /^(?:high|critical)$/.test(severity));
  for (const [name, { severity, range }] of grave) process.stdout.write(`${name} ${range}: ${severity}\n`);
  const all = Object.keys(vulnerabilities).length;
  process.stdout.write(
    `${metadata.dependencies.prod} packages asked about: ${all} vulnerable, ${grave.length} gravely\n`,
  );
  if (grave.length > 0) process.exitCode = 1;
} else process.stdout.write('NOT ASKED: the registry does not answer an audit here, so nothing is known\n');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
