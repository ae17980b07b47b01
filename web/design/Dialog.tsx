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
      closedby={onClose === undefined ? 'none' : undefined}
      // Browsers let `cancel` be prevented once; the next Escape would close it all the same.
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose === undefined) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // It was not React that closed it: it stays until whoever opened it takes it away.
        if (dialog.current?.open !== false) return;
        dialog.current.showModal();
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
