import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { session } from '../api/client.js';
import { useAlliance } from '../api/alliance.js';
import { Button } from '../design/Button.js';
import { Checkbox, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { allianceRoleWords } from '../../src/words/network-words.js';
import { signInTexts } from './sign-in.texts.js';

/** E-mail and password; in the demo a button for each of its accounts fills in the address. */
export function SignInForm({ onSignedIn }: { onSignedIn?: () => void }) {
  const texts = useTexts(signInTexts);
  const word = useWord();
  const demo = useAlliance()?.demo;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const signIn = useMutation({
    mutationFn: () => session.signIn(email.trim(), password),
    onSuccess: onSignedIn,
  });
  return (
    <>
      <Form error={signIn.error} onSubmit={() => signIn.mutate()} label={texts.title}>
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <TextField
          name="password"
          label={texts.password}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <Checkbox name="shown" label={texts.showPassword} checked={shown} onChange={setShown} />
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {texts.signIn}
        </Button>
      </Form>
      <details className="kern-accordion">
        <summary className="kern-accordion__header">
          <span className="kern-title">{texts.forgotten}</span>
        </summary>
        <div className="kern-accordion__body">{texts.forgottenDetail}</div>
      </details>
      {demo && (
        <section aria-labelledby="demo">
          <h2 id="demo" className="kern-heading-small">
            {texts.demo}
          </h2>
          <p className="kern-body">{texts.demoDetail}</p>
          <ul className="demo-accounts">
            {demo.accounts.map((account) => (
              <li key={account.email}>
                <Button
                  small
                  onClick={() => {
                    setEmail(account.email);
                    document.querySelector<HTMLInputElement>('input[name=password]')?.focus();
                  }}
                >
                  {account.email}
                </Button>
                {account.role !== null && <span>{word(allianceRoleWords, account.role)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
