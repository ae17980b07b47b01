import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { meetingRoleWords, rsvpWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { answer, api, onlyOnce } from '../api/client.js';
import { groupsQuery } from '../api/groups.js';
import { Bounces } from '../design/Bounces.js';
import { Button } from '../design/Button.js';
import { announce, notify } from '../design/Notices.js';
import { Empty, useProblemText } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { AnswerLink } from './AnswerLink.js';
import { AddMany } from './AddMany.js';
import { AddPeople } from './AddPeople.js';
import { type Meeting, meetingQuery, type Participation } from './meetings.query.js';
import { PersonName } from './Participants.js';
import { countsOf } from './participants.js';
import { peopleTexts } from './people.texts.js';
import { useParticipation } from './useParticipation.js';
import { useRemoveParticipation } from './useRemoveParticipation.js';

/** Who comes: added all at once or one by one, with the part that each has and the answers. */
export function PeoplePlan({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(peopleTexts);
  const word = useWord();
  const { participations, changeable } = meeting;
  return (
    <section aria-labelledby="plan-people" className="stack">
      <div className="section-head">
        <h2 id="plan-people" className="kern-heading-small" tabIndex={-1}>
          {texts.people}
          {participations.length > 0 && <span className="muted"> ({participations.length})</span>}
        </h2>
        {changeable.includes('participants') && (
          <div className="row">
            <Everybody meeting={meeting} />
            <AddMany meeting={meeting} />
          </div>
        )}
      </div>
      {participations.length === 0 ? (
        <Empty title={texts.nobody}>
          <p>{texts.nobodyDetail}</p>
        </Empty>
      ) : (
        <>
          <p className="muted">
            {countsOf(participations)
              .map(({ rsvp, count }) => `${count} ${word(rsvpWords, rsvp)}`)
              .join(', ')}
          </p>
          <ul className="plain">
            {participations.map((each) => (
              <PersonRow key={each.id} meeting={meeting} participation={each} />
            ))}
          </ul>
        </>
      )}
      {changeable.includes('participants') && <AddPeople meeting={meeting} />}
    </section>
  );
}

function PersonRow({ meeting, participation }: { meeting: Meeting; participation: Participation }) {
  const texts = useTexts(peopleTexts);
  const changing = useParticipation(meeting.id, texts.stale);
  const removing = useRemoveParticipation(meeting);
  const { name, meetingRole, rsvp, invitedAt } = participation;
  const { changeable, participations } = meeting;
  const change = (body: Parameters<typeof changing.mutate>[0]['body']) =>
    changing.mutate({ of: participation, body }, { onSuccess: () => announce(texts.saved(name)) });
  return (
    <li className="person-row people-row">
      <span className="people-name">
        <PersonName
          participation={{ ...participation, meetingRole: 'participant' }}
          participations={participations}
        />
        {meeting.state === 'invited' && invitedAt === null && (
          <Status mood="warning">{texts.notInvited}</Status>
        )}
        <Bounces since={participation.guestEmailBouncedAt} />
      </span>
      {changeable.includes('meetingRoles') && (
        <Code
          label={texts.role(name)}
          words={meetingRoleWords}
          value={meetingRole}
          onChange={(code) => change({ meetingRole: code })}
        />
      )}
      {changeable.includes('answers') && (
        <Code
          label={texts.answer(name)}
          words={rsvpWords}
          value={rsvp}
          onChange={(code) => change({ rsvp: code })}
        />
      )}
      {changeable.includes('removals') && (
        <span className="people-presses">
          {meeting.state === 'invited' && invitedAt !== null && changeable.includes('answers') && (
            <AnswerLink participation={participation} />
          )}
          <Button
            id={`remove-${participation.id}`}
            look="tertiary"
            icon="delete"
            iconOnly
            busy={removing.isPending}
            onClick={() => removing.mutate(participation)}
          >
            {texts.remove(name)}
          </Button>
        </span>
      )}
    </li>
  );
}

/** One of a few codes, chosen in a row of a list. */
function Code<C extends string>({
  label,
  words,
  value,
  onChange,
}: {
  label: string;
  words: Readonly<Record<C, { de: string; en: string }>>;
  value: C;
  onChange: (code: C) => void;
}) {
  const word = useWord();
  return (
    <div className="kern-form-input__select-wrapper">
      <select
        className="kern-form-input__select"
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as C)}
      >
        {Object.keys(words).map((code) => (
          <option key={code} value={code}>
            {atStart(word(words, code))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Everybody who belongs to the group, by one press. */
function Everybody({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(peopleTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const group = useQuery(groupsQuery).data?.find(({ id }) => id === meeting.steeringGroupId);
  const adding = useMutation({
    mutationFn: (from: 'seats' | 'primary_contacts') =>
      answer(
        api.POST('/api/v1/meetings/{id}/participations', {
          params: { path: { id: meeting.id }, header: onlyOnce(crypto.randomUUID()) },
          body: { from },
        }),
      ),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries(meetingQuery(meeting.id));
      notify(texts.fromAdded(data.length));
    },
    onError: (error) => notify(textOf(error).detail),
  });
  if (group === undefined) return null;
  const from = group.kind === 'plenary' ? 'primary_contacts' : 'seats';
  return (
    <Button
      icon="add"
      busy={adding.isPending}
      onClick={() => {
        if (!adding.isPending) adding.mutate(from);
      }}
    >
      {texts.from[from]}
    </Button>
  );
}
