import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFor } from '../../src/config/secret.js';

describe('the secret', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'secret-')), 'data');
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is JWT_SECRET where that is set, and no file is written', () => {
    expect(secretFor({ jwtSecret: 'given', dataDir })).toBe('given');
    expect(statSync(dataDir, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('is random, kept for the next start, and readable by nobody else', () => {
    const secret = secretFor({ jwtSecret: null, dataDir });
    expect(secret).toHaveLength(64);
    expect(secretFor({ jwtSecret: null, dataDir })).toBe(secret);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is refused where its file was left unfinished, instead of signing with an empty one', () => {
    secretFor({ jwtSecret: null, dataDir });
    writeFileSync(join(dataDir, 'secret'), '');
    expect(() => secretFor({ jwtSecret: null, dataDir })).toThrow(
      /shorter than 32 characters: delete that file/,
    );
  });
});
