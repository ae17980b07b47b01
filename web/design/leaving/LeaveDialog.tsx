import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Schema } from '../../api/client.js';
import { isCode } from '../../api/problem.js';
import { useTexts } from '../../texts/texts.js';
import { Alert } from '../Alert.js';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { useDays } from '../days.js';
import { TextArea, TextField } from '../Field.js';
import { Form } from '../Form.js';
import { endAfter } from '../terms.js';
import { handOverOf, type Hanging, hangingIn, type HangingKind, together, undecided } from './hand-over.js';
import { type AtHand, HandOverChoices } from './HandOverChoices.js';
import { leavingTexts } from './leaving.texts.js';

/** What is sent: the first day that does not count any more, why, and what becomes of what is left behind. */
export interface Leave {
  end: string | undefined;
  reason: string | null;
  handOver?: Schema<'HandOverRequest'>;
}

/**
 * Ends something on a last day. What hangs on it, the API says by refusing; then each kind is decided, and the same
 * end is sent with what was decided: all of it or nothing.
 */
export function LeaveDialog({
  title,
  detail,
  endField,
  asksReason = false,
  atHand,
  mayHandOver,
  send,
  onClose,
  onDone,
}: {
  title: string;
  detail?: string;
  /** What the API calls the day. */
  endField: 'endDate' | 'endedOn';
  asksReason?: boolean;
  atHand: AtHand | undefined;
  mayHandOver: boolean;
  send: (leave: Leave) => Promise<unknown>;
  onClose: () => void;
  onDone: (isHandedOver: boolean) => void;
}) {
  const texts = useTexts(leavingTexts);
  const [lastDay, setLastDay] = useState(useDays().today());
  const [reason, setReason] = useState('');
  const [hanging, setHanging] = useState<Partial<Record<HangingKind, Hanging>> | null>(null);
  const [decided, setDecided] = useState(undecided);
  const handOver = handOverOf(decided);
  const isHandedOver = hanging !== null && Object.keys(handOver).length > 0;
  const sending = useMutation({
    mutationFn: () =>
      send({
        end: endAfter(lastDay) ?? undefined,
        reason: reason.trim() || null,
        ...(isHandedOver && { handOver }),
      }),
    onSuccess: () => onDone(isHandedOver),
    onError: (error) => {
      const found = hangingIn(error);
      if (found !== null) setHanging((before) => together(before, found));
    },
  });
  return (
    <Dialog wide title={title} onClose={onClose}>
      {detail !== undefined && <p className="kern-body">{detail}</p>}
      <Form
        error={isCode(sending.error, 'hand_over_missing') ? null : sending.error}
        label={texts.end}
        onSubmit={() => sending.mutate()}
      >
        <TextField
          name={endField}
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
        {asksReason && (
          <TextArea
            name="endReason"
            label={texts.endReason}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
        {hanging !== null && (
          <>
            <Alert mood="warning" title={texts.hangs}>
              <p>{mayHandOver ? texts.hangsDetail : texts.hangsAskStaff}</p>
            </Alert>
            <HandOverChoices
              hanging={hanging}
              open={hangingIn(sending.error)}
              overview={atHand}
              decided={mayHandOver ? decided : null}
              onDecide={(next) => setDecided((now) => ({ ...now, ...next }))}
            />
          </>
        )}
        <div className="row">
          {(hanging === null || mayHandOver) && (
            <Button type="submit" look="primary" busy={sending.isPending}>
              {hanging === null ? texts.end : texts.endAndHandOver}
            </Button>
          )}
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
