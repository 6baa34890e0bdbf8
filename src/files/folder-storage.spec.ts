import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredFile } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';

const organisationId = '01900000-0000-7000-8000-000000000001';
const id = '01900000-0000-7000-8000-000000000002';
const bytes = async function* (): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from('証拠'));
};

describe('files in a folder', () => {
  let folder: string;
  let storage: FolderStorage;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sokuho-test-files-'));
    storage = new FolderStorage(join(folder, 'files'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const all = async (): Promise<string[]> => {
    const found: StoredFile[] = [];
    for await (const file of storage.all()) found.push(file);
    return found.map((file) => file.id);
  };

  it('are none before the first', async () => {
    expect(await all()).toEqual([]);
    expect(await storage.open({ organisationId, id })).toBeNull();
    await storage.remove({ organisationId, id });
  });

  it('are found beside what others left there: a stray file, a folder of another name, a link to nothing', async () => {
    await storage.write({ organisationId, id }, bytes());
    await writeFile(join(folder, 'files', '.DS_Store'), '');
    await writeFile(join(folder, 'files', organisationId, 'thumbs.db'), '');
    await mkdir(join(folder, 'files', 'lost+found'));
    await writeFile(join(folder, 'files', 'lost+found', id), '');
    await symlink('nowhere', join(folder, 'files', organisationId, '01900000-0000-7000-8000-000000000003'));
    expect(await all()).toEqual([id]);
  });

  it('are not written over', async () => {
    await storage.write({ organisationId, id }, bytes());
    await expect(storage.write({ organisationId, id }, bytes())).rejects.toThrow('EEXIST');
  });

  it('fail aloud when the folder is of another kind than one can read', async () => {
    await symlink('files', join(folder, 'files'));
    await expect(all()).rejects.toThrow('ELOOP');
  });

  it('are looked for by ids alone', async () => {
    await expect(storage.open({ organisationId: '..', id })).rejects.toThrow('by ids alone');
  });
});
