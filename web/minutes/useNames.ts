import { useQueries } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { isCode } from '../api/problem.js';
import { useLanguage } from '../texts/texts.js';
import { formerMember } from '../../src/words/record-words.js';
import { personsIn } from './person-names.js';
import { type Minutes, namesIn } from './record.js';

export type NameOf = (personId: string) => string | undefined;

/**
 * Names of the persons that a text of the minutes refers to: those in the minutes themselves, and of the few others
 * what the API says.
 * @param asks whether others may be asked for; guests may not
 */
export function useNames(minutes: Minutes, asks: boolean): NameOf {
  const language = useLanguage();
  const known = namesIn(minutes);
  const texts = [
    minutes.summary,
    ...minutes.agenda.flatMap(({ notes, decisions }) => [notes, ...decisions.map(({ text }) => text)]),
  ];
  const unknown = [...new Set(texts.flatMap((text) => personsIn(text ?? '')))].filter((id) => !known.has(id));
  const others = useQueries({
    queries: unknown.map((id) => ({
      queryKey: ['persons', 'full name', id],
      queryFn: async () => {
        try {
          const person = await answer(api.GET('/api/v1/persons/{id}', { params: { path: { id } } }));
          const { academicTitle, givenName, nameAffix, familyName } = person;
          return [academicTitle, givenName, nameAffix, familyName].filter(Boolean).join(' ');
        } catch (error) {
          if (isCode(error, 'not_found')) return formerMember[language];
          throw error;
        }
      },
      enabled: asks,
      staleTime: 60_000,
    })),
  });
  return (id) => known.get(id) ?? others[unknown.indexOf(id)]?.data;
}
