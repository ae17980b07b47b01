import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { answer, linkApi } from '../api/client.js';
import { ApiError } from '../api/problem.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { signInTexts } from './sign-in.texts.js';

/** A first or forgotten password. The link's secret stands behind `#`, which browsers send to no server. */
export function SetPasswordPage() {
  const texts = useTexts(signInTexts);
  const navigate = useNavigate();
  const link = useLocation({ select: ({ hash }) => hash });
  const [password, setPassword] = useState('');
  const setIt = useMutation({
    mutationFn: (body: { link: string; password: string }) =>
      answer(linkApi.PUT('/api/v1/auth/password', { body })),
    onSuccess: () => navigate({ to: '/sign-in', search: { isSet: true }, replace: true }),
  });
  const said = useRef<HTMLDivElement>(null);
  // Of this link: another one may be opened in the same tab.
  const fault =
    setIt.error instanceof ApiError &&
    setIt.variables?.link === link &&
    setIt.error.errors.find(({ pointer }) => pointer === '/link');
  useEffect(() => {
    if (fault) said.current?.focus();
  }, [fault]);
  return (
    <main id="content" className="sign-in">
      <Page title={texts.newPassword}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : fault ? (
          <Alert mood="danger" title={texts.linkOver} ref={said}>
            <p>{fault.detail}</p>
            <p>
              {texts.linkOverDetail}{' '}
              <Link to="/sign-in" className="kern-link">
                {texts.signIn}
              </Link>
            </p>
          </Alert>
        ) : (
          <Form
            error={setIt.error}
            onSubmit={() => setIt.mutate({ link, password })}
            label={texts.newPassword}
          >
            <TextField
              name="password"
              label={texts.newPasswordField}
              help={texts.newPasswordHelp}
              type="password"
              autoComplete="new-password"
              required
              value={password}
              onChange={setPassword}
            />
            <Button type="submit" look="primary" busy={setIt.isPending}>
              {texts.setPassword}
            </Button>
          </Form>
        )}
      </Page>
    </main>
  );
}
