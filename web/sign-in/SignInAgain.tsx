import { useEffect, useState } from 'react';
import { session } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useTexts } from '../texts/texts.js';
import { signInTexts } from './sign-in.texts.js';
import { SignInForm } from './SignInForm.js';

const PAUSE_MS = 1_000;

/** Whether somebody is typing at the moment: what goes on meanwhile would take the letters that come. */
function useTypes(): boolean {
  const [types, setTypes] = useState(() => document.activeElement?.matches('input, textarea') === true);
  useEffect(() => {
    if (!types) return;
    const rest = () => setTypes(false);
    let timer = setTimeout(rest, PAUSE_MS);
    const goOn = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, PAUSE_MS);
    };
    addEventListener('keydown', goOn);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', goOn);
    };
  }, [types]);
  return types;
}

/** The session ended while somebody worked: one signs in again above the page, and everything goes on. Another account begins anew. */
export function SignInAgain() {
  const texts = useTexts(signInTexts);
  if (useTypes()) return null;
  return (
    <Dialog title={texts.again} footer={<Button onClick={() => session.giveUp()}>{texts.leave}</Button>}>
      <p className="kern-body">{texts.againDetail}</p>
      <SignInForm />
    </Dialog>
  );
}
