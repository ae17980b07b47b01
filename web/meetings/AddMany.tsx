import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce } from '../api/client.js';
import { groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { SelectField } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { Loaded, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Meeting, meetingQuery } from './meetings.query.js';
import { peopleTexts } from './people.texts.js';
import { allSegmentsQuery, type Many, type Preview, previewQuery } from './preview.query.js';
import { previewTexts } from './preview.texts.js';
import { LeftOut, MailNumbers } from './PreviewNumbers.js';

/** A segment, or all of a kind, onto the list; beforehand it is said who comes and who does not. */
export function AddMany({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(previewTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="add" onClick={() => setOpen(true)}>
        {texts.many}
      </Button>
      {isOpen && <ManyDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}

const manyOf = (choice: string): Many => {
  const [from, segment] = choice.split(' ');
  return { from: from as Many['from'], ...(segment !== undefined && { segment }) };
};

/** What may be chosen, and what it is called; null until it is known. */
function useChoices({ steeringGroupId }: Meeting) {
  const texts = useTexts(previewTexts);
  const may = useMay();
  const reads = may.everywhere('segment.read');
  const segments = useQuery({ ...allSegmentsQuery, enabled: reads });
  const group = useQuery(groupsQuery).data?.find(({ id }) => id === steeringGroupId);
  if (group === undefined || (reads && segments.isPending)) return null;
  const kinds = group.kind === 'plenary' ? (['primary_contacts', 'members'] as const) : (['seats'] as const);
  return [
    ...kinds.map((from) => ({ value: from, label: texts.from[from] })),
    ...(segments.data ?? []).map(({ id, name }) => ({ value: `segment ${id}`, label: texts.segment(name) })),
  ];
}

function ManyDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const texts = useTexts(previewTexts);
  const people = useTexts(peopleTexts);
  const client = useQueryClient();
  const choices = useChoices(meeting);
  const [chosen, setChosen] = useState<string | null>(null);
  const once = useOnce();
  const choice = chosen ?? choices?.[0]?.value;
  const many = choice === undefined ? undefined : manyOf(choice);
  const preview = useQuery({ ...previewQuery(meeting, many), enabled: many !== undefined });
  const adding = useMutation({
    mutationFn: (body: Many) =>
      answer(
        api.POST('/api/v1/meetings/{id}/participations', {
          params: { path: { id: meeting.id }, header: onlyOnce(once.key) },
          body,
        }),
      ),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries(meetingQuery(meeting.id));
      notify(people.fromAdded(data.length));
      onClose();
    },
    onError: once.over,
  });
  const count = preview.data?.added ?? 0;
  return (
    <Dialog
      wide
      title={texts.manyTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          {count > 0 && many !== undefined && (
            <Button
              look="primary"
              busy={adding.isPending}
              onClick={() => {
                if (!adding.isPending) adding.mutate(many);
              }}
            >
              {texts.addThem(count)}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {adding.error !== null && <Problem error={adding.error} />}
        {choices !== null && choice !== undefined && (
          <SelectField
            name="from"
            label={texts.who}
            help={texts.later}
            required
            value={choice}
            choices={choices}
            onChange={(next) => {
              setChosen(next);
              once.over();
            }}
          />
        )}
        <Loaded query={preview} rows={4}>
          {(loaded) => <Numbers preview={loaded} />}
        </Loaded>
      </div>
    </Dialog>
  );
}

function Numbers({ preview }: { preview: Preview }) {
  const texts = useTexts(previewTexts);
  return (
    <>
      <p className="kern-body" role="status">
        {preview.added === 0 ? texts.nobody : `${texts.added}: ${texts.persons(preview.added)}.`}
      </p>
      <LeftOut leftOut={preview.leftOut} />
      <section>
        <h3 className="kern-title">{texts.wouldGet}</h3>
        <MailNumbers preview={preview} />
        {!preview.leaves && <p className="muted">{texts.staysHere}</p>}
      </section>
    </>
  );
}
