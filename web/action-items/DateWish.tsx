import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Day } from '../design/Day.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { type ActionItem, answerDateWish, readAgain, wishDate } from './action-items.queries.js';
import { dateWishTexts } from './date-wish.texts.js';
import { WishDialog } from './WishDialog.js';

/** Another date that is asked for, and, for who may, how it is answered; else the way to ask. */
export function DateWish({ item }: { item: ActionItem }) {
  const may = (what: string) => item.changeable?.includes(what as never) ?? false;
  return (
    <>
      {item.dateWish && <Wished wish={item.dateWish} item={may('dateWishAnswer') ? item : null} />}
      {!item.dateWish && may('dateWish') && !may('dueDate') && <Ask item={item} />}
    </>
  );
}

/** @param item what is answered; null where one may not */
function Wished({ wish, item }: { wish: { dueDate: string; reason: string }; item: ActionItem | null }) {
  const texts = useTexts(dateWishTexts);
  return (
    <Alert title={texts.isWished}>
      <p>
        {texts.wished}: <Day day={wish.dueDate} />
      </p>
      <p>
        {texts.why}: {wish.reason}
      </p>
      {item && <Answer item={item} />}
    </Alert>
  );
}

function Answer({ item }: { item: ActionItem }) {
  const texts = useTexts(dateWishTexts);
  const [comment, setComment] = useState('');
  const answering = useMutation({
    mutationFn: (outcome: 'accepted' | 'refused') =>
      answerDateWish(item, { outcome, comment: comment.trim() === '' ? null : comment.trim() }),
    onSuccess: async (_, outcome) => {
      notify(texts[outcome]);
      document.querySelector<HTMLElement>('h1')?.focus();
      await readAgain();
    },
    // Somebody else was faster, perhaps: what is pressed next is about how it is now.
    onError: readAgain,
  });
  return (
    <Form error={answering.error} label={texts.isWished} onSubmit={() => answering.mutate('accepted')}>
      <TextArea
        name="comment"
        label={texts.comment}
        help={texts.commentHelp}
        rows={2}
        maxLength={2000}
        value={comment}
        onChange={setComment}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={answering.isPending}>
          {texts.accept}
        </Button>
        <Button busy={answering.isPending} onClick={() => answering.mutate('refused')}>
          {texts.refuse}
        </Button>
      </div>
    </Form>
  );
}

function Ask({ item }: { item: ActionItem }) {
  const texts = useTexts(dateWishTexts);
  const [isAsking, setIsAsking] = useState(false);
  const sending = useMutation({
    mutationFn: (wish: { dueDate: string; reason: string }) => wishDate(item, wish),
    onSuccess: async () => {
      setIsAsking(false);
      notify(texts.sent);
      await readAgain();
    },
    // Somebody else was faster, perhaps: what is pressed next is about how it is now.
    onError: readAgain,
  });
  return (
    <div className="row no-print">
      <Button onClick={() => setIsAsking(true)}>{texts.ask}</Button>
      {isAsking && <WishDialog title={texts.askTitle} sending={sending} onClose={() => setIsAsking(false)} />}
    </div>
  );
}
