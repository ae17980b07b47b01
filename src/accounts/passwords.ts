import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified where there is nothing to verify, so that an unknown account takes as long as a known one. */
const nobodysHash = hash(randomBytes(32), COSTS);

/** The same password in any Unicode form: a keyboard may send "ü" as one character or as two. */
const normalised = (password: string) => password.normalize('NFKC');

/** The argon2id hash of a password, with its parameters and salt in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), COSTS);
}

/** Whether this is the password. Without a hash it is not, after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash), normalised(password));
  return matches && passwordHash !== null;
}
