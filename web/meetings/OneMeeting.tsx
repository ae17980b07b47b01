import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../design/Page.js';
import { Problem, Skeleton } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { meetingTexts } from './meeting.texts.js';
import { type Meeting, meetingQuery } from './meetings.query.js';

/** The meeting of the address, or a page that says why it is not shown. */
export function OneMeeting({ children }: { children: (meeting: Meeting) => ReactNode }) {
  const { meetingId = '' } = useParams({ strict: false });
  const texts = useTexts(meetingTexts);
  const { data, error, refetch } = useQuery(meetingQuery(meetingId));
  if (data !== undefined) return children(data);
  if (error === null) return <Skeleton rows={8} />;
  return (
    <Page title={texts.meeting} crumbs={[{ label: texts.meetings, to: { to: '/meetings' } }]}>
      <Problem error={error} again={() => void refetch()} />
    </Page>
  );
}
