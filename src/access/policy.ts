/**
 * Who may do what, on one page. Default deny: what does not stand here, nobody may do.
 *
 * Columns are what gives rights; they add up.
 *   allianceLead, coordinator, observer   the account's alliance-wide role
 *   lead                                  a current seat as lead or deputy
 *   seat                                  a current seat as member or guest
 *   member                                a current affiliation with an organisation whose membership is active
 *   self                                  any account with a person
 *   key                                   whether an API key may carry the permission: never ('-'), bound to no
 *                                         group only ('all'), or also bound to one ('group')
 * Cells
 *   all     everywhere          own    groups that I lead (or deputise)
 *   groups  groups I sit in     plenary  the whole alliance's meetings (of which members are members)
 *   mine    my own organisation, my own person, or what I am responsible for (each service says which)
 *   -       not at all
 */
type Cell = 'all' | 'own' | 'groups' | 'plenary' | 'mine' | '-';
type KeyCell = 'all' | 'group' | '-';

export type Column = 'allianceLead' | 'coordinator' | 'observer' | 'lead' | 'seat' | 'member' | 'self';
export type PolicyRow = Readonly<Record<Column, Cell> & { key: KeyCell }>;

function row(
  allianceLead: Cell,
  coordinator: Cell,
  observer: Cell,
  lead: Cell,
  seat: Cell,
  member: Cell,
  self: Cell,
  key: KeyCell,
): PolicyRow {
  return { allianceLead, coordinator, observer, lead, seat, member, self, key };
}

// prettier-ignore
export const policy = {
  //                         alliance  coordi-
  //                         lead      nator   observer  lead    seat      member     self    key
  'alliance.write':      row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  // Days on which nobody is asked to meet: kept by staff, asked by who plans anything.
  'freeDay.read':        row('all',    'all',  'all',    'all',  'all',    'all',     'all',  'all'),
  'freeDay.write':       row('all',    'all',  '-',      '-',    '-',      '-',       '-',    'all'),
  'organisation.read':   row('all',    'all',  'all',    'all',  '-',      'all',     'mine', 'all'),
  'organisation.create': row('all',    'all',  '-',      '-',    '-',      '-',       '-',    'all'),
  'organisation.update': row('all',    'all',  '-',      '-',    '-',      'mine',    '-',    'all'),
  'sector.write':        row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  'membership.read':     row('all',    'all',  'all',    'all',  '-',      'all',     '-',    'all'),
  'membership.write':    row('all',    'all',  '-',      '-',    '-',      '-',       '-',    'all'),
  'note.internal':       row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'person.read':         row('all',    'all',  'all',    'all',  '-',      'all',     'mine', 'group'),
  'person.create':       row('all',    'all',  '-',      '-',    '-',      'mine',    '-',    'all'),
  'person.update':       row('all',    'all',  '-',      '-',    '-',      'mine',    '-',    'all'),
  'affiliation.create':  row('all',    'all',  '-',      '-',    '-',      'mine',    '-',    'all'),
  'affiliation.update':  row('all',    'all',  '-',      '-',    '-',      'mine',    '-',    'all'),
  'affiliation.decline': row('-',      '-',    '-',      '-',    '-',      '-',       'mine', '-'),
  'duplicate.manage':    row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Renamed and merged on all records at once.
  'tag.manage':          row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Filters under a name: read by who reads the lists, run with the rights of whoever runs them.
  'segment.read':        row('all',    'all',  'all',    'all',  '-',      'all',     '-',    'all'),
  'segment.manage':      row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Fields that the alliance made for itself, and what stands in them: for everybody who reads the record, for staff,
  // for the alliance lead, who defines them.
  'ownField.read':       row('all',    'all',  'all',    'all',  'all',    'all',     'all',  'all'),
  'ownField.internal':   row('all',    'all',  '-',      '-',    '-',      '-',       '-',    'all'),
  'ownField.manage':     row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  'import.manage':       row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'contact.read':        row('all',    'all',  '-',      'own',  'groups', 'mine',    'mine', 'group'),
  'group.read':          row('all',    'all',  'all',    'all',  'groups', 'all',     '-',    'all'),
  'group.create':        row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'group.update':        row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'group.mandate':       row('all',    'all',  '-',      'own',  '-',      '-',       '-',    '-'),
  'seat.read':           row('all',    'all',  'all',    'all',  'groups', 'all',     '-',    'group'),
  'seat.write':          row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  'seat.appoint':        row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'topic.read':          row('all',    'all',  'all',    'own',  'groups', 'plenary', '-',    'group'),
  'topic.propose':       row('all',    'all',  '-',      'own',  'groups', 'plenary', '-',    '-'),
  'topic.write':         row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  'meeting.read':        row('all',    'all',  'all',    'own',  'groups', 'plenary', '-',    'group'),
  'meeting.write':       row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  'joinUrl.read':        row('all',    'all',  '-',      'own',  'mine',   'mine',    '-',    '-'),
  'rsvp.write':          row('all',    'all',  '-',      'own',  'mine',   'mine',    '-',    'group'),
  'minutes.read':        row('all',    'all',  'all',    'own',  'groups', 'plenary', '-',    'group'),
  'minutes.write':       row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  // As minutes.write: who is there and writes. A key is nobody.
  'presence.share':      row('all',    'all',  '-',      'own',  '-',      '-',       '-',    '-'),
  'minutes.review':      row('all',    'all',  '-',      'own',  'mine',   'mine',    '-',    '-'),
  'minutes.published':   row('all',    'all',  'all',    'all',  'all',    'all',     '-',    'all'),
  'minutes.approve':     row('all',    '-',    '-',      'own',  '-',      '-',       '-',    '-'),
  'minutes.publish':     row('all',    '-',    '-',      'own',  '-',      '-',       '-',    '-'),
  'actionItem.read':     row('all',    'all',  'all',    'own',  'groups', 'plenary', '-',    'group'),
  'actionItem.write':    row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  'actionItem.answer':   row('all',    'all',  '-',      'own',  'mine',   'mine',    '-',    'group'),
  'report.read':         row('all',    'all',  'all',    'own',  '-',      '-',       '-',    'group'),
  // What may be read, as a file with all rows: of a list that is about groups, in these.
  'list.export':         row('all',    'all',  '-',      'own',  '-',      '-',       '-',    'group'),
  'record.merge':        row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Many things end at once: an organisation closes, a person goes.
  'leaving.manage':      row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Where one of them has an account or leads a group.
  'record.mergeRights':  row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  'account.manage':      row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  'apiKey.manage':       row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  // What changed, for programs elsewhere; of what, the rights to read it say. A key reads with its own.
  'event.read':          row('all',    '-',    '-',      '-',    '-',      '-',       '-',    'group'),
  // Where events are sent to, with the rights of a key.
  'webhook.manage':      row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  'audit.read':          row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
  // What was mailed to whom: of the meetings of a group, by who runs it.
  'mail.read':           row('all',    'all',  '-',      'own',  '-',      '-',       '-',    '-'),
  'mail.send':           row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // What mails say.
  'mailTemplate.read':   row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  'mailTemplate.write':  row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // Mails that came back: told by the mail provider's program, and looked after by staff.
  'bounce.report':       row('all',    'all',  '-',      '-',    '-',      '-',       '-',    'all'),
  'bounce.manage':       row('all',    'all',  '-',      '-',    '-',      '-',       '-',    '-'),
  // What is done in the background, and what of it failed.
  'job.manage':          row('all',    '-',    '-',      '-',    '-',      '-',       '-',    '-'),
} satisfies Record<string, PolicyRow>;

export type Permission = keyof typeof policy;
export const permissions = Object.keys(policy) as Permission[];

/** Permissions that an API key may carry. */
export const keyPermissions = permissions.filter((permission) => policy[permission].key !== '-');

/** Permissions that still mean something on a key that is bound to one group. */
export const groupKeyPermissions = permissions.filter((permission) => policy[permission].key === 'group');
