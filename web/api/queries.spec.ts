import { BY_LINK, session } from './client.js';
import { queries } from './queries.js';

it('what an account could read is gone when it is signed out; what a mail’s link opens stays', async () => {
  const [mine, linked, alliance] = [['meetings'], [BY_LINK, 'answer link', 'geheim'], ['alliance']];
  for (const key of [mine, linked, alliance]) queries.setQueryData(key, 'read');
  localStorage.clear();
  await session.begin();
  expect([mine, linked, alliance].map((key) => queries.getQueryData(key))).toEqual([
    undefined,
    'read',
    'read',
  ]);
  session.close();
});
