import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { isCode } from '../api/problem.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { endAfter } from '../design/terms.js';
import { useTexts } from '../texts/texts.js';
import { endAffiliationTexts } from './end-affiliation.texts.js';
import { type Decided, type Hanging, hangingIn, type HangingKind, together } from './hand-over.js';
import { HandOverChoices } from './HandOverChoices.js';
import type { Affiliation, PersonOverview } from './queries.js';
import { useAffiliations } from './useAffiliations.js';

const handOverOf = ({
  endSeats,
  actionItemsTo,
  withdrawFromMeetings,
}: Decided): Schema<'HandOverRequest'> => ({
  ...(endSeats && { endSeats }),
  ...(actionItemsTo !== null && { actionItemsTo: actionItemsTo.id }),
  ...(withdrawFromMeetings && { withdrawFromMeetings }),
});

/**
 * Ends an affiliation on a last day. What hangs on it, the API says by refusing; then each kind is decided, and the same
 * end is sent with what was decided: all of it or nothing.
 */
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
  const texts = useTexts(endAffiliationTexts);
  const [lastDay, setLastDay] = useState(useDays().today());
  const [hanging, setHanging] = useState<Partial<Record<HangingKind, Hanging>> | null>(null);
  const [decided, setDecided] = useState<Decided>({
    endSeats: false,
    actionItemsTo: null,
    withdrawFromMeetings: false,
  });
  const { patch } = useAffiliations(affiliation.personId);
  const mayHandOver = affiliation.changeable?.includes('handOver') === true;
  const send = () => {
    const handOver = handOverOf(decided);
    const isHandedOver = hanging !== null && Object.keys(handOver).length > 0;
    patch.mutate(
      {
        of: affiliation,
        content: { endDate: endAfter(lastDay), ...(isHandedOver && { handOver }) },
      },
      {
        onSuccess: () => onDone(isHandedOver ? texts.doneWithHandOver : texts.done),
        onError: (error) => {
          const found = hangingIn(error);
          if (found !== null) setHanging((before) => together(before, found));
        },
      },
    );
  };
  const isAsked = isCode(patch.error, 'hand_over_missing');
  return (
    <Dialog wide title={texts.title(affiliation.organisationName)} onClose={onClose}>
      <Form error={isAsked ? null : patch.error} label={texts.end} onSubmit={send}>
        <TextField
          name="endDate"
          label={texts.lastDay}
          help={texts.lastDayHelp}
          type="date"
          required
          value={lastDay}
          onChange={(next) => {
            setLastDay(next);
            // Another day may leave something else behind.
            setHanging(null);
          }}
        />
        {hanging !== null && (
          <Alert mood="warning" title={texts.hangs}>
            <p>{mayHandOver ? texts.hangsDetail : texts.hangsAskStaff}</p>
          </Alert>
        )}
        {hanging !== null && (
          <HandOverChoices
            hanging={hanging}
            open={hangingIn(patch.error)}
            overview={overview}
            decided={mayHandOver ? decided : null}
            onDecide={(next) => setDecided((now) => ({ ...now, ...next }))}
          />
        )}
        <div className="row">
          {(hanging === null || mayHandOver) && (
            <Button type="submit" look="primary" busy={patch.isPending}>
              {hanging === null ? texts.end : texts.endAndHandOver}
            </Button>
          )}
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
