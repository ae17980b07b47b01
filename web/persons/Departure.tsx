import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { LeaveDialog } from '../design/leaving/LeaveDialog.js';
import { nameOf } from '../design/names.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { personPageTexts } from './person-page.texts.js';
import type { Person, PersonOverview } from './queries.js';

/** The person goes, whomever it works for. */
export function Departure({ person, overview }: { person: Person; overview: PersonOverview | undefined }) {
  const texts = useTexts(personPageTexts);
  const client = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const may = useMay().everywhere('leaving.manage');
  if (!may || !person.affiliations.some(({ isCurrent }) => isCurrent)) return null;
  const { id, version } = person;
  return (
    <>
      <Button look="tertiary" onClick={() => setIsAsked(true)}>
        {texts.depart}
      </Button>
      {isAsked && (
        <LeaveDialog
          title={texts.departing(nameOf(person))}
          detail={texts.departDetail}
          endField="endDate"
          atHand={overview}
          mayHandOver
          send={({ end, handOver }) =>
            answer(
              api.POST('/api/v1/persons/{id}/departure', {
                params: { path: { id }, header: ifMatch({ version }) },
                body: { endDate: end, ...(handOver && { handOver }) },
              }),
            )
          }
          onClose={() => setIsAsked(false)}
          onDone={() => {
            setIsAsked(false);
            notify(texts.departed);
            void client.invalidateQueries({ queryKey: ['persons'] });
            void client.invalidateQueries({ queryKey: ['organisations'] });
          }}
        />
      )}
    </>
  );
}
