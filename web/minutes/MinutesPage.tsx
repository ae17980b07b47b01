import './minutes.css';
import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { useMay } from '../api/me.js';
import { useDays } from '../design/days.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { ApprovalTab } from './ApprovalTab.js';
import { MinutesDocument } from './MinutesDocument.js';
import { MinutesNews } from './MinutesNews.js';
import { MinutesState } from './MinutesState.js';
import { minutesTexts } from './minutes.texts.js';
import { ObjectDialog } from './ObjectDialog.js';
import { Papers } from './Papers.js';
import { type MinutesTab, minutesAt } from './places.js';
import { meetingOfQuery, minutesQuery, objectionsQuery } from './queries.js';
import { type Objecting, ReadingContext } from './reading.js';
import type { Minutes } from './record.js';
import { ReviewTab } from './ReviewTab.js';
import { StepButtons } from './StepButtons.js';
import { useNames } from './useNames.js';
import { VersionsTab } from './VersionsTab.js';

/** Minutes, from draft to the last correction. */
export function MinutesPage() {
  const texts = useTexts(minutesTexts);
  const { minutesId } = useParams({ from: '/shell/minutes/$minutesId' });
  const { tab } = useSearch({ from: '/shell/minutes/$minutesId' });
  const minutes = useQuery(minutesQuery(minutesId));
  const title = minutes.data?.meeting.title;
  return (
    <Page
      title={title ? texts.of(title) : texts.title}
      crumbs={[{ label: texts.minutes, to: { to: '/minutes' } }]}
      action={minutes.data && <StepButtons minutes={minutes.data} onApproval={tab === 'approval'} />}
      intro={minutes.data && <Intro minutes={minutes.data} />}
    >
      <Loaded query={minutes} rows={12}>
        {(found) => <Read minutes={found} />}
      </Loaded>
    </Page>
  );
}

function Intro({ minutes }: { minutes: Minutes }) {
  const days = useDays();
  const name = useLocalName();
  const { meeting, steeringGroup } = minutes;
  return (
    <div className="row">
      <MinutesState minutes={minutes} />
      <span>
        {name(steeringGroup.name)} · {days.day(days.dayOf(meeting.plannedStart))}
      </span>
    </div>
  );
}

function Read({ minutes }: { minutes: Minutes }) {
  const texts = useTexts(minutesTexts);
  const may = useMay();
  const client = useQueryClient();
  const search = useSearch({ from: '/shell/minutes/$minutesId' });
  const { tab, target, version, against, objection } = search;
  const nameOf = useNames(minutes, may.somewhere('person.read'));
  const isWhole = minutes.participations !== undefined;
  const writes = may.inGroup('minutes.write', minutes.steeringGroup.id);
  const objections = useQuery({
    ...objectionsQuery(minutes.id),
    // Other parts show none; what is known of them says how many are open.
    enabled:
      isWhole && (tab === undefined || tab === 'review') && (writes || may.somewhere('minutes.review')),
  });
  const meeting = useQuery({
    ...meetingOfQuery(minutes),
    enabled: minutes.changeable.includes('summary'),
  });
  const [objecting, setObjecting] = useState<Objecting | null>(null);
  const isUnderWay = (['review', 'return', 'approval'] as const).some((step) =>
    minutes.openSteps.includes(step),
  );
  const open = objections.data?.filter(({ outcome }) => outcome === null).length ?? 0;
  // What else stands in the address belongs to the part that is shown.
  const partAt = (part: MinutesTab | undefined) =>
    minutesAt(minutes.id, part === tab ? search : { tab: part });
  const parts = [
    { label: texts.text, part: undefined, isThere: true },
    { label: open > 0 ? texts.reviewOpen(open) : texts.review, part: 'review' as const, isThere: writes },
    { label: texts.approval, part: 'approval' as const, isThere: writes && isUnderWay },
    { label: texts.versions, part: 'versions' as const, isThere: isWhole && Boolean(minutes.currentVersion) },
  ].filter(({ isThere }) => isThere);
  const reading = {
    minutes,
    nameOf,
    linked: true,
    objections: objections.data ?? [],
    shown: objection,
    object: minutes.openSteps.includes('objections') ? setObjecting : undefined,
    meeting: minutes.changeable.includes('summary') ? meeting.data : undefined,
  };
  const isTab = (name: string, right: boolean) => tab === name && right;
  return (
    <ReadingContext value={reading}>
      <div className="minutes-bar no-print">
        {parts.length > 1 && (
          <Views label={texts.parts} views={parts.map(({ label, part }) => ({ label, to: partAt(part) }))} />
        )}
        {isWhole && <Papers minutesId={minutes.id} />}
      </div>
      {isTab('review', writes) ? (
        <ReviewTab />
      ) : isTab('approval', writes && isUnderWay) ? (
        <ApprovalTab target={target} />
      ) : isTab('versions', isWhole) ? (
        <VersionsTab version={version} against={against} />
      ) : (
        <>
          <MinutesNews />
          <MinutesDocument />
        </>
      )}
      {objecting !== null && (
        <ObjectDialog
          about={objecting}
          onClose={() => setObjecting(null)}
          send={async (body, key) => {
            const params = { path: { id: minutes.id }, header: onlyOnce(key) };
            await answer(api.POST('/api/v1/minutes/{id}/objections', { params, body }));
            await client.invalidateQueries({ queryKey: ['minutes'] });
          }}
        />
      )}
    </ReadingContext>
  );
}
