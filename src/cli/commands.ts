import { auditExport } from './audit-export.command.js';
import { backup } from './backup.command.js';
import type { Command } from './command.js';
import { keysMake } from './keys-make.command.js';
import { organisationCreate } from './organisation-create.command.js';
import { organisationDelete } from './organisation-delete.command.js';
import { packVerify } from './pack-verify.command.js';
import { restore } from './restore.command.js';
import { secondFactorRemove } from './second-factor-remove.command.js';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  'audit:export': auditExport,
  backup,
  'keys:make': keysMake,
  'organisation:create': organisationCreate,
  'organisation:delete': organisationDelete,
  'pack:verify': packVerify,
  restore,
  'second-factor:remove': secondFactorRemove,
};
