/* What minutes-paper.query.ts gives: the content as frozen-content.sql.ts makes it, with names beside it. */

export interface SaidDecision {
  number: string | null;
  text: string;
  result: 'proposed' | 'adopted' | 'adopted_amended' | 'rejected' | 'withdrawn' | 'deferred';
  votesYes: number | null;
  votesNo: number | null;
  votesAbstain: number | null;
  supersedesId: string | null;
  deferredFromId: string | null;
}

export interface SaidItem {
  id: string;
  title: string;
  kind: 'information' | 'discussion' | 'decision';
  presenter: string | null;
  wasDiscussed: boolean;
  notes: string | null;
  decisions: SaidDecision[];
}

export interface SaidTask {
  title: string;
  dueDate: string | null;
  agendaItemId: string;
  responsiblePerson: string | null;
  responsibleOrganisationName: string | null;
}

export interface SaidParticipation {
  subject: string;
  meetingRole: 'chair' | 'minute_taker' | 'presenter' | 'participant' | 'guest';
  attendance: 'unknown' | 'present' | 'partial' | 'excused' | 'absent';
  substituteFor: string | null;
  organisationName: string | null;
  function: string | null;
}

/** Persons and guests stand in it as references. */
export interface Said {
  minutes: { summary: string | null; approvedAt: string | null };
  steeringGroup: { slug: string; name: { de: string } };
  meeting: {
    title: string;
    plannedStart: string;
    plannedEnd: string;
    timeZone: string;
    location: string | null;
    actualStart: string | null;
    actualEnd: string | null;
  };
  agenda: SaidItem[];
  actionItems: SaidTask[];
  participations: SaidParticipation[];
}

export interface PaperSource {
  /** Approved and therefore fixed; otherwise a draft, of a correction where there is a version. */
  isFrozen: boolean;
  versionNo: number | null;
  sha256: string | null;
  /** Why there is another version, or is to be. */
  reason: string | null;
  content: Said;
  /** By reference. */
  names: Record<string, string>;
  /** Numbers of the decisions that those of this meeting supersede, by their ids. */
  superseded: Record<string, string>;
}
