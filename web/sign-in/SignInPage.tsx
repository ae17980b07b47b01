import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { Alert } from '../design/Alert.js';
import { signInTexts } from './sign-in.texts.js';
import { SignInForm } from './SignInForm.js';

/** Signing in; leads on to the page that was asked for. */
export function SignInPage() {
  const texts = useTexts(signInTexts);
  const navigate = useNavigate();
  const { to, isSet } = useSearch({ from: '/sign-in' });
  return (
    <main id="content" className="sign-in">
      <Page title={texts.title}>
        {isSet && <Alert mood="success" title={texts.isSet} />}
        <SignInForm onSignedIn={() => void navigate({ href: to ?? '/', replace: true })} />
      </Page>
    </main>
  );
}
