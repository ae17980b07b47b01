import './holding.css';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert } from '../design/Alert.js';
import { Button, ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Page } from '../design/Page.js';
import { LoadedPage } from '../design/LoadedPage.js';
import { Empty, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { Evening } from './Evening.js';
import { beginMinutes, type Meeting } from './holding.api.js';
import { holdingTexts } from './holding.texts.js';
import { useLiveMeeting } from './live.js';
import { OpenMeeting } from './OpenMeeting.js';

/** Sitzung führen: what a lead has at the table, from opening the meeting to closing it. */
export function HoldMeetingPage() {
  const { meetingId } = useParams({ from: '/shell/meetings/$meetingId/hold' });
  const texts = useTexts(holdingTexts);
  const live = useLiveMeeting(meetingId);
  return (
    <LoadedPage
      query={live}
      title={texts.title}
      crumbs={[{ label: texts.meetings, to: { to: '/meetings' } }]}
    >
      {(meeting) => (
        <Held
          key={meeting.id}
          meeting={meeting}
          refresh={() => void live.refetch()}
          isAway={live.isRefetchError}
        />
      )}
    </LoadedPage>
  );
}

function Held({ meeting, refresh, isAway }: { meeting: Meeting; refresh: () => void; isAway: boolean }) {
  const texts = useTexts(holdingTexts);
  const days = useDays();
  const navigate = useNavigate();
  const [closes, setCloses] = useState(false);
  const { actualStart, actualEnd, minutes } = meeting;
  const mayOpen = meeting.openSteps.includes('opening');
  const writes = meeting.changeable.includes('notes');
  const intro =
    actualStart === null
      ? undefined
      : actualEnd === null
        ? `${texts.running(days.time(actualStart))} · ${texts.plannedUntil(days.time(meeting.plannedEnd))}`
        : texts.heldFrom(days.time(actualStart), days.time(actualEnd));
  const action = meeting.openSteps.includes('closing') ? (
    <Button onClick={() => setCloses(true)}>{texts.close}</Button>
  ) : minutes !== null ? (
    <ButtonLink to={{ to: '/minutes/$minutesId', params: { minutesId: minutes.id } }}>
      {texts.toMinutes}
    </ButtonLink>
  ) : undefined;
  return (
    <Page
      title={meeting.title}
      crumbs={[
        { label: texts.meetings, to: { to: '/meetings' } },
        {
          label: texts.toMeeting,
          to: { to: '/meetings/$meetingId', params: { meetingId: meeting.id } },
        },
      ]}
      intro={intro}
      action={action}
    >
      {isAway && (
        <p className="away" role="status">
          {texts.lostConnection}
        </p>
      )}
      {mayOpen && <OpenMeeting meeting={meeting} onOpened={refresh} />}
      {!mayOpen && !writes && (
        <Empty title={actualStart === null ? texts.notOpen : texts.over}>
          <p>{actualStart === null ? texts.notOpenDetail : texts.overDetail}</p>
        </Empty>
      )}
      {writes && meeting.openSteps.includes('minutes') && (
        <WithoutMinutes meetingId={meeting.id} onBegun={refresh} />
      )}
      {writes && (
        <Evening
          meeting={meeting}
          refresh={refresh}
          closes={closes}
          onCloses={setCloses}
          onClosed={() => {
            if (minutes === null) refresh();
            else void navigate({ href: `/minutes/${minutes.id}` });
          }}
        />
      )}
    </Page>
  );
}

/** The meeting is open and nobody has begun its minutes: the network was gone in between, or somebody opened it elsewhere. */
function WithoutMinutes({ meetingId, onBegun }: { meetingId: string; onBegun: () => void }) {
  const texts = useTexts(holdingTexts);
  const [key] = useState(() => crypto.randomUUID());
  const begin = useMutation({ mutationFn: () => beginMinutes(meetingId, key), onSuccess: onBegun });
  return (
    <Alert mood="info" title={texts.withoutMinutes}>
      <p>{texts.withoutMinutesDetail}</p>
      {begin.isError && <Problem error={begin.error} />}
      <Button busy={begin.isPending} onClick={() => begin.mutate()}>
        {texts.beginMinutes}
      </Button>
    </Alert>
  );
}
