import { toInstance } from '../to-instance.js';
import { validateSync, type ValidationError } from 'class-validator';
import { settingExamples, Settings, type SettingName } from './settings.js';

/** A setting is wrong; the message names the variable, what is wrong with its value, and an example. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** Named like what holds a secret, and none: their values help whoever reads that one is wrong. */
const shownAllTheSame: Readonly<Partial<Record<SettingName, string>>> = {
  SOKUHO_PUBLIC_URL: 'stands in every mail',
  SOKUHO_INCIDENT_URL: 'stands in every mail',
  SOKUHO_RATE_LIMIT_PER_KEY: 'a number',
};

/** By the name, so that a setting made later is hidden unless somebody says why not: an address may hold a password. */
const isSecret = (name: SettingName): boolean =>
  /_(?:URL|ENDPOINT|KEY|TOKEN|SECRET|PASSWORD)$/u.test(name) && !(name in shownAllTheSame);

const sentence = (error: ValidationError, given: string | undefined): string => {
  const name = error.property as SettingName;
  const faults = Object.values(error.constraints ?? {}).join('; ');
  const shown = isSecret(name) ? 'its value (not shown)' : JSON.stringify(given ?? error.value);
  return `${name}: ${shown} is not usable: ${faults}. Example: ${name}=${settingExamples[name]}`;
};

/**
 * Reads the settings out of environment variables. Variables that are not settings are ignored.
 * @throws WrongSetting naming every setting that is wrong
 */
export const parseSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const named = Object.keys(settingExamples)
    .filter((name) => environment[name] !== undefined && environment[name] !== '')
    .map((name) => [name, environment[name]] as const);
  const settings = toInstance(Settings, Object.fromEntries(named));
  const errors = validateSync(settings, { whitelist: true });
  if (errors.length > 0)
    throw new WrongSetting(errors.map((error) => sentence(error, environment[error.property])).join('\n'));
  return settings;
};

/** The settings of this process. */
export const settingsOfProcess = (): Settings => parseSettings(process.env);
