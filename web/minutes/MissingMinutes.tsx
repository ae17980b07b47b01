import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { announce } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useLocalName } from '../texts/words.js';
import { useTexts } from '../texts/texts.js';
import { listTexts } from './list.texts.js';
import { holdAt, meetingAt } from './places.js';
import type { MissingRow } from './record.js';

/** Meetings that were held and have no minutes; for those who would write them. */
export function MissingMinutes() {
  const texts = useTexts(listTexts);
  const may = useMay();
  const missing = useQuery({
    queryKey: ['meetings', 'minutes missing'],
    queryFn: async () => {
      const query = { minutesMissing: true, sort: '-plannedStart' as const, limit: 50 };
      return (await answer(api.GET('/api/v1/meetings', { params: { query } }))).data;
    },
    enabled: may.somewhere('report.read') && may.somewhere('minutes.write'),
  });
  if (missing.error !== null) return <Problem error={missing.error} again={() => void missing.refetch()} />;
  if (missing.data === undefined || missing.data.length === 0) return null;
  return (
    <section aria-labelledby="missing" className="minutes-missing">
      <h2 id="missing" className="kern-heading-small">
        {texts.missing}
      </h2>
      <p className="muted">{texts.missingDetail}</p>
      <ul className="plain">
        {missing.data.map((meeting) => (
          <MissingOne key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function MissingOne({ meeting }: { meeting: MissingRow }) {
  const texts = useTexts(listTexts);
  const days = useDays();
  const name = useLocalName();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const begin = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/meetings/{id}/minutes', {
          params: { path: { id: meeting.id }, header: onlyOnce(key) },
          body: {},
        }),
      ),
    onSuccess: async () => {
      announce(texts.begun);
      void client.invalidateQueries({ queryKey: ['minutes'] });
      await navigate(holdAt(meeting.id));
    },
  });
  return (
    <li className="minutes-missing-one">
      <span>
        <Link {...meetingAt(meeting.id)} className="kern-link">
          {meeting.title}
        </Link>
        <span className="muted">
          {' '}
          {name(meeting.steeringGroup.name)} · {days.day(days.dayOf(meeting.plannedStart))}
        </span>
      </span>
      {meeting.openSteps.includes('minutes') && (
        <Button small busy={begin.isPending} onClick={() => begin.mutate()}>
          {texts.begin}
        </Button>
      )}
      {begin.error !== null && <Problem error={begin.error} />}
    </li>
  );
}
