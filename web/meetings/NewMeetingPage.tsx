import './meetings.css';
import { useQuery } from '@tanstack/react-query';
import { meetingKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useAlliance } from '../api/alliance.js';
import { answer, api } from '../api/client.js';
import { type Group, groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Checkbox, SelectField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { LeaveQuestion } from '../design/LeaveQuestion.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { joined, split } from './details.js';
import { DetailsFields } from './DetailsFields.js';
import { InRhythm } from './InRhythm.js';
import { meetingTexts } from './meeting.texts.js';
import { planTexts } from './plan.texts.js';
import { useNewMeeting } from './useNewMeeting.js';
import { wallTimeOf } from '../design/wall-time.js';

/** Makes a draft of a meeting, with the agenda that its group begins with. */
export function NewMeetingPage() {
  const texts = useTexts(planTexts);
  const { meetings } = useTexts(meetingTexts);
  const own = useMay().groups('meeting.write');
  const groups = useQuery(groupsQuery);
  return (
    <Page title={texts.newTitle} crumbs={[{ label: meetings, to: { to: '/meetings' } }]}>
      <Loaded query={groups} rows={6}>
        {(all) => {
          const mine = all.filter(({ id }) => own === null || own.includes(id));
          return mine.length === 0 ? (
            <Empty title={texts.noGroup}>
              <p>{texts.noGroupDetail}</p>
            </Empty>
          ) : (
            <NewMeeting groups={mine} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function NewMeeting({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts(planTexts);
  const nameOf = useLocalName();
  const word = useWord();
  const timeZone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const { draft, set, propose, create, creating, isDirty } = useNewMeeting(groups, timeZone);
  const isPlenary = groups.find(({ id }) => id === draft.groupId)?.kind === 'plenary';
  return (
    <div className="narrow">
      <Form error={creating.error} onSubmit={create} label={texts.newTitle}>
        <SelectField
          name="steeringGroupId"
          label={texts.group}
          required
          none={groups.length > 1 ? texts.chooseGroup : undefined}
          value={draft.groupId}
          choices={groups.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
          onChange={(value) => set('groupId', value)}
        />
        {isPlenary && (
          <SelectField
            name="kind"
            label={texts.kind}
            required
            value={draft.kind}
            choices={Object.keys(meetingKindWords).map((code) => ({
              value: code,
              label: atStart(word(meetingKindWords, code)),
            }))}
            onChange={(value) => set('kind', value as typeof draft.kind)}
          />
        )}
        {draft.groupId !== '' && (
          <InRhythm
            key={`rhythm-${draft.groupId}`}
            groupId={draft.groupId}
            draft={draft}
            timeZone={timeZone}
            onFound={propose}
            onChoose={({ start, end }) => {
              set('start', start);
              set('end', end);
            }}
          />
        )}
        {draft.groupId !== '' && <LikeLast key={draft.groupId} draft={draft} set={set} timeZone={timeZone} />}
        <DetailsFields draft={draft} set={set} />
        <Checkbox
          name="template"
          label={texts.template}
          checked={draft.template}
          onChange={(value) => set('template', value)}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={creating.isPending}>
            {texts.create}
          </Button>
        </div>
      </Form>
      <LeaveQuestion isDirty={isDirty} />
    </div>
  );
}

/** Most groups meet at the same hour in the same place: offered, not assumed. */
function LikeLast({
  draft,
  set,
  timeZone,
}: Pick<ReturnType<typeof useNewMeeting>, 'draft' | 'set'> & { timeZone: string }) {
  const texts = useTexts(planTexts);
  const days = useDays();
  const query = {
    steeringGroup: [draft.groupId],
    state: ['held' as const],
    sort: '-plannedStart' as const,
    limit: 1,
  };
  const last = useQuery({
    queryKey: ['meetings', 'last', query],
    queryFn: async () => (await answer(api.GET('/api/v1/meetings', { params: { query } }))).data[0] ?? null,
  }).data;
  if (last === undefined || last === null) return null;
  const take = () => {
    const { day } = split(draft.start);
    const time = (moment: string) => joined({ day, time: wallTimeOf(moment, timeZone).time });
    set('start', time(last.plannedStart));
    set('end', time(last.plannedEnd));
    set('location', last.location ?? '');
  };
  return (
    <div className="row">
      <Button onClick={take}>{texts.asLast}</Button>
      <span className="muted">
        {texts.lastWas(`${days.time(last.plannedStart)}–${days.time(last.plannedEnd)}`, last.location ?? '')}
      </span>
    </div>
  );
}
