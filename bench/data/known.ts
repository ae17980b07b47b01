import { coordinatorNumber, seatsWithAccount } from './groups.sql.js';
import { perGroup, perMeeting, places, type Size } from './sizes.js';
import { SEAT_HOLDERS_APART, Seeded } from './seeded.js';

/** Somebody who can send requests: what goes into an access token, and who it is. */
export interface KnownAccount {
  readonly accountId: string;
  readonly sessionId: string;
  readonly personId: string | null;
}

/** What measurements need to know of the data, worked out from the seed alone. */
export class Known {
  private readonly seeded: Seeded;
  readonly groups: number;
  readonly organisations: number;
  readonly persons: number;
  /** Meetings of the data set; those that `approvable` adds have the numbers that follow. */
  readonly meetings: number;

  constructor(size: Size, seed: number) {
    // Ids do not hang on the day.
    this.seeded = new Seeded(size, seed, '2026-01-01');
    this.groups = this.seeded.groups;
    this.organisations = this.seeded.organisations;
    this.persons = this.seeded.persons;
    this.meetings = this.groups * perGroup.meetings;
  }

  coordinator(): KnownAccount {
    return { ...this.account(coordinatorNumber(this.seeded)), personId: null };
  }

  lead(group: number): KnownAccount {
    return this.seatAccount(group, 0);
  }

  /** One of the members of a group who have an account: 0 or 1. */
  member(group: number, nth: 0 | 1): KnownAccount {
    return this.seatAccount(group, seatsWithAccount[nth + 1] as number);
  }

  group(group: number): string {
    return this.seeded.idOf('steering_group', group);
  }

  organisation(n: number): string {
    return this.seeded.idOf('organisation', n);
  }

  person(n: number): string {
    return this.seeded.idOf('person', n);
  }

  /** The number of a group's meeting, at a place from 0 to 19 (`places`). */
  meetingNumber(group: number, place: number): number {
    return place * this.groups + group;
  }

  /** The group that meeting number m is of. */
  groupOf(m: number): number {
    return m % this.groups;
  }

  meeting(m: number): string {
    return this.seeded.idOf('meeting', m);
  }

  minutes(m: number): string {
    return this.seeded.idOf('minutes', m);
  }

  /** The agenda item of meeting m in that position, from 1 to 10 (in meetings ahead to 4). */
  agendaItem(m: number, position: number): string {
    return this.seeded.idOf('agenda_item', m * perMeeting.agendaItems + position - 1);
  }

  /** A group's meeting in progress: its minutes are a draft, its notes can be written. */
  inProgress(group: number): number {
    return this.meetingNumber(group, places.inProgress);
  }

  /** A group's meeting whose minutes are in review and can be approved. */
  inReview(group: number): number {
    return this.meetingNumber(group, places.firstInReview);
  }

  /** A topic that a group keeps working on. */
  topic(group: number): string {
    return this.seeded.idOf('topic', group);
  }

  /** A task of a group, by its number from 0 to 999. */
  actionItem(group: number, nth: number): string {
    return this.seeded.idOf('action_item', nth * this.groups + group);
  }

  private seatAccount(group: number, seat: number): KnownAccount {
    const person = (group * perGroup.seats + seat) * SEAT_HOLDERS_APART;
    return { ...this.account(person), personId: this.person(person) };
  }

  private account(n: number): Pick<KnownAccount, 'accountId' | 'sessionId'> {
    return { accountId: this.seeded.idOf('account', n), sessionId: this.seeded.idOf('session', n) };
  }
}
