import type { Playbook } from '../model.js';
import { emotet } from './emotet.js';
import { general } from './general.js';
import { incidentAsProcessor } from './incident-as-processor.js';
import { insiderTakingDataOut } from './insider-taking-data-out.js';
import { lostDeviceOrPapers } from './lost-device-or-papers.js';
import { malwareInfection } from './malware-infection.js';
import { misSentMail } from './mis-sent-mail.js';
import { misconfiguredCloudStorage } from './misconfigured-cloud-storage.js';
import { processorIncident } from './processor-incident.js';
import { ransomware } from './ransomware.js';
import { websiteUnauthorisedAccess } from './website-unauthorised-access.js';

/** The current version of every playbook, the most particular first. */
export const library: readonly Playbook[] = [
  emotet,
  ransomware,
  malwareInfection,
  websiteUnauthorisedAccess,
  misSentMail,
  lostDeviceOrPapers,
  insiderTakingDataOut,
  misconfiguredCloudStorage,
  processorIncident,
  incidentAsProcessor,
  general,
];
