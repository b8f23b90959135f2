import { loadSettings } from './config.ts';

/** The knowledge folder that the bot would answer from; throws a TypeError with what to do where the settings are broken. */
export function folderInUse(environment: Readonly<Record<string, string | undefined>>): string {
  const configured = loadSettings(environment);
  if (configured.kind === 'invalid') throw new TypeError(configured.message);
  return configured.settings.knowledgeDir;
}
