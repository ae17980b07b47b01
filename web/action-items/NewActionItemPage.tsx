import './action-items.css';
import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Group, groupsQuery } from '../api/groups.js';
import { useOnce } from '../api/once.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { SelectField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { emptyDraft, sent } from './action-item-draft.js';
import { create, readAgain } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { ActionItemFields } from './ActionItemFields.js';
import { pageTexts } from './page.texts.js';

const route = getRouteApi('/shell/action-items/new');

export function NewActionItemPage() {
  const texts = useTexts(pageTexts);
  const { title } = useTexts(actionItemTexts);
  const may = useMay();
  const groups = useQuery(groupsQuery);
  return (
    <Page title={texts.createTitle} crumbs={[{ label: title, to: { to: '/action-items' } }]}>
      <Loaded query={groups} rows={6}>
        {(all) => {
          const mine = all.filter(({ id }) => may.inGroup('actionItem.write', id));
          return mine.length === 0 ? <Empty title={texts.notYours} /> : <NewForm groups={mine} />;
        }}
      </Loaded>
    </Page>
  );
}

/** @param groups in which who is signed in may give tasks */
function NewForm({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts(pageTexts);
  const shared = useTexts(actionItemTexts);
  const localName = useLocalName();
  const navigate = route.useNavigate();
  const { steeringGroup } = route.useSearch();
  const first =
    groups.find(({ slug }) => slug === steeringGroup) ?? (groups.length === 1 ? groups[0] : undefined);
  const [groupId, setGroupId] = useState(first?.id ?? '');
  const [draft, setDraft] = useState(emptyDraft);
  const once = useOnce();
  const creating = useMutation({
    mutationFn: () =>
      create({ ...sent(draft), title: draft.title.trim(), steeringGroupId: groupId }, once.key),
    onError: once.over,
    onSuccess: async (made) => {
      notify(texts.created(made.title));
      void readAgain();
      await navigate({ to: '/action-items/$id', params: { id: made.id } });
    },
  });
  return (
    <Form error={creating.error} label={texts.createTitle} onSubmit={() => creating.mutate()}>
      <SelectField
        name="steeringGroupId"
        label={shared.group}
        required
        none={texts.choose}
        value={groupId}
        choices={groups.map(({ id, name }) => ({ value: id, label: localName(name) }))}
        onChange={setGroupId}
      />
      <ActionItemFields
        draft={draft}
        set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
        shows={() => true}
      />
      <Button type="submit" look="primary" busy={creating.isPending}>
        {texts.create}
      </Button>
    </Form>
  );
}
