import { answer, api } from '../api/client.js';
import { nameOf } from './names.js';
import { Picker, type Picked } from './Picker.js';

interface Props {
  name: string;
  label: string;
  help?: string;
  value: Picked | null;
  onChange: (value: Picked | null) => void;
}

/** One of the persons, by letters of the name; where somebody works tells two of one name apart. */
export function PersonPicker({ worksFor, ...field }: Props & { worksFor?: string }) {
  const search = async (text: string): Promise<Picked[]> => {
    const q = text.trim() === '' ? undefined : text;
    const organisation = worksFor === undefined ? undefined : [worksFor];
    const { data } = await answer(
      api.GET('/api/v1/persons', { params: { query: { q, organisation, limit: 10 } } }),
    );
    return data.map((person) => ({
      id: person.id,
      label: nameOf(person),
      detail: person.affiliations.find(({ isCurrent }) => isCurrent)?.organisationName,
    }));
  };
  return <Picker {...field} of={`persons ${worksFor ?? ''}`} search={search} />;
}

/** One of the organisations, by letters of name or town. */
export function OrganisationPicker(field: Props) {
  const search = async (text: string): Promise<Picked[]> => {
    const q = text.trim() === '' ? undefined : text;
    const { data } = await answer(api.GET('/api/v1/organisations', { params: { query: { q, limit: 10 } } }));
    return data.map(({ id, name, city }) => ({ id, label: name, detail: city ?? undefined }));
  };
  return <Picker {...field} of="organisations" search={search} />;
}
