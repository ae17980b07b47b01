import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

/* Filters that segments are made of, beside those that the lists have had before. */

let t: TestApp;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

let counter = 0;
const town = () => `Filterort ${(counter += 1)}`;
const firm = (
  city: string,
  fields: Fields = {},
  membership: Parameters<typeof t.world.organisation>[1] = 'active',
) => t.world.organisation({ city, name: `Filter ${(counter += 1)}`, ...fields }, membership);
const found = async (address: string, as: Principal | string | null = coordinator) => {
  const { status, body } = await t.api.get(`${address}&limit=200`, as === null ? {} : { as });
  expect(status).toBe(200);
  return body.data.map(({ id }: any) => id).sort();
};
const sitting = async (organisation: string, fields: Fields = {}, group = 'stem-education') => {
  const person = await t.world.person();
  await t.world.affiliation(person, organisation);
  await t.world.seat(group, person, organisation, 'member', fields);
  return person;
};

describe('organisations', () => {
  it('are found by their size: exactly, or from one on', async () => {
    const city = town();
    const [small, middle, large] = [
      await firm(city, { size_band: '1-9' }),
      await firm(city, { size_band: '50-249' }),
      await firm(city, { size_band: '250+' }),
    ];
    await firm(city, { size_band: null });
    const by = (filter: string) => found(`/organisations?city=${city}&${filter}`);
    expect(await by('sizeFrom=50-249')).toEqual([middle, large].sort());
    expect(await by(`sizeFrom=${encodeURIComponent('250+')}`)).toEqual([large]);
    expect(await by('sizeFrom=1-9')).toEqual([small, middle, large].sort());
    expect(await by('sizeBand=1-9&sizeBand=50-249')).toEqual([small, middle].sort());
    expect(await by('sizeBand=1-9&sizeFrom=50-249')).toEqual([]);
    const bad = await t.api.get('/organisations?sizeFrom=50', { as: coordinator });
    expect(bad.body.errors).toMatchObject([{ parameter: 'sizeFrom', code: 'not_one_of' }]);
  });

  it('are found by whether somebody sits for them today', async () => {
    const city = town();
    const [seated, before, ahead, none] = [
      await firm(city),
      await firm(city),
      await firm(city),
      await firm(city),
    ];
    await sitting(seated);
    await sitting(seated, {}, 'it-talent');
    await sitting(before, { end_date: '2026-01-01' });
    await sitting(ahead, { start_date: '2027-01-01' });
    expect(await found(`/organisations?city=${city}&hasSeat=true`)).toEqual([seated]);
    expect(await found(`/organisations?city=${city}&hasSeat=false`)).toEqual([before, ahead, none].sort());
  });

  it('tell nobody of seats that one may not read', async () => {
    const city = town();
    const organisation = await firm(city, { listed_publicly: true });
    await sitting(organisation);
    const key = await t.world.apiKey(['organisation.read']);
    for (const reader of [null, key])
      for (const has of [true, false])
        expect(await found(`/organisations?city=${city}&hasSeat=${has}`, reader)).toEqual([]);
    // Who only sits somewhere reads the seats of that group.
    const guest = await t.world.account({ membership: 'suspended' });
    await t.world.seat('it-talent', guest.personId, guest.organisationId, 'guest');
    const visible = (has: boolean) => found(`/organisations?city=${city}&hasSeat=${has}`, guest);
    expect(await visible(true)).toEqual([]);
    await sitting(organisation, {}, 'it-talent');
    expect(await visible(true)).toEqual([organisation]);
  });
});

describe('persons', () => {
  it('are found by whether they sit somewhere today', async () => {
    const organisation = await firm(town());
    const seated = await sitting(organisation);
    const before = await sitting(organisation, { end_date: '2026-01-01' });
    const by = (has: boolean, as: Principal | string = coordinator) =>
      found(`/persons?organisation=${organisation}&hasSeat=${has}`, as);
    expect(await by(true)).toEqual([seated]);
    expect(await by(false)).toEqual([before]);
    expect(await by(false, await t.world.apiKey(['person.read']))).toEqual([]);
  });

  it('are found by where they work today: sector and membership of one organisation', async () => {
    const city = town();
    const [active, prospective] = [
      await firm(city, { sector_code: 'science' }),
      await firm(city, { sector_code: 'municipality' }, 'prospective'),
    ];
    const tags = [city];
    const both = await t.world.person({ tags });
    await t.world.affiliation(both, active);
    await t.world.affiliation(both, prospective);
    const former = await t.world.person({ tags });
    await t.world.affiliation(former, active, { end_date: '2026-01-01' });
    const waiting = await t.world.person({ tags });
    await t.world.affiliation(waiting, active, { confirmed_at: null });
    const by = (filter: string, as: Principal | string = coordinator) =>
      found(`/persons?tag=${city}&${filter}`, as);
    expect(await by('sector=science')).toEqual([both]);
    expect(await by('sector=business')).toEqual([]);
    expect(await by('status=prospective')).toEqual([both]);
    expect(await by('status=active&sector=science')).toEqual([both]);
    // Active is another one than the one of this sector.
    expect(await by('status=active&sector=municipality')).toEqual([]);
    const key = await t.world.apiKey(['person.read', 'person.update', 'organisation.read']);
    expect(await by('sector=science', key)).toEqual([both]);
    expect(await by('status=active', key)).toEqual([]);
  });

  it('are found by the newest membership of where they work', async () => {
    const tags = [town()];
    const organisation = await t.world.organisation({}, 'ended');
    await t.world.membership(organisation, 'active', { joined_on: '2025-01-01' });
    const person = await t.world.person({ tags });
    await t.world.affiliation(person, organisation);
    expect(await found(`/persons?tag=${tags[0]}&status=ended`)).toEqual([]);
    expect(await found(`/persons?tag=${tags[0]}&status=active`)).toEqual([person]);
  });
});
