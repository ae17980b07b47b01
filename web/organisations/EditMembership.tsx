import { useQueryClient } from '@tanstack/react-query';
import { membershipOverviewWords as words } from '../../src/words/membership-words.js';
import { answer, api, ifMatch } from '../api/client.js';
import { EditForm } from '../design/EditForm.js';
import { TextArea } from '../design/Field.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { PersonPicker } from '../design/NetworkPickers.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { contentOf, draftOf, type MembershipDraft } from './membership-draft.js';
import { membershipPageTexts } from './membership-page.texts.js';
import type { Membership } from './queries.js';

/** Who answers for a membership, who stands by it and why it joined, to be changed. */
export function EditMembership({ membership, onDone }: { membership: Membership; onDone: () => void }) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const client = useQueryClient();
  const path = { id: membership.id };
  const names = {
    coordinator: word(words, 'coordinator'),
    patron: word(words, 'patron'),
    reasons: word(words, 'reasons'),
  };
  const edit = useEdit<Membership, MembershipDraft>({
    record: membership,
    draftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/memberships/{id}', {
          params: { path, header: ifMatch({ version }) },
          body: contentOf(changes),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/memberships/{id}', { params: { path } })),
    onSaved: () =>
      void client.invalidateQueries({ queryKey: ['organisations'] }).then(() => {
        notify(texts.saved);
        onDone();
      }),
  });
  const { draft, set } = edit;
  return (
    <FocusFirst>
      <EditForm edit={edit} label={texts.editing} names={names} onCancel={onDone}>
        <PersonPicker
          name="coordinatorPersonId"
          label={names.coordinator}
          help={texts.coordinatorHelp}
          value={draft.coordinator}
          onChange={(value) => set('coordinator', value)}
        />
        <PersonPicker
          name="patronPersonId"
          label={names.patron}
          help={texts.patronHelp}
          value={draft.patron}
          onChange={(value) => set('patron', value)}
        />
        {membership.changeable.includes('reasons') && (
          <TextArea
            name="reasons"
            label={names.reasons}
            help={texts.reasonsHelp}
            rows={4}
            maxLength={5000}
            value={draft.reasons}
            onChange={(value) => set('reasons', value)}
          />
        )}
      </EditForm>
    </FocusFirst>
  );
}
