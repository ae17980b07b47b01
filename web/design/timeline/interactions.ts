import { answer, api, ifMatch, onlyOnce, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import type { Picked } from '../Picker.js';

export type Interaction = Schema<'InteractionResponse'>;
type Content = Schema<'CreateInteractionRequest'>;
type Changes = Schema<'PatchInteractionRequest'>;

/** An interaction as its form has it; what is empty is ''. */
export type InteractionDraft = {
  kind: Interaction['kind'];
  happenedOn: string;
  organisation: Picked | null;
  person: Picked | null;
  byPerson: Picked | null;
  text: string;
  nextStep: string;
  nextStepDueDate: string;
};

const picked = (named: { id: string; name: string } | null) =>
  named === null ? null : { id: named.id, label: named.name };

export function draftOf(interaction: Interaction): InteractionDraft {
  const { kind, happenedOn, organisation, person, byPerson, text, nextStep, nextStepDueDate } = interaction;
  return {
    kind,
    happenedOn,
    organisation: picked(organisation),
    person: picked(person),
    byPerson: picked(byPerson),
    text,
    nextStep: nextStep ?? '',
    nextStepDueDate: nextStepDueDate ?? '',
  };
}

/** What is sent of the draft, or of what of it was changed. */
export function contentOf(draft: InteractionDraft): Content;
export function contentOf(draft: Partial<InteractionDraft>): Changes;
export function contentOf({
  organisation,
  person,
  byPerson,
  nextStep,
  nextStepDueDate,
  ...rest
}: Partial<InteractionDraft>): Changes {
  return {
    ...rest,
    ...(organisation !== undefined && { organisationId: organisation?.id ?? null }),
    ...(person !== undefined && { personId: person?.id ?? null }),
    ...(byPerson !== undefined && { byPersonId: byPerson?.id ?? null }),
    ...(nextStep !== undefined && { nextStep: nextStep.trim() || null }),
    ...(nextStepDueDate !== undefined && { nextStepDueDate: nextStepDueDate || null }),
  };
}

const addressed = ({ id, version }: Pick<Interaction, 'id' | 'version'>) => ({
  path: { id },
  header: ifMatch({ version }),
});

export const create = (body: Content, key: string): Promise<Interaction> =>
  answer(api.POST('/api/v1/interactions', { params: { header: onlyOnce(key) }, body }));

export const read = (id: string): Promise<Interaction> =>
  answer(api.GET('/api/v1/interactions/{id}', { params: { path: { id } } }));

export const change = (
  interaction: Pick<Interaction, 'id' | 'version'>,
  body: Changes,
): Promise<Interaction> =>
  answer(api.PATCH('/api/v1/interactions/{id}', { params: addressed(interaction), body }));

export const remove = (interaction: Interaction): Promise<unknown> =>
  answer(api.DELETE('/api/v1/interactions/{id}', { params: addressed(interaction) }));

export const complete = (interaction: Interaction): Promise<Interaction> =>
  answer(api.POST('/api/v1/interactions/{id}/completion', { params: addressed(interaction) }));

export const reopen = (interaction: Interaction): Promise<Interaction> =>
  answer(api.POST('/api/v1/interactions/{id}/reopening', { params: addressed(interaction) }));

/** What it was before it was changed or deleted: written again, with its next step taken where it was. */
export async function putBack(before: Interaction, now: Interaction | null): Promise<void> {
  const content = contentOf(draftOf(before));
  const back = await (now === null ? create(content, crypto.randomUUID()) : change(now, content));
  if (before.nextStepDoneAt !== null && back.openSteps.includes('completion')) await complete(back);
}

/** Wherever interactions are shown: timelines, and next steps on Heute. */
export const readAgain = () =>
  Promise.all([
    queries.invalidateQueries({ queryKey: ['timeline'] }),
    queries.invalidateQueries({ queryKey: ['today'] }),
  ]);
