import { join } from 'node:path';
import type { Settings } from '../platform/config/settings.js';
import type { FileStorage } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';

/** A bucket when the settings name one, else the folder SOKUHO_DATA_DIR/files. */
export const fileStorageOf = (settings: Settings): FileStorage => {
  const url = settings.SOKUHO_S3_URL;
  if (url === undefined) return new FolderStorage(join(settings.SOKUHO_DATA_DIR, 'files'));
  return new S3Storage({
    url,
    region: settings.SOKUHO_S3_REGION,
    accessKeyId: settings.SOKUHO_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.SOKUHO_S3_SECRET_ACCESS_KEY ?? '',
  });
};
