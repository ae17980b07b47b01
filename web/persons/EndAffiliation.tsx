import { LeaveDialog } from '../design/leaving/LeaveDialog.js';
import { useTexts } from '../texts/texts.js';
import { affiliationsTexts } from './affiliations.texts.js';
import type { Affiliation, PersonOverview } from './queries.js';
import { useAffiliations } from './useAffiliations.js';

/** Ends an affiliation, with what hangs on it. */
export function EndAffiliation({
  affiliation,
  overview,
  onClose,
  onDone,
}: {
  affiliation: Affiliation;
  overview: PersonOverview | undefined;
  onClose: () => void;
  onDone: (text: string) => void;
}) {
  const texts = useTexts(affiliationsTexts);
  const { patch } = useAffiliations(affiliation.personId);
  return (
    <LeaveDialog
      title={texts.ending(affiliation.organisationName)}
      endField="endDate"
      atHand={overview}
      mayHandOver={affiliation.changeable?.includes('handOver') === true}
      send={({ end, handOver }) =>
        patch.mutateAsync({ of: affiliation, content: { endDate: end, ...(handOver && { handOver }) } })
      }
      onClose={onClose}
      onDone={(isHandedOver) => onDone(isHandedOver ? texts.endedWithHandOver : texts.ended)}
    />
  );
}
