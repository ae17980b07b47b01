import { useEffect, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { isForPage, onShowKeys, singleKeys } from '../design/keys.js';
import { KeysDialog } from './KeysDialog.js';

/** The keys of every page: `/` searches, `?` shows the keys. */
export function ShellKeys() {
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const open = () => setIsOpen(true);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isForPage(event) || !singleKeys.areOn()) return;
      if (event.key === '?') open();
      else if (event.key === '/') {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input[name="search"]')];
        const field = fields.find((each) => each.getClientRects().length > 0);
        if (field === undefined) void navigate({ to: '/search' });
        field?.select();
        field?.focus();
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    const stop = onShowKeys(open);
    return () => {
      removeEventListener('keydown', press);
      stop();
    };
  }, [navigate]);
  return isOpen && <KeysDialog onClose={() => setIsOpen(false)} />;
}
