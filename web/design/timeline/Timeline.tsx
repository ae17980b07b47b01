import './timeline.css';
import { useId, useRef, useState } from 'react';
import { timelineKinds } from './timeline-kinds.js';
import { api } from '../../api/client.js';
import { useMay } from '../../api/me.js';
import { useTexts } from '../../texts/texts.js';
import { Button } from '../Button.js';
import { FilterSelect, Filters } from '../Filters.js';
import { Loaded } from '../Problem.js';
import { useList } from '../useList.js';
import { Entry, InteractionEntry, type TimelineEntry } from './Entry.js';
import { EditInteraction, NewInteraction, type Subject } from './InteractionForm.js';
import { timelineTexts } from './timeline.texts.js';

/** Few, because on a phone the rest of the page comes below. */
const ENTRIES = 10;

type Kind = TimelineEntry['kind'];

function useTimeline({ party, id }: Subject, kind: Kind | undefined) {
  return useList<TimelineEntry>(['timeline', party, id, kind], (cursor) => {
    const params = { path: { id }, query: { kind: kind && [kind], cursor, limit: ENTRIES } };
    return party === 'person'
      ? api.GET('/api/v1/persons/{id}/timeline', { params })
      : api.GET('/api/v1/organisations/{id}/timeline', { params });
  });
}

/** What happened with an organisation or a person, the newest first; staff note here what they had to do with them. */
export function Timeline({ subject }: { subject: Subject }) {
  const texts = useTexts(timelineTexts);
  const may = useMay();
  const notes = may.everywhere('note.internal');
  const [kind, setKind] = useState<Kind>();
  const [open, setOpen] = useState<string | null>(null);
  const list = useTimeline(subject, kind);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // A form or an entry is gone: the work goes on at the title of this part.
  const toHeading = () => heading.current?.focus();
  const close = () => {
    setOpen(null);
    toHeading();
  };
  const isTold: Partial<Record<Kind, boolean>> = {
    interaction: notes,
    membership: subject.party === 'organisation',
    merge: may.everywhere('record.merge'),
    import: may.everywhere('import.manage'),
  };
  const kinds = timelineKinds.filter((each) => isTold[each] ?? true);
  return (
    <section aria-labelledby={id} className="stack timeline">
      <h2 id={id} ref={heading} tabIndex={-1} className="kern-heading-medium">
        {texts.title}
      </h2>
      {notes &&
        (open === 'new' ? (
          <NewInteraction subject={subject} onDone={close} />
        ) : (
          <div>
            <Button icon="add" onClick={() => setOpen('new')}>
              {texts.add}
            </Button>
          </div>
        ))}
      <Filters label={texts.title}>
        <FilterSelect
          label={texts.kind}
          value={kind}
          all={texts.allKinds}
          choices={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(value) => setKind(value as Kind | undefined)}
        />
      </Filters>
      <Loaded query={list} rows={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="muted">{texts.none}</p>
          ) : (
            <ol className="history">
              {rows.map((entry) => (
                <li key={entry.id}>
                  <Entry entry={entry} subject={subject} />
                  {entry.interaction !== undefined &&
                    (open === entry.id ? (
                      <EditInteraction interaction={entry.interaction} subject={subject} onDone={close} />
                    ) : (
                      <InteractionEntry
                        interaction={entry.interaction}
                        onEdit={() => setOpen(entry.id)}
                        onRemove={toHeading}
                      />
                    ))}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      {list.hasMore && (
        <div>
          <Button onClick={list.more} busy={list.isLoadingMore}>
            {texts.more}
          </Button>
        </div>
      )}
    </section>
  );
}
