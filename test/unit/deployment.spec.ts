import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments, parseDocument } from 'yaml';

import { settingExamples } from '../../src/platform/config/settings.js';

type Plain = Record<string, unknown>;

const folder = new URL('../../deploy/kubernetes/', import.meta.url);
const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parseAllDocuments(readFileSync(new URL(file, folder), 'utf8'), { uniqueKeys: true }))
  .map((document) => {
    if (document.errors.length > 0) throw document.errors[0] as Error;
    return document.toJS() as Plain & { kind: string; metadata?: { name: string }; data?: Plain };
  });

interface Probe {
  readonly periodSeconds: number;
  readonly failureThreshold: number;
  readonly httpGet: { readonly path: string };
}

interface Kustomization {
  readonly resources?: readonly string[];
  readonly components?: readonly string[];
  readonly images?: readonly { readonly name: string }[];
}

const all = (value: unknown, key: string): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value as Plain).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...all(inner, key)]);

describe('the Kubernetes manifests', () => {
  it('are an api, a worker and a migration, with budgets and a network policy', () => {
    expect(manifests.map(({ kind, metadata }) => `${kind} ${metadata?.name ?? ''}`.trim()).sort()).toEqual([
      'Component',
      'ConfigMap sokuho',
      'Deployment sokuho-api',
      'Deployment sokuho-worker',
      'Job sokuho-migration',
      'Kustomization',
      'Kustomization',
      'Namespace sokuho',
      'NetworkPolicy sokuho',
      'PersistentVolumeClaim sokuho',
      'PodDisruptionBudget sokuho-api',
      'PodDisruptionBudget sokuho-worker',
      'Service sokuho',
    ]);
  });

  it('set nothing but settings of the service', () => {
    const inConfig = manifests
      .filter(({ kind }) => kind === 'ConfigMap')
      .flatMap(({ data }) => Object.keys(data ?? {}));
    const inPods = all(manifests, 'env').flatMap((variables) =>
      (variables as { name: string }[]).map(({ name }) => name),
    );
    const names = [...inConfig, ...inPods];
    expect(names).toContain('SOKUHO_ROLE');
    expect(names.filter((name) => !(name in settingExamples))).toEqual([]);
  });

  it('run as an ordinary user who can gain nothing, on a file system that is read only', () => {
    const containers = all(manifests, 'containers').flat() as { securityContext: Plain }[];
    expect(containers).toHaveLength(3);
    for (const { securityContext } of containers) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    }
  });

  it('kill no pod that migrates as it starts, and ask of the others whether they live and want work', () => {
    const probes = (all(manifests, 'containers').flat() as Record<string, Probe | undefined>[]).filter(
      ({ startupProbe }) => startupProbe !== undefined,
    );
    expect(probes).toHaveLength(2);
    for (const { startupProbe, livenessProbe, readinessProbe } of probes) {
      expect(Number(startupProbe?.periodSeconds) * Number(startupProbe?.failureThreshold)).toBeGreaterThanOrEqual(900);
      expect([startupProbe, livenessProbe, readinessProbe].map((probe) => probe?.httpGet.path)).toEqual([
        '/healthz',
        '/healthz',
        '/readyz',
      ]);
    }
  });

  it('let out what the service speaks: names, database, mail, HTTPS and spans', () => {
    const [policy] = manifests.filter(({ kind }) => kind === 'NetworkPolicy');
    const ports = (all(all(policy, 'egress'), 'ports').flat() as { port: number }[]).map(({ port }) => port);
    expect(ports).toEqual([53, 53, 5432, 6432, 25, 465, 587, 443, 4317, 4318]);
  });

  it('migrate by themselves, with what that needs, and roll out apart from it', () => {
    const kustomization = (name: string) =>
      parseDocument(readFileSync(new URL(`${name}/kustomization.yaml`, folder), 'utf8')).toJS() as Kustomization;
    expect(kustomization('migration').resources).toEqual(['settings.yaml', 'network-policy.yaml', 'migration.yaml']);
    expect(kustomization('service').resources).toEqual(['api.yaml', 'worker.yaml']);
    for (const name of ['migration', 'service']) expect(kustomization(name).components).toEqual(['../image']);
    const images = (all(manifests, 'containers').flat() as { image: string }[]).map(({ image }) => image);
    expect([...new Set(images)]).toEqual(kustomization('image').images?.map(({ name }) => name));
  });

  it('let a stop take its ten seconds', () => {
    expect(all(manifests, 'terminationGracePeriodSeconds')).toEqual([30, 30]);
  });
});

describe('docs/operations.md', () => {
  const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

  it('migrates, waits for that, and then rolls out', () => {
    const steps = [
      'kubectl apply -k deploy/kubernetes/migration',
      'kubectl -n sokuho wait --for=condition=complete',
      'kubectl apply -k deploy/kubernetes/service',
    ].map((step) => text.indexOf(step));
    expect(steps).not.toContain(-1);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });
});

describe('what is run in the image', () => {
  const files = ['docs/operations.md', 'src/platform/secrets/keys-of-process.ts', 'src/cli/main.ts'];
  const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

  it('is a built program, which alone is in it, and named where somebody without the sources looks', () => {
    const lastStage =
      read('Dockerfile')
        .split(/^FROM /mu)
        .at(-1) ?? '';
    expect(lastStage).toContain('/app/dist');
    expect(lastStage).not.toContain('scripts');
    for (const file of files) {
      const programs = [...read(file).matchAll(/dist\/(src\/[\w/-]+)\.js/gu)].map(([, program]) => program);
      expect([file, programs.length > 0]).toEqual([file, true]);
      for (const program of programs)
        expect([program, existsSync(new URL(`../../${String(program)}.ts`, import.meta.url))]).toEqual([program, true]);
    }
  });
});
