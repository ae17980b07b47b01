import { randomBytes } from 'node:crypto';

/** Names this run, so that several on one PostgreSQL server leave each other's databases alone. */
export default function nameRun() {
  process.env.TEST_RUN = `alliance_test_${randomBytes(4).toString('hex')}`;
}
