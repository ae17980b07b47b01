/**
 * The shapes of the demo's data files. Time is never absolute there:
 * - `since`, `until`, `joined`, `ended` count months back from this month (negative: ahead) and mean its first day;
 * - `after` and `due` count days from the meeting.
 * Texts are Markdown wrapped for reading; `[](person:key)` names a person by its key in the data files.
 */
export type GroupSlug =
  'plenary' | 'career-orientation' | 'stem-education' | 'international-talent' | 'it-talent';

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly sector:
    'business' | 'science' | 'municipality' | 'education' | 'association' | 'employment_agency' | 'state';
  /** First part of the web and mail domain; `.example` follows. */
  readonly domain: string;
  readonly areaCode: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly size: '1-9' | '10-49' | '50-249' | '250+';
  readonly description: string;
  readonly expertise: readonly string[];
  readonly tags: readonly string[];
  readonly note?: string;
  readonly unlisted?: true;
  readonly memberships: readonly {
    readonly state: 'prospective' | 'active' | 'suspended';
    readonly joined?: number;
    readonly ended?: number;
    readonly endReason?: string;
  }[];
}

export interface DemoAffiliation {
  readonly at: string;
  readonly as: string;
  readonly since: number;
  readonly until?: number;
  readonly primary?: true;
}

export interface DemoPerson {
  readonly key: string;
  readonly address?: 'Frau' | 'Herr';
  readonly title?: string;
  readonly given: string;
  readonly affix?: string;
  readonly family: string;
  /** A private address, used where no affiliation gives one. */
  readonly email?: string;
  readonly language?: 'en';
  readonly note?: string;
  readonly works: readonly DemoAffiliation[];
}

/** The part of the address before `@alliance.example`. */
export type DemoAccountName =
  'lead' | 'coordinator' | 'observer' | 'member' | `${'career' | 'stem' | 'international' | 'it'}.lead`;

export interface DemoAccount {
  readonly name: DemoAccountName;
  readonly person: string;
  readonly role?: 'alliance_lead' | 'coordinator' | 'observer';
  readonly since: number;
}

export interface DemoRhythm {
  readonly rrule: string;
  readonly weekday: number;
  /** The n-th such weekday of every second month … */
  readonly nth?: number;
  /** … or every so many weeks, the last time this many weeks ago. */
  readonly everyWeeks?: number;
  readonly lastWeek?: number;
}

export interface DemoGroup {
  readonly slug: GroupSlug;
  readonly mandate: string;
  readonly rhythm?: DemoRhythm;
  /** Whose account approves this group's minutes. */
  readonly approver: DemoAccountName;
  /** Days for objections. */
  readonly reviewDays?: number;
  /** With what the group's agendas begin where it has a template of its own. */
  readonly template?: readonly {
    readonly title: string;
    readonly kind: DemoAgendaItem['kind'];
    readonly minutes: number;
    readonly approvesLastMinutes?: true;
  }[];
}

export interface DemoSeat {
  readonly group: GroupSlug;
  readonly person: string;
  readonly for: string;
  readonly role: 'lead' | 'deputy' | 'member' | 'guest';
  readonly withoutVote?: true;
  readonly since: number;
  readonly until?: number;
  readonly unconfirmed?: true;
  /** Nobody has seen this person at a meeting for a long time. */
  readonly silent?: true;
}

export interface DemoTopic {
  readonly key: string;
  readonly group: GroupSlug;
  readonly title: string;
  readonly description: string;
  readonly recurring?: true;
  readonly closed?: true;
  readonly proposedBy?: string;
  /** The agenda item that raised it, where that was another one than the first with this topic. */
  readonly raisedIn?: DemoItemRef;
  /** The lead wants it left off the next agenda. */
  readonly leaveOutOnce?: true;
  /** The item after which it was left out. */
  readonly leftOutAfter?: DemoItemRef;
  /** It came from another group, so many days after a meeting of that group. */
  readonly movedFrom?: {
    readonly group: GroupSlug;
    readonly meeting: string;
    readonly after: number;
    readonly reason: string;
  };
}

/** An item of the agenda; positions count from 1. */
export interface DemoItemRef {
  readonly meeting: string;
  readonly position: number;
}

export interface DemoDecision {
  readonly key?: string;
  readonly text: string;
  readonly result: 'proposed' | 'adopted' | 'adopted_amended' | 'rejected' | 'withdrawn' | 'deferred';
  /** Yes, no, abstained. */
  readonly votes?: readonly [number, number, number];
  readonly supersedes?: string;
  readonly deferredFrom?: string;
}

export type ActionState = 'open' | 'in_progress' | 'blocked' | 'done' | 'cancelled';

export interface DemoActionStep {
  readonly after: number;
  readonly state?: ActionState;
  readonly due?: number;
  readonly comment?: string;
  readonly by?: DemoAccountName;
}

export interface DemoAction {
  readonly title: string;
  readonly description?: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly due?: number;
  readonly priority?: 'low' | 'high';
  /** It carries out the n-th decision (from 1) of its agenda item. */
  readonly decision?: number;
  readonly history?: readonly DemoActionStep[];
}

/** A task that no meeting gave; its days count back from today. */
export interface DemoStandingAction extends DemoAction {
  readonly group: GroupSlug;
  readonly daysAgo: number;
}

/** The next version of approved minutes; `opened` and `approved` count days from the meeting. */
export interface DemoCorrection {
  readonly reason: string;
  readonly opened: number;
  /** Still being written without it. */
  readonly approved?: number;
  readonly notes: readonly { readonly position: number; readonly notes: string }[];
  readonly attendance?: readonly { readonly person: string; readonly attendance: 'present' | 'partial' }[];
}

/** Somebody objects to a passage; `made` and `answered` count days from the (last) beginning of the review. */
export interface DemoObjection {
  readonly person: string;
  readonly position: number;
  readonly passage: string;
  readonly text: string;
  readonly made: number;
  readonly answered?: number;
  readonly outcome?: 'accepted' | 'rejected';
  readonly answer?: string;
}

export interface DemoAgendaItem {
  readonly title: string;
  readonly kind: 'information' | 'discussion' | 'decision';
  readonly minutes: number;
  readonly presenter?: string;
  readonly topic?: string;
  /** Carried over from the group's last meeting that had this topic. */
  readonly carriedOver?: true;
  /** It is there to approve the minutes of the group's last meeting. */
  readonly approvesLastMinutes?: true;
  readonly notDiscussed?: true;
  readonly notes?: string;
  readonly public?: true;
  readonly decisions?: readonly DemoDecision[];
  readonly actions?: readonly DemoAction[];
}

export interface DemoMeeting {
  readonly key: string;
  readonly group: GroupSlug;
  readonly kind?: 'annual_session';
  /** The n-th meeting in the group's rhythm (-1: the last, 1: the next), or weeks from now with a weekday. */
  readonly when: { readonly slot: number } | { readonly week: number; readonly weekday: number };
  readonly from?: string;
  readonly to?: string;
  readonly title: string;
  readonly location: string;
  readonly joinUrl?: string;
  readonly state: 'draft' | 'scheduled' | 'invited' | 'held' | 'cancelled';
  readonly cancelReason?: string;
  readonly minuteTaker: string;
  readonly chair?: string;
  /** Persons without a seat in the group, beside those in `also`. */
  readonly invited?: readonly string[];
  readonly also?: readonly {
    readonly person?: string;
    readonly guest?: string;
    readonly email?: string;
    readonly role?: 'presenter' | 'participant' | 'guest';
  }[];
  readonly excused?: readonly string[];
  readonly absent?: readonly string[];
  readonly partial?: readonly string[];
  /** Attendance that nobody has entered yet. */
  readonly unknown?: readonly string[];
  readonly substitutes?: readonly { readonly by: string; readonly for: string }[];
  readonly minutes?: {
    readonly state: 'draft' | 'in_review' | 'approved' | 'published';
    readonly summary: string;
    readonly returnReason?: string;
    readonly correction?: DemoCorrection;
    readonly objections?: readonly DemoObjection[];
  };
  readonly agenda: readonly DemoAgendaItem[];
}
