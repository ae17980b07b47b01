import { useQuery, useQueryClient } from '@tanstack/react-query';
import { allianceQuery } from '../api/alliance.js';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { EditForm } from '../design/EditForm.js';
import { Checkbox, TextField } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { Loaded } from '../design/Problem.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { allianceTexts } from './alliance.texts.js';

type Alliance = Schema<'AllianceResponse'>;

/** Where somebody begins who wants a colour of their own; dark enough. */
const BEGIN = '#1a5fb4';
const COLOUR = /^#[0-9a-f]{6}$/i;

/** What the screens call the alliance, and in which colour. */
export function AllianceTab() {
  const texts = useTexts(allianceTexts);
  const alliance = useQuery(allianceQuery);
  return (
    <section aria-label={texts.form} className="narrow">
      <Loaded query={alliance}>{(data) => <EditAlliance alliance={data} />}</Loaded>
    </section>
  );
}

function EditAlliance({ alliance }: { alliance: Alliance }) {
  const texts = useTexts(allianceTexts);
  const client = useQueryClient();
  const edit = useEdit({
    record: alliance,
    draftOf: ({ name, accentColour }: Alliance) => ({ name, accentColour }),
    save: (body, version) =>
      answer(api.PATCH('/api/v1/alliance', { params: { header: ifMatch({ version }) }, body })),
    reload: () => client.fetchQuery({ ...allianceQuery, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(allianceQuery.queryKey, saved);
      notify(texts.saved);
    },
  });
  const { name, accentColour: colour } = edit.draft;
  return (
    <EditForm
      edit={edit}
      label={texts.form}
      names={{ name: texts.name, accentColour: texts.colour }}
      onCancel={() => {
        edit.set('name', alliance.name);
        edit.set('accentColour', alliance.accentColour);
      }}
    >
      <TextField
        name="name"
        label={texts.name}
        help={texts.nameHelp}
        required
        maxLength={200}
        value={name}
        onChange={(value) => edit.set('name', value)}
      />
      <Checkbox
        name="own"
        label={texts.own}
        checked={colour !== null}
        onChange={(isOwn) => edit.set('accentColour', isOwn ? BEGIN : null)}
      />
      {colour !== null && (
        <>
          <TextField
            name="accentColour"
            label={texts.colour}
            help={texts.colourHelp}
            required
            maxLength={7}
            value={colour}
            onChange={(value) => edit.set('accentColour', value)}
          />
          <div className="colour">
            <input
              type="color"
              aria-label={texts.choose}
              value={COLOUR.test(colour) ? colour : BEGIN}
              onChange={({ currentTarget }) => edit.set('accentColour', currentTarget.value)}
            />
            {COLOUR.test(colour) && (
              <div className="colour-sample" style={{ background: colour }} aria-hidden="true">
                {texts.sample}
              </div>
            )}
          </div>
        </>
      )}
    </EditForm>
  );
}
