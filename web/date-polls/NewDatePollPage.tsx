import './date-polls.css';
import { useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meetingKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useAlliance } from '../api/alliance.js';
import { answer, api, onlyOnce } from '../api/client.js';
import { type Group, groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { SelectField, TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { LeaveQuestion } from '../design/LeaveQuestion.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { forgetPolls } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { newPollTexts } from './new-poll.texts.js';
import { OfferedDates } from './OfferedDates.js';
import { emptyDraft, type PollDraft, pollBody } from './poll-draft.js';
import { WhoIsAsked } from './WhoIsAsked.js';

const route = getRouteApi('/shell/date-polls/new');

/** Offers several dates to the people of a group. */
export function NewDatePollPage() {
  const texts = useTexts(newPollTexts);
  const { polls } = useTexts(datePollsTexts);
  const own = useMay().groups('meeting.write');
  const groups = useQuery(groupsQuery);
  return (
    <Page title={texts.title} intro={texts.intro} crumbs={[{ label: polls, to: { to: '/date-polls' } }]}>
      <Loaded query={groups} rows={6}>
        {(all) => {
          const mine = all.filter(({ id }) => own === null || own.includes(id));
          return mine.length === 0 ? (
            <Empty title={texts.noGroup}>
              <p>{texts.noGroupDetail}</p>
            </Empty>
          ) : (
            <NewDatePoll groups={mine} />
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Once it has begun, its page is where answers come in. */
function useBeginning(draft: PollDraft, isPlenary: boolean, timeZone: string) {
  const texts = useTexts(newPollTexts);
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const once = useOnce();
  const beginning = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/date-polls', {
          params: { header: onlyOnce(once.key) },
          body: pollBody(draft, isPlenary, timeZone),
        }),
      ),
    onSuccess: () => {
      void forgetPolls(client);
      notify(texts.begun);
    },
    onError: once.over,
  });
  const id = beginning.data?.id;
  useEffect(() => {
    if (id !== undefined) void navigate({ to: '/date-polls/$id', params: { id }, replace: true });
  }, [id, navigate]);
  return beginning;
}

function NewDatePoll({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts(newPollTexts);
  const nameOf = useLocalName();
  const word = useWord();
  const timeZone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const { group: slug } = route.useSearch();
  const chosen = groups.find((each) => each.slug === slug) ?? (groups.length === 1 ? groups[0] : undefined);
  const [start] = useState(() => emptyDraft(chosen?.id ?? ''));
  const [draft, setDraft] = useState(start);
  const change = (fields: Partial<PollDraft>) => setDraft((now) => ({ ...now, ...fields }));
  const group = groups.find(({ id }) => id === draft.groupId);
  const isPlenary = group?.kind === 'plenary';
  const beginning = useBeginning(draft, isPlenary, timeZone);
  const choices = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <div className="narrow">
      <Form
        error={beginning.error}
        label={texts.title}
        onSubmit={() => !beginning.isPending && beginning.mutate()}
      >
        <SelectField
          name="steeringGroupId"
          label={texts.group}
          required
          none={groups.length > 1 ? texts.chooseGroup : undefined}
          value={draft.groupId}
          choices={groups.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
          onChange={(groupId) => change({ groupId })}
        />
        {isPlenary && (
          <div className="form-row">
            <SelectField
              name="kind"
              label={texts.kind}
              required
              value={draft.kind}
              choices={Object.keys(meetingKindWords).map((code) => ({
                value: code,
                label: atStart(word(meetingKindWords, code)),
              }))}
              onChange={(kind) => change({ kind: kind as PollDraft['kind'] })}
            />
            <SelectField
              name="from"
              label={texts.asked}
              required
              value={draft.from}
              choices={choices(texts.from)}
              onChange={(from) => change({ from: from as PollDraft['from'] })}
            />
          </div>
        )}
        <TextField
          name="title"
          label={texts.meetingTitle}
          required
          maxLength={200}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <OfferedDates rows={draft.dates} onChange={(dates) => change({ dates })} />
        <TextArea
          name="location"
          label={texts.location}
          rows={2}
          maxLength={500}
          value={draft.location}
          onChange={(location) => change({ location })}
        />
        <TextArea
          name="message"
          label={texts.message}
          help={texts.messageHelp}
          rows={4}
          maxLength={2000}
          value={draft.message}
          onChange={(message) => change({ message })}
        />
        <TextField
          name="answerBy"
          type="date"
          label={texts.answerBy}
          help={texts.answerByHelp}
          value={draft.answerBy}
          onChange={(answerBy) => change({ answerBy })}
        />
        {group !== undefined && <WhoIsAsked groupId={group.id} from={isPlenary ? draft.from : undefined} />}
        <div className="row">
          <Button type="submit" look="primary" busy={beginning.isPending}>
            {texts.begin}
          </Button>
        </div>
      </Form>
      <LeaveQuestion isDirty={draft !== start && !beginning.isSuccess && !beginning.isPending} />
    </div>
  );
}
