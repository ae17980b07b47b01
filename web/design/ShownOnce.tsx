import './shown-once.css';
import { type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { shownOnceTexts } from './shown-once.texts.js';

/** A secret that the API tells once. It goes with the press of a button only, never by Escape. */
export function ShownOnce({
  title,
  detail,
  label,
  secret,
  onClose,
  children,
}: {
  title: string;
  detail: string;
  label: string;
  secret: string;
  onClose: () => void;
  /** What is to be done with it. */
  children?: ReactNode;
}) {
  const texts = useTexts(shownOnceTexts);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.notCopied);
    }
  };
  return (
    <Dialog
      title={title}
      footer={
        <Button look="primary" onClick={onClose}>
          {texts.finished}
        </Button>
      }
    >
      <p className="kern-body">{detail}</p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="shown-once">
          {label}
        </label>
        <div className="once">
          <input
            id="shown-once"
            className="kern-form-input__input"
            readOnly
            ref={input}
            value={secret}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Button icon="content-copy" onClick={() => void copy()}>
            {texts.copy}
          </Button>
        </div>
      </div>
      <p role="status" className="muted">
        {said}
      </p>
      {children}
    </Dialog>
  );
}
