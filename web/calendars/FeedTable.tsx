import { useState } from 'react';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { notify } from '../design/Notices.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Feed, useFeeds, useRenewFeed, useRevokeFeed } from './calendars.queries.js';
import { calendarsTexts } from './calendars.texts.js';
import { FeedDialog } from './FeedDialog.js';
import { NewAddress } from './NewAddress.js';
import { useFeedName } from './useFeedName.js';

/** One's own calendars: which are in use, and the way to end one. */
export function FeedTable() {
  const texts = useTexts(calendarsTexts);
  const list = useFeeds();
  const [open, setOpen] = useState<{ feed: Feed; isRevoked: boolean } | null>(null);
  const columns = useColumns(setOpen);
  const close = () => setOpen(null);
  return (
    <>
      <Loaded query={list} rows={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.none}>
              <p>{texts.noneDetail}</p>
            </Empty>
          ) : (
            <DataTable caption={texts.caption} columns={columns} rows={rows} />
          )
        }
      </Loaded>
      {open !== null &&
        (open.isRevoked ? (
          <Revoke feed={open.feed} onClose={close} />
        ) : (
          <Renew feed={open.feed} onClose={close} />
        ))}
    </>
  );
}

function useColumns(open: (what: { feed: Feed; isRevoked: boolean }) => void): Column<Feed>[] {
  const texts = useTexts(calendarsTexts);
  const nameOf = useFeedName();
  return [
    { key: 'name', head: texts.name, cell: nameOf },
    { key: 'createdAt', head: texts.createdAt, cell: ({ createdAt }) => <Moment moment={createdAt} /> },
    {
      key: 'lastReadAt',
      head: texts.lastRead,
      cell: ({ lastReadAt }) => (lastReadAt === null ? texts.never : <Moment moment={lastReadAt} />),
    },
    {
      key: 'change',
      head: '',
      cell: (feed) => (
        <div className="row">
          <Button
            small
            look="tertiary"
            aria-label={texts.renewOf(nameOf(feed))}
            onClick={() => open({ feed, isRevoked: false })}
          >
            {texts.renew}
          </Button>
          <Button
            small
            look="tertiary"
            aria-label={texts.revokeOf(nameOf(feed))}
            onClick={() => open({ feed, isRevoked: true })}
          >
            {texts.revoke}
          </Button>
        </div>
      ),
    },
  ];
}

function Renew({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const texts = useTexts(calendarsTexts);
  const name = useFeedName()(feed);
  const renew = useRenewFeed();
  if (renew.data !== undefined) return <NewAddress address={renew.data.address} onClose={onClose} />;
  return (
    <FeedDialog
      title={texts.renewOf(name)}
      detail={texts.renewDetail(name)}
      action={texts.renew}
      change={{ ...renew, mutate: () => renew.mutate(feed) }}
      onClose={onClose}
    />
  );
}

function Revoke({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const texts = useTexts(calendarsTexts);
  const name = useFeedName()(feed);
  const revoke = useRevokeFeed();
  const done = () => {
    notify(texts.revoked(name));
    onClose();
  };
  return (
    <FeedDialog
      title={texts.revokeOf(name)}
      detail={texts.revokeDetail(name)}
      action={texts.revoke}
      change={{ ...revoke, mutate: () => revoke.mutate(feed, { onSuccess: done }) }}
      onClose={onClose}
    />
  );
}
