import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { requireStep } from '../common/life-cycle.js';
import { requireSound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { nextStepStateWords } from '../words/next-step-words.js';
import type { InteractionFilters } from './dto/interaction.filters.js';
import type { CreateInteractionRequest, PatchInteractionRequest } from './dto/interaction.request.js';
import { Interaction } from './interaction.entity.js';
import { listInteractions, oneInteraction } from './interactions.query.js';
import { faultsOf, nextStepLifeCycle, nextStepState, type NextStepTransition } from './next-step.js';

/** Free words about people: the audit trail says that they changed, and who changed them (0034). */
const IN_NO_TRAIL = ['text', 'nextStep'];

/** What staff had to do with organisations and persons. Everything here needs note.internal; days are the alliance's. */
@Injectable()
export class InteractionsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  list(reader: Reader, filters: InteractionFilters): Promise<ListAnswer> {
    const make = () => listInteractions(reader.actor, filters, this.writes.clock.today());
    return this.lists.answer(reader, filters, make);
  }

  /** @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneInteraction(actor, id, this.writes.clock.today()), em);
  }

  /** Where nobody says who of us it was, it was who writes. @throws content_invalid */
  create(change: Change<CreateInteractionRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      requireRight(actor, 'note.internal');
      const content = await this.writes.accept(em, change);
      const { byPersonId = actor.personId } = content;
      const fields = { ...content, byPersonId };
      this.judge(fields);
      const id = await this.writes.insert(em, change, Interaction, fields, IN_NO_TRAIL);
      return this.one(actor, id, em);
    });
  }

  /** Other words of the next step are another step, which is still to be taken. @throws not_found, version_stale, content_invalid */
  patch(change: Change<PatchInteractionRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      const content = await this.writes.accept(em, change, current);
      const { nextStep = current.nextStep } = content;
      const isAnother = nextStep !== current.nextStep;
      const fields = { ...content, ...(isAnother && { nextStepDoneAt: null }) };
      this.judge({ ...current, ...fields });
      await this.writes.update(em, change, Interaction, current, fields, 'changed', IN_NO_TRAIL);
      return this.one(change.actor, id, em);
    });
  }

  /** @throws not_found, version_stale */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      await this.writes.removeAll(em, change, Interaction, [current], IN_NO_TRAIL);
      return new Answer('');
    });
  }

  /** The next step is taken now, or open again. @throws not_found, version_stale, step_not_open */
  step(change: Change<NoContent>, id: string, step: NextStepTransition): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      const state = requireStep(nextStepLifeCycle, nextStepStateWords, nextStepState(current), step);
      const nextStepDoneAt = state === 'taken' ? this.writes.clock.now() : null;
      const action = state === 'taken' ? 'completed' : 'reopened';
      await this.writes.update(em, change, Interaction, current, { nextStepDoneAt }, action);
      return this.one(change.actor, id, em);
    });
  }

  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, id: string) {
    await this.one(actor, id, em);
    const current = await lockRecord(em, Interaction, id);
    requireRight(actor, 'note.internal');
    return current;
  }

  /** @throws content_invalid */
  private judge(said: Parameters<typeof faultsOf>[0]): void {
    requireSound(faultsOf(said, this.writes.clock.today()));
  }
}
