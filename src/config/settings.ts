import { createHmac } from 'node:crypto';
import type { Config } from './config.js';

/** The configuration as features need it: with the one secret from which every key is derived. */
export class Settings {
  constructor(
    readonly config: Config,
    readonly secret: string,
  ) {}

  /** A key for one purpose; knowing one of them tells nothing of the others. */
  key(purpose: string): Buffer {
    return createHmac('sha256', this.secret).update(purpose).digest();
  }
}
