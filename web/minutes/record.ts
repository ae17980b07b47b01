import type { Schema } from '../api/client.js';

export type Minutes = Schema<'MinutesResponse'>;
export type MinutesRow = Schema<'MinutesRowResponse'>;
export type Item = Minutes['agenda'][number];
export type Decision = Item['decisions'][number];
export type Task = NonNullable<Minutes['actionItems']>[number];
export type Participation = NonNullable<Minutes['participations']>[number];
export type Meeting = Schema<'MeetingResponse'>;
export type MissingRow = Schema<'MeetingRowResponse'>;
export type Objection = Schema<'ObjectionResponse'>;
export type Preview = Schema<'ApprovalPreviewResponse'>;
export type Version = Schema<'VersionResponse'>;
export type ObjectionLink = Schema<'ObjectionLinkResponse'>;

/** What somebody objects to, and why. */
export type NewObjection = Schema<'CreateObjectionRequest'>;

/** Everything under an item, with what was decided and promised there. */
export const tasksOf = ({ actionItems = [] }: Minutes, { id }: Item): Task[] =>
  actionItems.filter(({ agendaItemId }) => agendaItemId === id);

/** Names of the persons of whom the minutes speak, as far as they stand in them. */
export function namesIn({ participations = [], agenda, actionItems = [] }: Minutes): Map<string, string> {
  const names = new Map<string, string>();
  const know = (id: string | null | undefined, name: string | null | undefined) => {
    if (id && name) names.set(id, name);
  };
  for (const { personId, name, substituteForPerson } of participations) {
    know(personId, name);
    know(substituteForPerson?.id, substituteForPerson?.name);
  }
  for (const { presenterPersonId, presenterName } of agenda) know(presenterPersonId, presenterName);
  for (const { responsiblePerson } of actionItems) know(responsiblePerson?.id, responsiblePerson?.name);
  return names;
}

const attendances = ['present', 'partial', 'excused', 'absent', 'unknown'] as const;

/** Who was there and who was not, in groups; groups of nobody are left out. */
export function byAttendance(participations: readonly Participation[]) {
  return attendances
    .map((attendance) => ({
      attendance,
      people: participations.filter((each) => each.attendance === attendance),
    }))
    .filter(({ people }) => people.length > 0);
}
