import type { ReactNode } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { decisionResultWords } from '../../../src/words/minutes-words.js';
import { interactionKindWords, seatRoleWords } from '../../../src/words/network-words.js';
import { atStart } from '../../../src/words/word.js';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalName, useWord } from '../../texts/words.js';
import { Button } from '../Button.js';
import { Day, Due } from '../Day.js';
import { useDays } from '../days.js';
import { placeOf } from '../places.js';
import type { Subject } from './InteractionForm.js';
import type { Interaction } from './interactions.js';
import { timelineTexts } from './timeline.texts.js';
import { useInteractions } from './useInteractions.js';

export type TimelineEntry = Schema<'TimelineEntryResponse'>;

/** Where records are shown that have a page of their own and are called by their title. */
const places: Partial<Record<string, (id: string) => LinkProps>> = {
  meeting: placeOf.meeting,
  decision: placeOf.decision,
  action_item: placeOf.actionItem,
};

/** With whom it was, other than whose page it is. */
function otherOf({ person, organisation }: TimelineEntry, { party }: Subject): ReactNode {
  if (party === 'organisation') return person && <Link {...placeOf.person(person.id)}>{person.name}</Link>;
  return organisation && <Link {...placeOf.organisation(organisation.id)}>{organisation.name}</Link>;
}

type Told = string | { begun: string; ended: string } | { made: string; changed: string; together: string };

/** What is said of an event, by what it did. */
function saidOf(told: Told, { event, code, title }: TimelineEntry): string {
  if (typeof told === 'string') return told;
  // What was selected had no file.
  if ('made' in told && title === null) return told.together;
  if ('made' in told) return code === 'new' || code === 'duplicate' ? told.made : told.changed;
  return event === 'ended' ? told.ended : told.begun;
}

/** What happened, by the kind of record. */
export function Entry({ entry, subject }: { entry: TimelineEntry; subject: Subject }) {
  const { events } = useTexts(timelineTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const { kind, title, code, recordId, steeringGroup } = entry;
  const what =
    kind === 'interaction' ? atStart(word(interactionKindWords, code ?? '')) : saidOf(events[kind], entry);
  const place = places[kind];
  const other = otherOf(entry, subject);
  const group = steeringGroup && nameOf(steeringGroup.name);
  const detail = [
    kind === 'decision' && code !== null ? word(decisionResultWords, code) : null,
    kind === 'seat' && code !== null ? word(seatRoleWords, code) : null,
    kind === 'seat' ? null : group,
    ['affiliation', 'membership', 'import'].includes(kind) ? title : null,
  ].filter(Boolean);
  return (
    <>
      <p className="muted">
        <Day day={entry.day} />
      </p>
      <p>
        <strong>{what}</strong>
        {place !== undefined && (
          <>
            {': '}
            <Link {...place(recordId)}>{title}</Link>
          </>
        )}
        {kind === 'seat' && steeringGroup !== null && (
          <>
            {': '}
            <Link {...placeOf.group(steeringGroup.slug)}>{group}</Link>
          </>
        )}
        {other !== null && (
          <>
            {kind === 'seat' ? ', ' : ': '}
            {other}
          </>
        )}
      </p>
      {detail.length > 0 && <p className="muted">{detail.join(' · ')}</p>}
    </>
  );
}

/** What an interaction says beside its day and kind, and what can be done with it. */
export function InteractionEntry({
  interaction,
  onEdit,
  onRemove,
}: {
  interaction: Interaction;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const texts = useTexts(timelineTexts);
  const days = useDays();
  const { completing, reopening, removing } = useInteractions();
  const { text, nextStep, nextStepDueDate, nextStepDoneAt, byPerson, openSteps } = interaction;
  const day = days.day(interaction.happenedOn);
  return (
    <>
      <p className="lines">{text}</p>
      {byPerson !== null && <p className="muted">{texts.by(byPerson.name)}</p>}
      {nextStep !== null && (
        <p>
          {texts.nextStepOf(nextStep)} ·{' '}
          {nextStepDoneAt === null ? <Due day={nextStepDueDate} /> : texts.stepTaken}
        </p>
      )}
      <div className="row no-print">
        {nextStep !== null && openSteps.includes('completion') && (
          <Button
            small
            icon="check"
            busy={completing.isPending}
            aria-label={texts.finish(nextStep)}
            onClick={() => completing.mutate(interaction)}
          >
            {texts.done}
          </Button>
        )}
        {openSteps.includes('reopening') && (
          <Button
            small
            look="tertiary"
            busy={reopening.isPending}
            onClick={() => reopening.mutate(interaction)}
          >
            {texts.reopen}
          </Button>
        )}
        <Button small look="tertiary" icon="edit" aria-label={texts.edit(day)} onClick={onEdit}>
          {texts.editShort}
        </Button>
        <Button
          small
          look="tertiary"
          busy={removing.isPending}
          aria-label={texts.remove(day)}
          onClick={() => removing.mutate(interaction, { onSuccess: onRemove })}
        >
          {texts.removeShort}
        </Button>
      </div>
    </>
  );
}
