import './administration.css';
import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { answer, api } from '../api/client.js';
import { groupsQuery } from '../api/groups.js';
import { Button, ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { editTexts } from '../design/edit.texts.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { Page } from '../design/Page.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { administrationTexts } from './administration.texts.js';
import { apiKeysTexts } from './api-keys.texts.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { dayAfter, startOfDay } from './moments.js';
import type { KeyPermission } from './permission.texts.js';
import { Permissions } from './Permissions.js';

/** Making an API key: what for, what it may do, where and how long. It is shown once. */
export function NewApiKeyPage() {
  const texts = useTexts(apiKeysTexts);
  return (
    <OnlyWith permission="account.manage" title={texts.add}>
      <NewApiKey />
    </OnlyWith>
  );
}

function NewApiKey() {
  const texts = useTexts(apiKeysTexts);
  const of = useTexts(administrationTexts);
  const edit = useTexts(editTexts);
  const days = useDays();
  const local = useLocalName();
  const navigate = useNavigate();
  const client = useQueryClient();
  const zone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const groups = useQuery(groupsQuery).data ?? [];
  const [name, setName] = useState('');
  const [permissions, setPermissions] = useState<readonly KeyPermission[]>([]);
  const [groupId, setGroupId] = useState('');
  const [lastDay, setLastDay] = useState('');
  const make = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/api-keys', {
          body: {
            name: name.trim(),
            permissions: [...permissions],
            steeringGroupId: groupId || null,
            expiresAt: lastDay === '' ? null : startOfDay(dayAfter(lastDay), zone),
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  return (
    <Page
      title={texts.add}
      crumbs={[
        { label: of.title, to: { to: '/administration' } },
        { label: of.apiKeys, to: { to: '/administration/api-keys' } },
      ]}
    >
      <Form error={make.error} onSubmit={() => make.mutate()} label={texts.add}>
        <div className="narrow">
          <TextField
            name="name"
            label={texts.name}
            help={texts.nameHelp}
            required
            maxLength={100}
            value={name}
            onChange={setName}
          />
        </div>
        <Permissions
          legend={texts.permissions}
          chosen={permissions}
          onChange={(chosen) => {
            // What the API has against one names its place among those sent: of another list it would speak of another.
            make.reset();
            setPermissions(chosen);
          }}
        />
        <div className="form-row narrow">
          <SelectField
            name="steeringGroupId"
            label={texts.group}
            help={texts.groupHelp}
            none={texts.allGroups}
            choices={groups.map((group) => ({ value: group.id, label: local(group.name) }))}
            value={groupId}
            onChange={setGroupId}
          />
          <TextField
            name="expiresAt"
            label={texts.expiry}
            help={texts.expiryHelp}
            type="date"
            min={days.today()}
            value={lastDay}
            onChange={setLastDay}
          />
        </div>
        <div className="row">
          <Button type="submit" look="primary" busy={make.isPending}>
            {texts.add}
          </Button>
          <ButtonLink to={{ to: '/administration/api-keys' }}>{edit.cancel}</ButtonLink>
        </div>
      </Form>
      {make.data !== undefined && (
        <ShownOnce
          title={texts.created}
          detail={texts.createdDetail(make.data.name)}
          label={texts.key}
          secret={make.data.token}
          onClose={() => void navigate({ to: '/administration/api-keys' })}
        />
      )}
    </Page>
  );
}
