import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { answer, api, ifMatch } from '../api/client.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Dialog } from '../design/Dialog.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Problem, useProblemText } from '../design/Problem.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { startOfDay } from './moments.js';
import { patchWebhook, useWebhookStep, type Webhook } from './webhooks.queries.js';
import { webhooksTexts } from './webhooks.texts.js';

/** What can be done with a webhook: switched, another secret, sent again, deleted. */
export function WebhookSteps({ webhook }: { webhook: Webhook }) {
  const texts = useTexts(webhooksTexts);
  const textOf = useProblemText();
  const [asked, setAsked] = useState<'rotate' | 'replay' | 'remove' | null>(null);
  const close = () => setAsked(null);
  const turn = useWebhookStep(
    () => patchWebhook(webhook, { enabled: !webhook.enabled }),
    ({ enabled }) => notify(enabled ? texts.turnedOn : texts.turnedOff),
  );
  return (
    <div className="row" role="group" aria-label={texts.steps}>
      <Button
        busy={turn.isPending}
        onClick={() => turn.mutate(undefined, { onError: (error) => notify(textOf(error).detail) })}
      >
        {webhook.enabled ? texts.turnOff : texts.turnOn}
      </Button>
      <Button onClick={() => setAsked('replay')}>{texts.replay}</Button>
      <Button onClick={() => setAsked('rotate')}>{texts.rotate}</Button>
      <Button look="tertiary" onClick={() => setAsked('remove')}>
        {texts.remove}
      </Button>
      {asked === 'rotate' && <Rotate id={webhook.id} onClose={close} />}
      {asked === 'replay' && <Replay id={webhook.id} onClose={close} />}
      {asked === 'remove' && <Remove webhook={webhook} onClose={close} />}
    </div>
  );
}

function Rotate({ id, onClose }: { id: string; onClose: () => void }) {
  const texts = useTexts(webhooksTexts);
  const rotate = useWebhookStep(
    () => answer(api.POST('/api/v1/webhooks/{id}/rotation', { params: { path: { id } } })),
    () => undefined,
  );
  if (rotate.data !== undefined)
    return (
      <ShownOnce
        title={texts.created}
        detail={texts.rotatedDetail}
        label={texts.secret}
        secret={rotate.data.secret}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title={texts.rotateTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={rotate.isPending} onClick={() => rotate.mutate(undefined)}>
            {texts.rotate}
          </Button>
        </>
      }
    >
      {rotate.error !== null && <Problem error={rotate.error} />}
      <p className="kern-body">{texts.rotateDetail}</p>
    </Dialog>
  );
}

function Replay({ id, onClose }: { id: string; onClose: () => void }) {
  const texts = useTexts(webhooksTexts);
  const days = useDays();
  const zone = useAlliance()?.timeZone ?? 'Europe/Berlin';
  const [day, setDay] = useState(days.today());
  const replay = useWebhookStep(
    () =>
      answer(
        api.POST('/api/v1/webhooks/{id}/replay', {
          params: { path: { id } },
          body: { after: startOfDay(day, zone) },
        }),
      ),
    () => {
      notify(texts.replayed);
      onClose();
    },
  );
  return (
    <Dialog title={texts.replayTitle} onClose={onClose}>
      <Form error={replay.error} onSubmit={() => replay.mutate(undefined)} label={texts.replay}>
        <p className="kern-body">{texts.replayDetail}</p>
        <TextField
          name="after"
          label={texts.replayFrom}
          required
          type="date"
          max={days.today()}
          value={day}
          onChange={setDay}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={replay.isPending}>
            {texts.replay}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Remove({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const texts = useTexts(webhooksTexts);
  const navigate = useNavigate();
  const remove = useWebhookStep(
    async () => {
      const params = { path: { id: webhook.id }, header: ifMatch(webhook) };
      await answer(api.DELETE('/api/v1/webhooks/{id}', { params }));
      await navigate({ to: '/administration/webhooks' });
    },
    () => notify(texts.removed),
  );
  return (
    <Dialog
      title={texts.removeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {texts.remove}
          </Button>
        </>
      }
    >
      {remove.error !== null && <Problem error={remove.error} />}
      <p className="kern-body">{texts.removeDetail(webhook.url)}</p>
    </Dialog>
  );
}
