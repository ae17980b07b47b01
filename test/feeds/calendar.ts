import ICAL from 'ical.js';
import type { TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/** A feed as a calendar program has it: its address is all that it knows. */
export interface Feed {
  id: string;
  /** Below /api/v1. */
  path: string;
  address: string;
}

export async function makeFeed(t: TestApp, as: Principal, body: object = { kind: 'mine' }): Promise<Feed> {
  const made = await t.api.post('/feeds', body, { as });
  if (made.status !== 201) throw new Error(`${made.status} ${made.text}`);
  return feedOf(made.body);
}

export function feedOf({ id, address }: { id: string; address: string }): Feed {
  return { id, address, path: address.replace(/^.*\/api\/v1/, '') };
}

/** What another library than the one that wrote it reads in a calendar. */
export function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = root.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    const start = value('dtstart') as ICAL.Time;
    return {
      uid: value('uid'),
      sequence: value('sequence'),
      summary: value('summary'),
      status: value('status'),
      transp: value('transp'),
      url: value('url'),
      location: value('location'),
      description: value('description'),
      /** As it stands there, on the clock of its place. */
      start: start.toString(),
      instant: start.toJSDate().toISOString(),
      stamp: (value('dtstamp') as ICAL.Time).toString(),
      modified: (value('last-modified') as ICAL.Time).toString(),
      isDay: start.isDate,
    };
  });
  return { root, events, titles: events.map(({ summary }) => summary as string) };
}

export async function calendar(t: TestApp, { path }: Feed) {
  const reply = await t.api.get(path);
  if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
  return { reply, ...read(reply.text) };
}
