import type { EntityManager } from 'typeorm';
import { type Fields, recordsWhere } from '../database/editable-record.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { comesAlong, fact, type MergeBlocker, type MergeFact, type MergeRule } from '../records/merge.js';
import { idsOf, moves } from '../records/moves.js';
import { passLinks } from '../signed-links/signed-links.operations.js';
import { attendanceIs, type MeetingRole } from './participation-states.js';
import { Participation } from './participation.entity.js';

interface ListedFact extends MergeFact {
  readonly isKept: boolean;
  readonly meetingId: string;
  /** The other one's on the same list. */
  readonly otherId: string | null;
  readonly attendance: string;
  readonly objects: boolean;
  readonly isFinal: boolean;
}

const ofMeeting = `FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
  LEFT JOIN minutes mi ON mi.meeting_id = m.id`;
const isFinal = `coalesce(${minutesAre.approved.in('mi.state')}, false)`;
/** Nobody approves the minutes of these meetings meanwhile, who would look for a name that is gone. */
const lock = `SELECT FROM meeting m WHERE m.id IN (
    SELECT pa.meeting_id FROM participation pa WHERE $2 IN (pa.person_id, pa.substitute_for_person_id))
  ORDER BY m.id FOR NO KEY UPDATE`;

/** Where both were on one list: what they say of it, the better known first. */
type Pair = readonly [stays: ListedFact, goes: ListedFact];

/** Who was there was seen; who was excused is better known than who was away; of who is unknown nobody says anything. */
const seen = ['present', 'partial', 'excused', 'absent', 'unknown'];

function pairsOf(facts: readonly ListedFact[]): Pair[] {
  return facts
    .filter(({ isKept, otherId }) => !isKept && otherId !== null)
    .map((gone) => {
      const kept = facts.find(({ id }) => id === gone.otherId) as ListedFact;
      const isBetter =
        Number(gone.objects) - Number(kept.objects) ||
        seen.indexOf(kept.attendance) - seen.indexOf(gone.attendance);
      return isBetter > 0 ? [gone, kept] : [kept, gone];
    });
}

function blockerOf([stays, goes]: Pair): MergeBlocker[] {
  const of = { recordType: 'meeting', recordId: stays.meetingId };
  if (stays.isFinal) return [{ code: 'both_in_approved_minutes', ...of }];
  return goes.objects ? [{ code: 'both_objected', ...of }] : [];
}

const roles: readonly MeetingRole[] = ['chair', 'minute_taker', 'presenter', 'participant', 'guest'];

/** One participation of two: the later answer, the earlier invitation, the weightier role, and what was seen that evening. */
export function joinedParticipation(one: Participation, other: Participation): Fields<Participation> {
  const [better] = [one, other].sort((a, b) => seen.indexOf(a.attendance) - seen.indexOf(b.attendance)) as [
    Participation,
  ];
  const [answered] = [one, other].sort((a, b) => Number(b.rsvpAt ?? 0) - Number(a.rsvpAt ?? 0)) as [
    Participation,
  ];
  const [role] = [one.meetingRole, other.meetingRole].sort((a, b) => roles.indexOf(a) - roles.indexOf(b));
  const invited = [one.invitedAt, other.invitedAt]
    .filter((at) => at !== null)
    .sort((a, b) => Number(a) - Number(b));
  const source =
    better.organisationId === null && !attendanceIs.there.has(better.attendance)
      ? ([one, other].find(({ organisationId }) => organisationId !== null) ?? better)
      : better;
  const standing = one.substituteForPersonId === null ? other : one;
  const isNamedByBoth = [one.id, other.id].includes(standing.namedById ?? '');
  return {
    meetingRole: role,
    rsvp: answered.rsvp,
    rsvpAt: answered.rsvpAt,
    rsvpRecordedBy: answered.rsvpRecordedBy,
    rsvpNote: answered.rsvpNote,
    invitedAt: invited[0] ?? null,
    attendance: better.attendance,
    substituteForPersonId: standing.substituteForPersonId,
    namedById: isNamedByBoth ? null : standing.namedById,
    organisationId: source.organisationId,
    organisationName: source.organisationName,
    sectorCode: source.sectorCode,
    function: source.function,
  };
}

async function joinPair(em: EntityManager, [stays, goes]: Pair, records: readonly Participation[]) {
  const [staying, going] = [stays, goes].map(({ id }) => records.find((one) => one.id === id)) as [
    Participation,
    Participation,
  ];
  await passLinks(em, goes.id, stays.id);
  await em.query(
    `UPDATE participation SET named_by_id = $2::uuid WHERE named_by_id = $1::uuid AND id <> $2::uuid`,
    [goes.id, stays.id],
  );
  return { staying, going, fields: joinedParticipation(staying, going) };
}

/** They come along as they are; of two on one list one is left. What approved minutes say of both is not to be told by one. */
export const participationsOf: MergeRule<ListedFact> = {
  recordType: 'participation',
  lock,
  facts: `SELECT ${fact(
    'pa.id',
    'm.title',
    `'isKept', pa.person_id = $1, 'meetingId', pa.meeting_id, 'otherId', other_pa.id, 'attendance', pa.attendance,
     'objects', EXISTS (SELECT FROM objection ob WHERE ob.participation_id = pa.id), 'isFinal', ${isFinal}`,
  )} ${ofMeeting}
    LEFT JOIN participation other_pa ON other_pa.meeting_id = pa.meeting_id AND other_pa.id <> pa.id
      AND other_pa.person_id IN ($1, $2)
    WHERE pa.person_id = $2 OR (pa.person_id = $1 AND other_pa.id IS NOT NULL) ORDER BY m.planned_start, pa.id`,

  judge(facts) {
    const pairs = pairsOf(facts);
    const joined = pairs.map(([stays, goes]) => ({
      recordType: 'participation',
      recordId: goes.id,
      title: goes.title,
      rule: 'one_participation' as const,
      otherId: stays.id,
    }));
    const alone = facts.filter(({ otherId }) => otherId === null);
    return {
      effects: [...alone.map((one) => comesAlong('participation', one)), ...joined],
      blockers: pairs.flatMap(blockerOf),
    };
  },

  async carryOut(em, writes, change, facts, { keptId }) {
    const records = await recordsWhere(em, Participation, 'id = ANY($1::uuid[])', [idsOf(facts)]);
    const joined: Awaited<ReturnType<typeof joinPair>>[] = [];
    for (const pair of pairsOf(facts)) joined.push(await joinPair(em, pair, records));
    await writes.removeAll(
      em,
      change,
      Participation,
      joined.map(({ going }) => going),
    );
    const alone = facts.filter(({ otherId }) => otherId === null).map(({ id }) => id);
    await writes.updateAll(em, change, Participation, [
      ...joined.map(({ staying, fields }) => ({ current: staying, fields: { ...fields, personId: keptId } })),
    ]);
    await writes.updateAll(
      em,
      change,
      Participation,
      records
        .filter(({ id }) => alone.includes(id))
        .map((current) => ({ current, fields: { personId: keptId } })),
    );
  },
};

interface SubstituteFact extends MergeFact {
  /** The one stood in for the other. */
  readonly isOwn: boolean;
  readonly isFinal: boolean;
  readonly meetingId: string;
}

/** Who stood in for the one that goes stands in for the one that stays, unless that is the same person. */
export const substitutions: MergeRule<SubstituteFact> = {
  recordType: 'participation',
  lock,
  facts: `SELECT ${fact(
    'pa.id',
    'm.title',
    `'meetingId', m.id, 'isOwn', coalesce(pa.person_id IN ($1, $2), false),
     'isFinal', ${isFinal} AND mi.correction_state IS DISTINCT FROM ${minutesAre.draft.sql}`,
  )} ${ofMeeting}
    WHERE pa.substitute_for_person_id = $2 OR (pa.substitute_for_person_id = $1 AND pa.person_id = $2) ORDER BY pa.id`,

  judge: (facts) => ({
    effects: facts.map((one) => ({
      ...comesAlong('participation', one),
      rule: one.isOwn ? ('own_substitute' as const) : null,
    })),
    blockers: facts
      .filter((one) => one.isOwn && one.isFinal)
      .map(({ meetingId }) => ({
        code: 'substitute_in_approved_minutes',
        recordType: 'meeting',
        recordId: meetingId,
      })),
  }),

  async carryOut(em, writes, change, facts, { keptId }) {
    const records = await recordsWhere(em, Participation, 'id = ANY($1::uuid[])', [idsOf(facts)]);
    const isOwn = (id: string) => facts.some((one) => one.id === id && one.isOwn);
    const changes = records.map((current) => ({
      current,
      fields: { substituteForPersonId: isOwn(current.id) ? null : keptId },
    }));
    await writes.updateAll(em, change, Participation, changes);
  },
};

/** Whom it took part for; name and sector that evening stay as they were. */
export const participationsFor = moves(
  Participation,
  'participation',
  'organisationId',
  `SELECT ${fact('pa.id', 'm.title')} ${ofMeeting} WHERE pa.organisation_id = $2 ORDER BY m.planned_start, pa.id`,
);
