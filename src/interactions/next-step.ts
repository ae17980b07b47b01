import { inFuture, required } from '../common/field-errors.js';
import type { LifeCycle } from '../common/life-cycle.js';
import type { FieldError } from '../common/problem.js';
import type { nextStepStateWords } from '../words/next-step-words.js';
import type { Interaction } from './interaction.entity.js';
import { aboutNobody } from './interactions.errors.js';

export type NextStepState = keyof typeof nextStepStateWords;

/** What comes next is taken, and opened again. */
export const nextStepLifeCycle = {
  completion: { from: ['due'], to: 'taken' },
  reopening: { from: ['taken'], to: 'due' },
} as const satisfies LifeCycle<NextStepState>;

export type NextStepTransition = keyof typeof nextStepLifeCycle;

export function nextStepState({
  nextStep,
  nextStepDoneAt,
}: Pick<Interaction, 'nextStep' | 'nextStepDoneAt'>): NextStepState {
  if (nextStep === null) return 'none';
  return nextStepDoneAt === null ? 'due' : 'taken';
}

type Said = Partial<
  Pick<
    Interaction,
    'happenedOn' | 'organisationId' | 'personId' | 'byPersonId' | 'nextStep' | 'nextStepDueDate'
  >
>;

/** What is wrong with what an interaction would say as a whole: a next step has a day, and somebody who takes it. */
export function faultsOf(said: Said, today: string): FieldError[] {
  const { happenedOn, organisationId, personId, byPersonId, nextStep, nextStepDueDate } = said;
  const hasStep = nextStep != null;
  const faults: [boolean, FieldError][] = [
    [organisationId == null && personId == null, aboutNobody('/organisationId')],
    [happenedOn !== undefined && happenedOn > today, inFuture('/happenedOn')],
    [hasStep && nextStepDueDate == null, required('/nextStepDueDate')],
    [!hasStep && nextStepDueDate != null, required('/nextStep')],
    [hasStep && byPersonId == null, required('/byPersonId')],
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, fault]) => fault);
}
