import './topics.css';
import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Group, groupsQuery } from '../api/groups.js';
import { useOnce } from '../api/once.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { Checkbox, SelectField, TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { create, readAgain } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

const route = getRouteApi('/shell/topics/new');

export function NewTopicPage() {
  const texts = useTexts(topicTexts);
  const may = useMay();
  const groups = useQuery(groupsQuery);
  const mayIn = ({ id }: Group) => may.inGroup('topic.write', id) || may.inGroup('topic.propose', id);
  return (
    <Page title={texts.propose} crumbs={[{ label: texts.title, to: { to: '/topics' } }]}>
      <Loaded query={groups} rows={5}>
        {(all) => {
          const mine = all.filter(mayIn);
          return mine.length === 0 ? <Empty title={texts.notYours} /> : <NewForm groups={mine} />;
        }}
      </Loaded>
    </Page>
  );
}

/** Who sits in the group says what it is about; who runs it also whether it recurs. */
function NewForm({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts(topicTexts);
  const localName = useLocalName();
  const may = useMay();
  const navigate = route.useNavigate();
  const { steeringGroup } = route.useSearch();
  const first =
    groups.find(({ slug }) => slug === steeringGroup) ?? (groups.length === 1 ? groups[0] : undefined);
  const [groupId, setGroupId] = useState(first?.id ?? '');
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [recurs, setRecurs] = useState(false);
  const once = useOnce();
  const runsIt = groupId !== '' && may.inGroup('topic.write', groupId);
  const creating = useMutation({
    mutationFn: () =>
      create(
        {
          steeringGroupId: groupId,
          title: title.trim(),
          description: description.trim() || null,
          ...(runsIt && { isRecurring: recurs }),
        },
        once.key,
      ),
    onError: once.over,
    onSuccess: async (made) => {
      notify(texts.proposed(made.title));
      void readAgain();
      await navigate({ to: '/topics/$id', params: { id: made.id } });
    },
  });
  return (
    <Form error={creating.error} label={texts.propose} onSubmit={() => creating.mutate()}>
      <SelectField
        name="steeringGroupId"
        label={texts.group}
        required
        none={texts.choose}
        value={groupId}
        choices={groups.map(({ id, name }) => ({ value: id, label: localName(name) }))}
        onChange={setGroupId}
      />
      <TextField
        name="title"
        label={texts.titleField}
        required
        maxLength={300}
        value={title}
        onChange={setTitle}
      />
      <TextArea
        name="description"
        label={texts.description}
        help={texts.descriptionHelp}
        maxLength={5000}
        value={description}
        onChange={setDescription}
      />
      {runsIt && <Checkbox name="isRecurring" label={texts.recurs} checked={recurs} onChange={setRecurs} />}
      <Button type="submit" look="primary" busy={creating.isPending}>
        {texts.propose}
      </Button>
    </Form>
  );
}
