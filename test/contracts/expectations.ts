import { expectationsOfMails } from './expectations-of-mails.js';
import { expectationsOfPolls } from './expectations-of-polls.js';

/*
 * access.md, "The matrix", route by route, by hand and not of the policy, so that the two can disagree. One letter a principal:
 *   + let through (whatever then comes of an empty request)   1 401   3 403   4 404
 * Anonymous callers, disabled accounts and keys without the permission get 401, 401 and 403 on every route that
 * is not public, so they have no letter.
 */

export const PRINCIPALS = [
  'unaffiliated', // an account whose person works for nobody
  'suspended', // works for an organisation whose membership is suspended
  'member', // works for the home sample's organisation
  'contact', // is that organisation's primary contact
  'memberOther', // works for another active organisation
  'guest', // sits in the home group as guest; like all below, works for an active organisation
  'seat', // sits in the home group as member
  'ended', // sat there until yesterday
  'lead', // leads the home group
  'deputy',
  'leadOther', // leads the away group
  'observer',
  'coordinator',
  'allianceLead',
  'key', // an API key with every permission that a key can have
] as const;

/**
 * home: records of the group stem-education and of the member's organisation; away: of it-talent and of strangers;
 * plenary: of the whole alliance. Minutes are drafts there; approved: home, minutes approved; published likewise.
 */
export type Where = 'home' | 'away' | 'plenary' | 'approved' | 'published';

type Expectation = Partial<Record<Where, string>>;

const everywhere = (letters: string): Expectation => ({ home: letters, away: letters });
/** Who runs the group: staff, its lead and deputy. The record is out of sight for leads of other groups. */
const runsGroup: Expectation = {
  home: '33 333 333 ++4 3+++',
  away: '33 333 333 44+ 3+++',
  plenary: '33 333 333 333 3+++',
};
/** As runsGroup; who gives only their own answer sees that there is such a participation. */
const answersForOthers: Expectation = {
  home: '33 444 334 ++4 3+++',
  away: '33 444 444 44+ 3+++',
  plenary: '33 333 333 333 3+++',
};
/** Whose meeting it is, the content says (test/answers/calendar-replies.spec.ts); who runs no group is refused before. */
const answersSomewhere = { ...everywhere('33 333 333 +++ 3+++'), plenary: '33 333 333 +++ 3+++' };
/** As runsGroup, for what is made in a group: groups are in sight for everybody. */
const makesInGroup: Expectation = {
  home: '33 333 333 ++3 3+++',
  away: '33 333 333 33+ 3+++',
  plenary: '33 333 333 333 3+++',
};
const staff = everywhere('33 333 333 333 3+++');
const allMembers = everywhere('33 +++ +++ +++ ++++');
/** Leads get the report of their own groups. */
const reports = everywhere('33 333 333 +++ ++++');
const allianceLeadOnly = everywhere('33 333 333 333 33+3');
/** Final, so that no program does it. */
const staffThemselves = everywhere('33 333 333 333 3++3');
const anybody = everywhere('++ +++ +++ +++ ++++');
const anyAccount = everywhere('++ +++ +++ +++ +++3');
/**
 * Minutes in draft: who runs the group. A member of the plenary does not see its drafts. Published ones are in sight for
 * leads of other groups, who write minutes too, but not these.
 */
const writesMinutes: Expectation = {
  home: '33 333 333 ++4 3+++',
  away: '33 333 333 44+ 3+++',
  plenary: '33 333 333 444 3+++',
  published: '33 333 333 ++3 3+++',
};
/** As runsGroup; an API key is nobody who could be there. */
const isThere: Expectation = {
  home: '33 333 333 ++4 3++3',
  away: '33 333 333 44+ 3++3',
  plenary: '33 333 333 333 3++3',
};
/** As writesMinutes, where it is out of sight for whom it is refused. */
const seesWriting: Expectation = { ...writesMinutes, published: '33 333 333 ++4 3+++' };
const approves: Expectation = {
  home: '33 333 333 ++4 33+3',
  away: '33 333 333 44+ 33+3',
  plenary: '33 333 333 444 33+3',
  published: '33 333 333 ++3 33+3',
};
/** What follows the minutes' row while they are a draft. */
const readsDraft: Expectation = {
  home: '33 444 444 ++4 4+++',
  away: '33 444 444 44+ 4+++',
  approved: '33 444 ++4 ++4 ++++',
  published: '33 +++ +++ +++ ++++',
};
/** A draft has no version, whoever asks. */
const readsVersion: Expectation = {
  home: '33 444 444 444 4444',
  approved: readsDraft.approved,
  published: readsDraft.published,
};
/** What its group reads, and of the plenary every member. */
const readsGroup: Expectation = {
  home: '33 444 ++4 ++4 ++++',
  away: '33 444 444 44+ ++++',
  plenary: '33 +++ +++ +++ ++++',
};
const answersTask: Expectation = {
  home: '33 444 444 ++4 4+++',
  away: '33 444 444 44+ 4+++',
};

export const expectations: Readonly<Record<string, Expectation>> = {
  'GET /alliance': anybody,
  'PATCH /alliance': allianceLeadOnly,

  'GET /free-days': anybody,
  'POST /free-spans': staff,
  'GET /free-spans/{id}': anybody,
  'PATCH /free-spans/{id}': staff,
  'DELETE /free-spans/{id}': staff,
  'GET /sectors': anybody,
  'POST /sectors': allianceLeadOnly,
  'GET /sectors/{id}': anybody,
  'PATCH /sectors/{id}': allianceLeadOnly,
  'GET /organisations': anybody,
  'POST /organisations': staff,
  'GET /organisations/{id}': everywhere('44 +++ +++ +++ ++++'),
  'PATCH /organisations/{id}': { home: '33 ++3 333 333 3+++', away: '33 333 333 333 3+++' },
  'GET /organisations/{id}/overview': everywhere('44 +++ +++ +++ ++++'),
  'GET /organisations/{id}/membership-overview': everywhere('44 +++ +++ +++ ++++'),
  'GET /organisations/{id}/membership-overview.pdf': everywhere('44 +++ +++ +++ ++++'),
  'GET /organisations/{id}/timeline': everywhere('44 +++ +++ +++ ++++'),
  'POST /organisations/{id}/memberships': staff,
  'GET /organisations/{id}/merge-preview': staffThemselves,
  'POST /organisations/{id}/merge': staffThemselves,
  'POST /organisations/{id}/closure': staffThemselves,
  'POST /persons/{id}/departure': staffThemselves,
  'GET /memberships/{id}': allMembers,
  'PATCH /memberships/{id}': staff,
  'POST /memberships/{id}/activation': staff,
  'POST /memberships/{id}/suspension': staff,
  'POST /memberships/{id}/ending': staff,

  'GET /tags': anybody,
  'POST /tags/{id}/renaming': everywhere('33 333 333 333 3++3'),
  'DELETE /tags/{id}': everywhere('33 333 333 333 3++3'),

  'GET /segments': allMembers,
  'POST /segments': staffThemselves,
  'GET /segments/{id}': allMembers,
  'PATCH /segments/{id}': staffThemselves,
  'DELETE /segments/{id}': staffThemselves,

  'GET /own-fields': anybody,
  'POST /own-fields': allianceLeadOnly,
  'GET /own-fields/{id}': anybody,
  'PATCH /own-fields/{id}': allianceLeadOnly,
  'DELETE /own-fields/{id}': allianceLeadOnly,

  'GET /duplicates': everywhere('33 333 333 333 3++3'),
  'POST /duplicates/{id}/dismissal': everywhere('33 333 333 333 3++3'),
  'DELETE /duplicates/{id}/dismissal': everywhere('33 333 333 333 3++3'),

  'GET /interactions': staffThemselves,
  'POST /interactions': staffThemselves,
  'GET /interactions/{id}': staffThemselves,
  'PATCH /interactions/{id}': staffThemselves,
  'DELETE /interactions/{id}': staffThemselves,
  'POST /interactions/{id}/completion': staffThemselves,
  'POST /interactions/{id}/reopening': staffThemselves,
  'POST /bulk-changes': staffThemselves,
  'GET /imports': staffThemselves,
  'POST /imports': staffThemselves,
  'GET /imports/{id}': staffThemselves,
  'PATCH /imports/{id}': staffThemselves,
  'DELETE /imports/{id}': staffThemselves,
  'GET /imports/{id}/rows': staffThemselves,
  'GET /imports/{id}/left-rows.csv': staffThemselves,
  'GET /imports/{id}/left-rows.xlsx': staffThemselves,
  'POST /imports/{id}/commit': staffThemselves,
  'POST /imports/{id}/undo': staffThemselves,

  'GET /persons': anybody,
  'POST /persons': everywhere('33 3+3 333 333 3+++'),
  'GET /persons/{id}': everywhere('44 +++ +++ +++ ++++'),
  'GET /persons/{id}/vcard': everywhere('44 +++ +++ +++ ++++'),
  'GET /persons/{id}/overview': everywhere('44 +++ +++ +++ ++++'),
  'GET /persons/{id}/timeline': everywhere('44 +++ +++ +++ ++++'),
  'PATCH /persons/{id}': staff,
  'GET /persons/{id}/merge-preview': staffThemselves,
  'POST /persons/{id}/merge': staffThemselves,
  'POST /persons/{id}/affiliations': { home: '33 3+3 333 333 3+++', away: '33 333 333 333 3+++' },
  'GET /affiliations/{id}': everywhere('44 +++ +++ +++ ++++'),
  // Whose own waits for confirmation may end it, member or not: so the route is open, and others' are not seen.
  'PATCH /affiliations/{id}': { home: '44 3+3 333 333 3+++', away: '44 333 333 333 3+++' },

  'GET /steering-groups': anybody,
  'POST /steering-groups': everywhere('33 333 333 333 3++3'),
  'GET /steering-groups/{idOrSlug}': anybody,
  'PATCH /steering-groups/{idOrSlug}': { home: '33 333 333 ++3 3++3', away: '33 333 333 33+ 3++3' },
  'GET /steering-groups/{idOrSlug}/next-dates': makesInGroup,
  'GET /steering-groups/{idOrSlug}/series-dates': makesInGroup,
  'POST /steering-groups/{idOrSlug}/meeting-series': makesInGroup,
  'GET /steering-groups/{idOrSlug}/seats': allMembers,
  'POST /steering-groups/{idOrSlug}/seats': makesInGroup,
  'GET /seats/{id}': allMembers,
  'PATCH /seats/{id}': { home: '33 333 333 ++3 3+++', away: '33 333 333 33+ 3+++' },

  'GET /meetings': allMembers,
  'POST /meetings': makesInGroup,
  'GET /meetings/{id}': readsGroup,
  'PATCH /meetings/{id}': runsGroup,
  'POST /meetings/{id}/scheduling': runsGroup,
  'POST /meetings/{id}/invitation': runsGroup,
  'POST /meetings/{id}/opening': runsGroup,
  'POST /meetings/{id}/closing': runsGroup,
  'POST /meetings/{id}/cancellation': runsGroup,
  'POST /meetings/{id}/agenda-items': runsGroup,
  'POST /meetings/{id}/agenda-template': runsGroup,
  'GET /agenda-items/{id}': readsGroup,
  'PATCH /agenda-items/{id}': runsGroup,
  'DELETE /agenda-items/{id}': runsGroup,
  'PUT /meetings/{id}/agenda-order': runsGroup,
  'POST /meetings/{id}/participations': runsGroup,
  'PATCH /participations/{id}': answersForOthers,
  'DELETE /participations/{id}': {
    home: '33 333 333 ++4 3+++',
    away: '33 333 333 44+ 3+++',
    plenary: '33 333 333 333 3+++',
  },
  'POST /participations/{id}/answer-links': answersForOthers,
  'DELETE /participations/{id}/answer-links': answersForOthers,
  'POST /calendar-replies': answersSomewhere,
  'POST /answer-links/reading': anybody,
  'POST /answer-links/answers': anybody,
  'PUT /meetings/{id}/attendance': runsGroup,
  'GET /meetings/{id}.ics': readsGroup,
  'GET /meetings/{id}/invitation': runsGroup,
  'GET /meetings/{id}/cancellation': runsGroup,
  'GET /meetings/{id}/invitation-preview': runsGroup,
  'POST /meetings/{id}/agenda-mails': runsGroup,
  'GET /meetings/{id}/agenda.pdf': readsGroup,
  'GET /meetings/{id}/attendance-sheet.pdf': runsGroup,
  'GET /meetings/{id}/dossiers/{personId}': {
    home: '33 444 334 ++4 3+++',
    away: '33 444 444 44+ 3+++',
    plenary: '33 333 333 333 3+++',
  },
  'GET /meetings/{id}/presence': isThere,
  'PUT /meetings/{id}/presence': isThere,
  'DELETE /meetings/{id}/presence': isThere,
  'GET /topics': allMembers,
  'POST /topics': {
    home: '33 333 ++3 ++3 3+++',
    away: '33 333 333 33+ 3+++',
    // The observer's person works for an active organisation too: as its member it may propose.
    plenary: '33 +++ +++ +++ ++++',
  },
  'GET /topics/{id}': readsGroup,
  'PATCH /topics/{id}': runsGroup,
  'POST /topics/{id}/transfer': runsGroup,
  'GET /topics/{id}/history': readsGroup,

  'POST /meetings/{id}/minutes': runsGroup,
  'GET /minutes': anybody,
  'GET /minutes/{id}': {
    home: '44 444 444 ++4 4+++',
    away: '44 444 444 44+ 4+++',
    approved: '44 444 ++4 ++4 ++++',
    published: '++ +++ +++ +++ ++++',
  },
  'GET /minutes/{id}.pdf': readsDraft,
  'GET /minutes/{id}.docx': readsDraft,
  'PATCH /minutes/{id}': writesMinutes,
  'POST /minutes/{id}/review': writesMinutes,
  'POST /minutes/{id}/return': writesMinutes,
  'GET /minutes/{id}/approval-preview': seesWriting,
  'POST /minutes/{id}/approval': approves,
  'POST /minutes/{id}/corrections': approves,
  'GET /minutes/{id}/versions': readsDraft,
  'GET /minutes/{id}/versions/{versionNo}': readsVersion,
  'GET /minutes/{id}/versions/{versionNo}/verification': readsVersion,
  'GET /minutes/{id}/versions/{versionNo}/diff': readsVersion,
  'POST /minutes/{id}/publication': approves,
  'DELETE /minutes/{id}/publication': approves,
  'GET /minutes/{id}/objections': readsDraft,
  // In one's own name: who runs the group reads the minutes, but was not invited to that meeting.
  'POST /minutes/{id}/objections': {
    home: '33 444 444 334 4333',
    away: '33 444 444 443 4333',
    plenary: '33 444 444 444 4333',
    approved: '33 444 334 334 3333',
    published: '33 333 333 333 3333',
  },
  'GET /objections/{id}': {
    home: '33 444 444 ++4 4+++',
    away: '33 444 444 44+ 4+++',
    plenary: '33 444 444 444 4+++',
    approved: '33 444 444 ++4 4+++',
    published: '33 444 444 ++4 4+++',
  },
  'POST /objections/{id}/answer': { ...approves, published: '33 333 333 ++4 33+3' },
  'GET /minutes/{id}/objection-links': writesMinutes,
  'POST /participations/{id}/objection-links': runsGroup,
  'DELETE /objection-links/{id}': seesWriting,
  'POST /objection-links/reading': anybody,
  'POST /objection-links/objections': anybody,
  'POST /agenda-items/{id}/decisions': runsGroup,
  'GET /decisions': allMembers,
  'GET /decisions/{id}': readsDraft,
  'PATCH /decisions/{id}': writesMinutes,

  'GET /action-items': allMembers,
  'POST /action-items': makesInGroup,
  'PATCH /action-items': everywhere('33 333 333 +++ 3+++'),
  'GET /action-items/{id}': readsDraft,
  'PATCH /action-items/{id}': answersTask,
  'GET /action-items/{id}/history': { home: readsDraft.home, away: readsDraft.away },
  'POST /action-items/{id}/comments': answersTask,
  'POST /action-items/{id}/date-wish': answersTask,
  'POST /action-items/{id}/date-wish-answer': { home: '33 333 333 ++4 3+++', away: '33 333 333 44+ 3+++' },
  'POST /task-links/reading': anybody,
  'POST /task-links/answers': anybody,

  'GET /reports/participation': reports,
  'GET /reports/participation.csv': reports,
  'GET /reports/participation.xlsx': reports,
  'GET /reports/silent-organisations': reports,
  'GET /reports/silent-organisations.csv': reports,
  'GET /reports/silent-organisations.xlsx': reports,
  'GET /reports/topics': reports,
  'GET /reports/topics.csv': reports,
  'GET /reports/topics.xlsx': reports,
  'GET /reports/action-items': reports,
  'GET /reports/action-items.csv': reports,
  'GET /reports/action-items.xlsx': reports,
  'GET /reports/missing-minutes': reports,
  'GET /reports/missing-minutes.csv': reports,
  'GET /reports/missing-minutes.xlsx': reports,

  'POST /auth/sessions': anybody,
  'POST /auth/tokens': anybody,
  'PUT /auth/password': anybody,
  'DELETE /auth/sessions/current': anyAccount,
  'PUT /me/password': anyAccount,
  'GET /me': anyAccount,
  'GET /me/mail-wishes': anyAccount,
  'PUT /me/mail-wishes': anyAccount,
  'POST /mail-wishes/reading': anybody,
  'POST /mail-wishes/changes': anybody,
  // Nobody has that one.
  'POST /mail-wishes/{token}': everywhere('44 444 444 444 4444'),
  'GET /me/today': anyAccount,
  'GET /search': anybody,
  'GET /feeds': anyAccount,
  // Of a group: whoever reads its meetings.
  'POST /feeds': {
    home: '33 333 ++3 ++3 +++3',
    away: '33 333 333 33+ +++3',
    plenary: '33 +++ +++ +++ +++3',
  },
  // Nobody sees those of others.
  'POST /feeds/{id}/renewal': everywhere('44 444 444 444 4443'),
  'DELETE /feeds/{id}': everywhere('44 444 444 444 4443'),
  'GET /feeds/{token}.ics': anybody,
  // What changed of what the reader may read.
  'GET /events': everywhere('33 333 333 333 33++'),
  'GET /webhooks': allianceLeadOnly,
  'POST /webhooks': allianceLeadOnly,
  'GET /webhooks/{id}': allianceLeadOnly,
  'PATCH /webhooks/{id}': allianceLeadOnly,
  'DELETE /webhooks/{id}': allianceLeadOnly,
  'POST /webhooks/{id}/rotation': allianceLeadOnly,
  'POST /webhooks/{id}/replay': allianceLeadOnly,
  'GET /webhooks/{id}/deliveries': allianceLeadOnly,
  'GET /accounts': allianceLeadOnly,
  'POST /accounts': allianceLeadOnly,
  'GET /accounts/{id}': allianceLeadOnly,
  'PATCH /accounts/{id}': allianceLeadOnly,
  'POST /accounts/{id}/password-links': allianceLeadOnly,
  ...expectationsOfMails,
  ...expectationsOfPolls,
  'GET /job-queues': allianceLeadOnly,
  'GET /jobs': allianceLeadOnly,
  'POST /jobs/{id}/retry': allianceLeadOnly,
  'GET /api-keys': allianceLeadOnly,
  'POST /api-keys': allianceLeadOnly,
  'DELETE /api-keys/{id}': allianceLeadOnly,
  'GET /audit-events': allianceLeadOnly,
};
