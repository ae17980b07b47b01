import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { type AtHand } from '../design/leaving/HandOverChoices.js';
import { LeaveDialog } from '../design/leaving/LeaveDialog.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { organisationPageTexts } from './organisation-page.texts.js';
import type { Organisation } from './queries.js';

/** The organisation is no more: membership, affiliations and seats end on one day. */
export function Closure({
  organisation: { id, version, name },
  overview,
}: {
  organisation: Organisation;
  overview: (AtHand & { persons: { total: number } }) | undefined;
}) {
  const texts = useTexts(organisationPageTexts);
  const client = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  if (!useMay().everywhere('leaving.manage')) return null;
  return (
    <>
      <Button look="tertiary" onClick={() => setIsAsked(true)}>
        {texts.close}
      </Button>
      {isAsked && (
        <LeaveDialog
          title={texts.closing(name)}
          detail={texts.closeDetail(overview?.persons.total ?? 0)}
          endField="endedOn"
          asksReason
          atHand={overview}
          mayHandOver
          send={({ end, reason, handOver }) =>
            answer(
              api.POST('/api/v1/organisations/{id}/closure', {
                params: { path: { id }, header: ifMatch({ version }) },
                body: { endedOn: end, endReason: reason, ...(handOver && { handOver }) },
              }),
            )
          }
          onClose={() => setIsAsked(false)}
          onDone={() => {
            setIsAsked(false);
            notify(texts.closed);
            void client.invalidateQueries({ queryKey: ['organisations'] });
            void client.invalidateQueries({ queryKey: ['persons'] });
          }}
        />
      )}
    </>
  );
}
