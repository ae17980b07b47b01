import { fireEvent, render, screen } from '@testing-library/react';
import { Dialog } from './Dialog.js';

// jsdom has the element alone.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog');

describe('a dialog in which one has to decide', () => {
  it('hears no Escape, the first or the second', () => {
    render(<Dialog title="Geheimnis">nur einmal</Dialog>);
    expect(dialog().getAttribute('closedby')).toBe('none');
    expect(fireEvent.keyDown(dialog(), { key: 'Escape' })).toBe(false);
    expect(fireEvent.keyDown(dialog(), { key: 'a' })).toBe(true);
  });

  it('is there again where a browser closes it all the same', () => {
    render(<Dialog title="Geheimnis">nur einmal</Dialog>);
    dialog().close();
    fireEvent(screen.getByText('nur einmal').closest('dialog')!, new Event('close'));
    expect(dialog().open).toBe(true);
  });
});

describe('a dialog that Escape closes', () => {
  it('asks whoever opened it, and leaves the key to the browser', () => {
    const onClose = jest.fn();
    render(
      <Dialog title="Frage" onClose={onClose}>
        Text
      </Dialog>,
    );
    expect(fireEvent.keyDown(dialog(), { key: 'Escape' })).toBe(true);
    expect(fireEvent(dialog(), new Event('cancel', { cancelable: true }))).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
