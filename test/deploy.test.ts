import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { Environment } from '../src/config.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifests = readdirSync(path.join(root, 'deploy/kubernetes'));
/** What the libraries read themselves. */
const ofLibraries = ['NODE_ENV', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const settings = [...Object.keys(Environment.shape), ...ofLibraries];

const Probe = z.looseObject({ httpGet: z.object({ path: z.string(), port: z.string() }).optional() });
const Container = z.looseObject({
  name: z.string(),
  securityContext: z.object({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  resources: z.object({ limits: z.object({ cpu: z.string(), memory: z.string() }), requests: z.looseObject({}) }),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
  readinessProbe: Probe.optional(),
  livenessProbe: Probe.optional(),
  startupProbe: Probe.optional(),
});
const PodSpec = z.looseObject({
  automountServiceAccountToken: z.literal(false),
  securityContext: z.looseObject({ runAsNonRoot: z.literal(true), runAsUser: z.int().positive() }),
  containers: z.array(Container).min(1),
  volumes: z.array(z.looseObject({ name: z.string() })),
});
const Resource = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  spec: z.looseObject({}).optional(),
  data: z.record(z.string(), z.string()).optional(),
});

function resources(file: string) {
  return parseAllDocuments(read(`deploy/kubernetes/${file}`)).map(document => {
    expect(document.errors).toEqual([]);
    return Resource.parse(document.toJS());
  });
}

/** The description of the processes a resource runs; null where it runs none. */
function podOf({ kind, spec }: z.infer<typeof Resource>) {
  const Template = z.looseObject({ template: z.looseObject({ spec: z.unknown() }) });
  const Volumes = z.looseObject({
    volumeClaimTemplates: z.array(z.looseObject({ metadata: z.object({ name: z.string() }) })).default([]),
  });
  if (kind === 'Deployment' || kind === 'StatefulSet') {
    const claimed = Volumes.parse(spec).volumeClaimTemplates.map(({ metadata }) => metadata.name);
    return { pod: PodSpec.parse(Template.parse(spec).template.spec), claimed };
  }
  if (kind !== 'CronJob') return null;
  const job = z.looseObject({ jobTemplate: z.looseObject({ spec: Template }) }).parse(spec);
  return { pod: PodSpec.parse(job.jobTemplate.spec.template.spec), claimed: [] };
}

test.each(manifests)('%s is read, and what it runs has no rights, a root it cannot write, and limits', file => {
  for (const resource of resources(file)) {
    const run = podOf(resource);
    if (run === null) continue;
    const volumes = [...run.pod.volumes.map(({ name }) => name), ...run.claimed];
    for (const { volumeMounts } of run.pod.containers)
      for (const { name } of volumeMounts) expect(volumes).toContain(name);
  }
});

test('the list of manifests names every one', () => {
  const [list] = resources('kustomization.yaml');
  expect(list).toMatchObject({
    resources: expect.arrayContaining(manifests.filter(file => file !== 'kustomization.yaml')),
  });
});

test('several app processes, each probed where it answers, with more time to end than it takes', () => {
  const app = resources('app.yaml').find(({ kind }) => kind === 'Deployment');
  expect(app?.spec).toMatchObject({
    replicas: 3,
    template: {
      spec: {
        containers: [
          {
            readinessProbe: { httpGet: { path: '/ready' } },
            livenessProbe: { httpGet: { path: '/health' } },
            startupProbe: { httpGet: { path: '/ready' } },
          },
        ],
      },
    },
  });
  const config = resources('app.yaml').find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
  expect(Object.keys(config).filter(name => !settings.includes(name))).toEqual([]);
  const grace = z
    .looseObject({ template: z.looseObject({ spec: z.looseObject({ terminationGracePeriodSeconds: z.number() }) }) })
    .parse(app?.spec).template.spec.terminationGracePeriodSeconds;
  expect(grace).toBeGreaterThanOrEqual(Number(config['SHUTDOWN_SECONDS']) + 10);
});

test('no manifest holds a secret', () => {
  for (const file of manifests) {
    expect(resources(file).map(({ kind }) => kind)).not.toContain('Secret');
    expect(read(`deploy/kubernetes/${file}`)).not.toMatch(/(?:KEY|TOKEN|PASSWORD|DATABASE_URL):\s*\S/);
  }
});

test('compose: settings the code knows, secrets from the environment, no rights, a root that is only read', () => {
  const Service = z.looseObject({ environment: z.record(z.string(), z.string()).optional() });
  const { services } = z
    .object({ services: z.record(z.string(), Service) })
    .parse(parse(read('compose.yaml'), { strict: true, version: '1.2' }));
  expect(services['app']).toMatchObject({ read_only: true, cap_drop: ['ALL'], user: '10001:10001' });
  const environment = services['app']?.environment ?? {};
  expect(Object.keys(environment).filter(name => !settings.includes(name))).toEqual([]);
  for (const secret of ['DATABASE_URL', 'FILES_KEY', 'METRICS_TOKEN'])
    expect(environment[secret]).toMatch(/\$\{[A-Z_]+:[?-]/);
  expect(existsSync(path.join(root, 'deploy/door.conf'))).toBe(true);
});

test('the image: known instructions, settings the code knows, a user who is not root, copied paths that exist', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
  const known = /^(?:FROM|WORKDIR|COPY|RUN|VOLUME|USER|ENV|EXPOSE|HEALTHCHECK|ENTRYPOINT|CMD) \S/;
  expect(lines.filter(line => !known.test(line))).toEqual([]);
  const last = lines.slice(lines.findLastIndex(line => line.startsWith('FROM')));
  expect(last.find(line => line.startsWith('USER'))).toBe('USER 10001:10001');
  const set =
    last
      .find(line => line.startsWith('ENV'))
      ?.slice(4)
      .split(' ')
      .map(pair => pair.split('=')[0] ?? '') ?? [];
  expect(set.filter(name => !settings.includes(name))).toEqual([]);
  for (const line of lines.filter(one => /^(?:ENTRYPOINT|CMD|VOLUME \[)/.test(one)))
    expect(() => JSON.parse(line.slice(line.indexOf('[')))).not.toThrow();
  expect(existsSync(path.join(root, 'src/main.ts'))).toBe(true);
});

test('the command says which version it is', () => {
  const said = execFileSync(process.execPath, ['src/main.ts', '--version'], { cwd: root, encoding: 'utf8' });
  expect(said.trim()).toBe(JSON.parse(read('package.json')).version);
});

/** `| \`NAME\` | default | what it says |` of the table of settings. */
const rows = new Map(
  [...read('docs/operation.md').matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*?) \|$/gm)].map(
    ([, name = '', value = '', says = '']) => [name, { value, says }],
  ),
);

test('the table of settings names each setting the code reads, and no other', () => {
  expect([...rows.keys()].toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
});

test.each(Object.entries(Environment.shape))('the default of %s is the one in the table', (name, schema) => {
  const parsed = schema.safeParse(undefined);
  const value = rows.get(name)?.value ?? '';
  expect(value.startsWith('`') ? value.slice(1, -1) : null).toBe(
    parsed.success && parsed.data !== undefined
      ? `${typeof parsed.data === 'object' ? JSON.stringify(parsed.data) : parsed.data}`
      : null,
  );
  expect(rows.get(name)?.says.length).toBeGreaterThan(10);
});
