import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { languageWords, sizeBandWords } from '../../../src/words/network-words.js';
import type { Words } from '../../../src/words/word.js';
import { answer, api, onlyOnce } from '../../api/client.js';
import { useOnce } from '../../api/once.js';
import { sectorsQuery } from '../../api/sectors.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalName, useWord } from '../../texts/words.js';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { type Choice, SelectField } from '../Field.js';
import { Form } from '../Form.js';
import { TagsField } from '../Tags.js';
import { bulkTexts } from './bulk.texts.js';
import { type BulkChange, type BulkList, EMPTIES, type Said, saysNothing, valuesOf } from './bulk-values.js';

interface Props {
  list: BulkList;
  /** Which of its records. */
  of: Pick<BulkChange, 'ids' | 'filters'>;
  count: number;
  onClose: () => void;
}

/** What is to be set in all that is chosen. What would become of each is shown before anything is written. */
export function BulkDialog({ list, of, count, onClose }: Props) {
  const texts = useTexts(bulkTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [said, setSaid] = useState<Said>(saysNothing);
  // Something else that is set is another wish.
  const once = useOnce();
  const begin = useMutation({
    mutationFn: () => {
      const body = { list, ...of, values: valuesOf(said) };
      return answer(api.POST('/api/v1/bulk-changes', { params: { header: onlyOnce(once.key) }, body }));
    },
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['imports', 'list'] });
      void navigate({ to: '/imports/$id', params: { id }, search: { step: 'rows' } });
    },
  });
  const say = (field: keyof Said) => (value: string) => {
    setSaid((before) => ({ ...before, [field]: value }));
    once.over();
  };
  return (
    <Dialog title={texts.title(list, count)} onClose={onClose}>
      <Form error={begin.error} label={texts.title(list, count)} onSubmit={() => begin.mutate()}>
        <p className="kern-body">{texts.intro}</p>
        <TagsField
          name="values/addTags"
          label={texts.addTags}
          help={texts.addTagsHelp}
          value={said.addTags}
          onChange={say('addTags')}
        />
        <TagsField
          name="values/removeTags"
          label={texts.removeTags}
          help={texts.removeTagsHelp}
          value={said.removeTags}
          onChange={say('removeTags')}
        />
        {list === 'organisations' ? (
          <OfOrganisations said={said} say={say} />
        ) : (
          <OfPersons said={said} say={say} />
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={begin.isPending}>
            {texts.preview}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

interface Saying {
  said: Said;
  say: (field: keyof Said) => (value: string) => void;
}

function OfOrganisations({ said, say }: Saying) {
  const texts = useTexts(bulkTexts);
  const nameOf = useLocalName();
  const sizes = useChoices(sizeBandWords);
  const sectors = useQuery(sectorsQuery).data ?? [];
  const open = sectors.filter(({ retiredAt }) => retiredAt === null);
  return (
    <>
      <OneField
        field="sectorCode"
        choices={open.map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
        said={said}
        say={say}
      />
      <OneField
        field="sizeBand"
        choices={[...sizes, { value: EMPTIES, label: texts.empties }]}
        said={said}
        say={say}
      />
      <OneField
        field="listedPublicly"
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: texts[value] }))}
        said={said}
        say={say}
      />
    </>
  );
}

function OfPersons({ said, say }: Saying) {
  return <OneField field="language" choices={useChoices(languageWords)} said={said} say={say} />;
}

function useChoices(words: Words): Choice[] {
  const word = useWord();
  return Object.keys(words).map((value) => ({ value, label: word(words, value) }));
}

/** A field that stays as it is, where nothing is chosen. */
function OneField({
  field,
  choices,
  said,
  say,
}: Saying & {
  field: 'sectorCode' | 'sizeBand' | 'listedPublicly' | 'language';
  choices: readonly Choice[];
}) {
  const texts = useTexts(bulkTexts);
  return (
    <SelectField
      name={`values/${field}`}
      label={texts[field]}
      value={said[field]}
      onChange={say(field)}
      choices={choices}
      none={texts.stays}
    />
  );
}
