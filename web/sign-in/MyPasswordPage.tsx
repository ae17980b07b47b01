import './my-password.css';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { useMe } from '../api/me.js';
import { Button } from '../design/Button.js';
import { Checkbox, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { myPasswordTexts } from './my-password.texts.js';

/** One's own password. All other sessions of the account end with it. */
export function MyPasswordPage() {
  const texts = useTexts(myPasswordTexts);
  const { email } = useMe().account;
  const navigate = useNavigate();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  const change = useMutation({
    mutationFn: () => answer(api.PUT('/api/v1/me/password', { body: { currentPassword, newPassword } })),
    onSuccess: async () => {
      await navigate({ to: '/' });
      notify(texts.changed);
    },
  });
  return (
    <Page title={texts.title} intro={texts.intro}>
      <div className="my-password">
        <Form error={change.error} onSubmit={() => change.mutate()} label={texts.title}>
          {/* Password managers ask whose password it is. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <TextField
            name="currentPassword"
            label={texts.current}
            type={type}
            autoComplete="current-password"
            required
            value={currentPassword}
            onChange={setCurrent}
          />
          <TextField
            name="newPassword"
            label={texts.next}
            help={texts.nextHelp}
            type={type}
            autoComplete="new-password"
            required
            value={newPassword}
            onChange={setNew}
          />
          <Checkbox name="shown" label={texts.show} checked={shown} onChange={setShown} />
          <Button type="submit" look="primary" busy={change.isPending}>
            {texts.change}
          </Button>
        </Form>
      </div>
    </Page>
  );
}
