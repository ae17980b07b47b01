import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rsvpWords } from '../../src/words/meeting-words.js';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { Part } from './Part.js';
import { todayTexts } from './today.texts.js';

type Mine = Schema<'PersonMeetingResponse'>;
type Today = Schema<'TodayResponse'>;
type Answer = 'accepted' | 'tentative' | 'declined';

const answers: readonly Answer[] = ['accepted', 'tentative', 'declined'];
const moods = { accepted: 'success', tentative: 'warning', declined: 'danger' } as const;

/** My next meetings, each with my answer and the way to change it. */
export function MyMeetings({ meetings }: { meetings: Today['meetings'] }) {
  const texts = useTexts(todayTexts);
  const days = useDays();
  const may = useMay();
  const localName = useLocalName();
  return (
    <Part
      title={texts.meetings}
      first={meetings}
      all={{ to: '/meetings' }}
      empty={
        <>
          <p className="muted">{texts.noMeetings}</p>
          {may.somewhere('meeting.write') ? (
            <div>
              <ButtonLink to={{ to: '/meetings/new' }} small icon="add">
                {texts.plan}
              </ButtonLink>
            </div>
          ) : (
            may.somewhere('meeting.read') && (
              <Link to="/meetings" className="kern-link">
                {texts.toMeetings}
              </Link>
            )
          )}
        </>
      }
      rowKey={({ id }) => id}
    >
      {(meeting) => (
        <div className="today-row">
          <div>
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className="row-title">
              {meeting.title}
            </Link>
            <div className="muted">
              {localName(meeting.steeringGroup.name)} · {days.span(meeting.plannedStart, meeting.plannedEnd)}
              {meeting.location !== null && ` · ${meeting.location}`}
            </div>
          </div>
          <MyAnswer meeting={meeting} />
        </div>
      )}
    </Part>
  );
}

function MyAnswer({ meeting }: { meeting: Mine }) {
  const texts = useTexts(todayTexts);
  const word = useWord();
  const textOf = useProblemText();
  const client = useQueryClient();
  const { participation } = meeting;
  const give = useMutation({
    mutationFn: (rsvp: Answer) =>
      answer(
        api.PATCH('/api/v1/participations/{id}', {
          params: { path: { id: participation.id }, header: ifMatch(participation) },
          body: { rsvp },
        }),
      ),
    onSuccess: async (_, rsvp) => {
      notify(texts.answered(meeting.title, word(rsvpWords, rsvp)));
      await client.invalidateQueries({ queryKey: ['today'] });
    },
    onError: (error) => notify(textOf(error).detail),
  });
  const given = participation.rsvp;
  const mood = given in moods ? moods[given as Answer] : 'neutral';
  if (meeting.state !== 'invited') return <Status mood={mood}>{word(rsvpWords, given)}</Status>;
  return (
    <div className="row" role="group" aria-label={texts.myAnswer(meeting.title)}>
      {answers.map((rsvp) => (
        <Button
          key={rsvp}
          small
          look={given === rsvp ? 'primary' : 'secondary'}
          aria-pressed={given === rsvp}
          busy={give.isPending}
          onClick={() => give.mutate(rsvp)}
        >
          {word(rsvpWords, rsvp)}
        </Button>
      ))}
    </div>
  );
}
