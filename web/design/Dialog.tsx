import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.js';
import { useTexts } from '../texts/texts.js';
import { dialogTexts } from './dialog.texts.js';

/**
 * A dialog above the page; the browser's own, which keeps focus inside and gives it back. Mounted is open.
 * @param onClose asked by Escape and the cross; absent where one has to decide
 */
export function Dialog({
  title,
  onClose,
  footer,
  wide = false,
  children,
}: {
  title: string;
  onClose?: () => void;
  footer?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const texts = useTexts(dialogTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      // Where what opened it is gone, the page itself is where the work goes on.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else document.querySelector<HTMLElement>('h1')?.focus();
    };
  }, []);
  return (
    <dialog
      className={`kern-dialog${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={id}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id={id}>
          {title}
        </h2>
        {onClose !== undefined && (
          <Button look="tertiary" icon="close" iconOnly onClick={onClose}>
            {texts.close}
          </Button>
        )}
      </header>
      <section className="kern-dialog__body">{children}</section>
      {footer !== undefined && <footer className="kern-dialog__footer">{footer}</footer>}
    </dialog>
  );
}
