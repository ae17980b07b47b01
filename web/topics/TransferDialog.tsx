import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { groupsQuery } from '../api/groups.js';
import { useOnce } from '../api/once.js';
import { useMay } from '../api/me.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { SelectField, TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { PathLink } from '../design/PathLink.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { readAgain, type Topic, transfer } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';
import { pathOf, transferReasons } from './transfer-reasons.js';

/** Gives a topic to another group in which one may at least propose topics. */
export function TransferDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const texts = useTexts(topicTexts);
  const localName = useLocalName();
  const may = useMay();
  const groups = useQuery(groupsQuery);
  const [groupId, setGroupId] = useState('');
  const [reason, setReason] = useState('');
  const once = useOnce();
  const giving = useMutation({
    mutationFn: () => transfer(topic, { steeringGroupId: groupId, reason: reason.trim() || null }, once.key),
    onSuccess: async (moved) => {
      onClose();
      notify(texts.transferred(moved.title, localName(moved.steeringGroup.name)));
      await readAgain();
    },
    onError: once.over,
  });
  const reasons = transferReasons(giving.error);
  const choices = (groups.data ?? []).filter(
    ({ id }) =>
      id !== topic.steeringGroupId && (may.inGroup('topic.write', id) || may.inGroup('topic.propose', id)),
  );
  return (
    <Dialog title={texts.transfer} onClose={onClose}>
      {reasons.length > 0 && <InTheWay reasons={reasons} />}
      <Form
        error={reasons.length > 0 ? null : giving.error}
        label={texts.transfer}
        onSubmit={() => giving.mutate()}
      >
        <SelectField
          name="steeringGroupId"
          label={texts.transferTo}
          required
          none={texts.choose}
          value={groupId}
          choices={choices.map(({ id, name }) => ({ value: id, label: localName(name) }))}
          onChange={setGroupId}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          help={texts.reasonHelp}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={giving.isPending}>
            {texts.transfer}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function InTheWay({ reasons }: { reasons: ReturnType<typeof transferReasons> }) {
  const texts = useTexts(topicTexts);
  const said: Readonly<Record<string, string>> = texts.reasons;
  return (
    <Alert mood="danger" title={texts.inTheWay}>
      <p>{texts.inTheWayDetail}</p>
      <ul>
        {reasons.map((reason) => {
          const path = pathOf(reason);
          const text = said[reason.code] ?? reason.code;
          return (
            <li key={`${reason.code} ${reason.recordId}`}>
              {path === null ? text : <PathLink path={path}>{text}</PathLink>}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
