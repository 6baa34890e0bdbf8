import type { Playbook } from '../model.js';
import { dependencyFaults } from './dependencies.js';
import { dueFaults } from './due-order.js';
import type { PlaybookFault } from './fault.js';
import { idFaults } from './ids.js';
import { textFaults } from './texts.js';

/**
 * Everything that is wrong with a playbook of the right shape, ours or an organisation's; empty when it can be used.
 *
 * The shape itself (which fields, of which type) is the reader's to check first.
 */
export function validatePlaybook(playbook: Playbook): PlaybookFault[] {
  return [...idFaults(playbook), ...textFaults(playbook), ...dependencyFaults(playbook), ...dueFaults(playbook)];
}
