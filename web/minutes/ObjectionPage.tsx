import './minutes.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { answer, BY_LINK, linkApi } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Notices } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { MinutesDocument } from './MinutesDocument.js';
import { MinutesNews } from './MinutesNews.js';
import { minutesTexts } from './minutes.texts.js';
import { ObjectDialog } from './ObjectDialog.js';
import { objectionTexts } from './objection.texts.js';
import { type Objecting, ReadingContext } from './reading.js';
import type { Minutes, Objection } from './record.js';
import { useNames } from './useNames.js';

/**
 * Minutes in review, for somebody without an account. The link's secret stands behind `#`, which browsers send to no
 * server; the API gets it in the body.
 */
export function ObjectionPage() {
  const texts = useTexts(objectionTexts);
  const words = useTexts(minutesTexts);
  const link = useLocation({ select: ({ hash }) => hash });
  const minutes = useQuery({
    queryKey: [BY_LINK, 'objection link', link],
    queryFn: async () => await answer(linkApi.POST('/api/v1/objection-links/reading', { body: { link } })),
    enabled: link !== '',
    retry: false,
  });
  const title = minutes.data?.meeting.title;
  return (
    <main id="content" className="minutes-guest">
      <Page title={title ? words.of(title) : texts.pageTitle}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : (
          <Loaded query={minutes} rows={12}>
            {(found) => <GuestReading minutes={found} link={link} />}
          </Loaded>
        )}
      </Page>
      <Notices />
    </main>
  );
}

function GuestReading({ minutes, link }: { minutes: Minutes; link: string }) {
  const texts = useTexts(objectionTexts);
  const nameOf = useNames(minutes, false);
  const [objecting, setObjecting] = useState<Objecting | null>(null);
  const [made, setMade] = useState<readonly Objection[]>([]);
  const reading = {
    minutes,
    nameOf,
    linked: false,
    objections: made,
    shown: undefined,
    object: minutes.openSteps.includes('objections') ? setObjecting : undefined,
    meeting: undefined,
  };
  return (
    <ReadingContext value={reading}>
      <MinutesNews />
      {made.length > 0 && (
        <Alert mood="success" title={texts.yours}>
          <p>{texts.yoursDetail}</p>
        </Alert>
      )}
      <MinutesDocument />
      {objecting !== null && (
        <ObjectDialog
          about={objecting}
          onClose={() => setObjecting(null)}
          send={async (objection) => {
            const body = { link, ...objection };
            const sent = await answer(linkApi.POST('/api/v1/objection-links/objections', { body }));
            setMade((now) => [...now, sent]);
          }}
        />
      )}
    </ReadingContext>
  );
}
