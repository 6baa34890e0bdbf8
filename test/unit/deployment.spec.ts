import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';

import { settingExamples } from '../../src/platform/config/settings.js';

type Plain = Record<string, unknown>;

const folder = new URL('../../deploy/kubernetes/', import.meta.url);
const manifests = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parseAllDocuments(readFileSync(new URL(file, folder), 'utf8'), { uniqueKeys: true }))
  .map((document) => {
    if (document.errors.length > 0) throw document.errors[0] as Error;
    return document.toJS() as Plain & { kind: string; metadata?: { name: string }; data?: Plain };
  });

const all = (value: unknown, key: string): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value as Plain).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...all(inner, key)]);

describe('the Kubernetes manifests', () => {
  it('are an api, a worker and a migration, with budgets and a network policy', () => {
    expect(manifests.map(({ kind, metadata }) => `${kind} ${metadata?.name ?? ''}`.trim()).sort()).toEqual([
      'ConfigMap sokuho',
      'Deployment sokuho-api',
      'Deployment sokuho-worker',
      'Job sokuho-migration',
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

  it('let a stop take its ten seconds', () => {
    expect(all(manifests, 'terminationGracePeriodSeconds')).toEqual([30, 30]);
  });
});
