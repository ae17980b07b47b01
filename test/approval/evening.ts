import { newId } from '../../src/common/ids.js';
import type { Fields } from '../support/usual-columns.js';
import type { World } from '../support/world.js';

/** A group of its own, so that no other case plans its meetings. */
export async function newGroup(world: World, fields: Fields = {}): Promise<string> {
  const slug = `group-${newId().slice(-12)}`.replace(/-(\d)/, '-g$1');
  await world.insert('steering_group', { slug, name_de: 'Proben', ...fields });
  return slug;
}

/** A meeting on 3 March, its minutes in review, with one item for every way in which something goes on or ends. */
export async function evening(world: World, slug: string) {
  const meetingId = await world.meeting(slug, { state: 'held' });
  const person = await world.person();
  const discussed = { was_discussed: true };
  const recurring = await world.topic(slug, { title: 'Lage', is_recurring: true });
  const tasked = await world.topic(slug, { title: 'Praktika' });
  const settled = await world.topic(slug, { title: 'Logo' });
  const items = {
    information: await world.agendaItem(meetingId, 1, { kind: 'information' }),
    recurring: await world.agendaItem(meetingId, 2, { ...discussed, topic_id: recurring }),
    tasked: await world.agendaItem(meetingId, 3, { ...discussed, topic_id: tasked }),
    settled: await world.agendaItem(meetingId, 4, { ...discussed, topic_id: settled }),
    oneOff: await world.agendaItem(meetingId, 5, { title: 'Messe', duration_minutes: 15, is_public: true }),
    done: await world.agendaItem(meetingId, 6, discussed),
    deferred: await world.agendaItem(meetingId, 7, { ...discussed, title: 'Budget', kind: 'decision' }),
  };
  await world.actionItemUnder(items.tasked, { responsible_person_id: person });
  await world.decision(items.settled, { result: 'adopted' });
  const deferred = await world.decision(items.deferred, {
    result: 'deferred',
    text: 'Wir geben 500 Euro.',
  });
  const id = await world.minutes(meetingId, 'in_review');
  return { id, meetingId, items, topics: { recurring, tasked, settled }, deferred };
}
