import '../design/records.css';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Empty } from '../design/Problem.js';
import { editTexts } from '../design/edit.texts.js';
import { useTexts } from '../texts/texts.js';
import { contentOf, emptyGroup } from './group-draft.js';
import { groupFieldsTexts } from './group-fields.texts.js';
import { groupTexts } from './group.texts.js';
import { GroupFields } from './GroupFields.js';

const route = getRouteApi('/shell/steering-groups/new');

/** A new steering group, by staff. */
export function NewSteeringGroupPage() {
  const texts = useTexts(groupTexts);
  const names = useTexts(groupFieldsTexts);
  const buttons = useTexts(editTexts);
  const may = useMay();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const today = useDays().today();
  const [slug, setSlug] = useState('');
  const [draft, setDraft] = useState({ ...emptyGroup, startDate: today });
  const [key] = useState(() => crypto.randomUUID());
  const create = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/steering-groups', {
          params: { header: onlyOnce(key) },
          body: {
            ...contentOf(draft),
            slug: slug.trim(),
            numberPrefix: draft.numberPrefix.trim(),
            name: { de: draft.nameDe.trim(), en: draft.nameEn.trim() },
            startDate: draft.startDate,
          },
        }),
      ),
    onSuccess: async ({ slug: id }) => {
      void client.invalidateQueries({ queryKey: ['steering-groups'] });
      await navigate({ to: '/steering-groups/$id', params: { id } });
      notify(texts.created);
    },
  });
  const crumbs = [{ label: texts.groups, to: { to: '/steering-groups' } as const }];
  if (!may.everywhere('group.create')) {
    return (
      <Page title={texts.add} crumbs={crumbs}>
        <Empty title={names.notForYou} />
      </Page>
    );
  }
  return (
    <Page title={texts.add} crumbs={crumbs}>
      <div className="form-page">
        <Form error={create.error} label={texts.add} onSubmit={() => create.mutate()}>
          <GroupFields
            draft={draft}
            set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
            may={() => true}
          />
          <TextField
            name="slug"
            label={names.slug}
            help={names.slugHelp}
            required
            maxLength={100}
            value={slug}
            onChange={setSlug}
          />
          <div className="row">
            <Button type="submit" look="primary" busy={create.isPending}>
              {texts.add}
            </Button>
            <ButtonLink to={{ to: '/steering-groups' }}>{buttons.cancel}</ButtonLink>
          </div>
        </Form>
      </div>
    </Page>
  );
}
