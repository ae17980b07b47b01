import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { ConfigError } from './config-error.js';

/**
 * The secret that signs access tokens: `JWT_SECRET`, or on the embedded engine a random one that is
 * kept in the file `secret` in the data directory (mode 0600), so that sessions survive a restart.
 * @throws ConfigError where that file is too short to be a secret
 */
export function secretFor(config: Pick<Config, 'jwtSecret' | 'dataDir'>): string {
  if (config.jwtSecret !== null) return config.jwtSecret;
  const file = join(config.dataDir, 'secret');
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  try {
    const secret = randomBytes(48).toString('base64url');
    // 'wx' never replaces one that is there: replacing it would sign everybody out.
    writeFileSync(file, `${secret}\n`, { flag: 'wx', mode: 0o600 });
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) {
    throw new ConfigError(
      new Map([
        [
          'JWT_SECRET',
          `is not set, and ${file} is shorter than 32 characters: delete that file to make a new one`,
        ],
      ]),
    );
  }
  return secret;
}
