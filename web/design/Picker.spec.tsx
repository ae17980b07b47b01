import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Picker, type Picked } from './Picker.js';

const ANNA = { id: 'a', label: 'Anna Beispiel' };
const chosen: (Picked | null)[] = [];

function Names() {
  const [value, set] = useState<Picked | null>(null);
  return (
    <Picker
      name="personId"
      label="Name"
      of="persons"
      search={() => Promise.resolve([ANNA])}
      value={value}
      onChange={(picked) => {
        chosen.push(picked);
        set(picked);
      }}
    />
  );
}

/** A mouse's; without the count of its click it would be a screen reader's. */
const PRESS = { button: 0, detail: 1 };

const field = () => screen.getByRole<HTMLInputElement>('combobox');

beforeEach(async () => {
  chosen.length = 0;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Names />
    </QueryClientProvider>,
  );
  act(() => field().focus());
  fireEvent.change(field(), { target: { value: 'An' } });
  await screen.findByRole('option', { name: ANNA.label });
});

describe('a name that is chosen', () => {
  it('stands in the field, and the list is gone', () => {
    fireEvent.mouseDown(screen.getByRole('option'), PRESS);
    expect(chosen).toEqual([ANNA]);
    expect(field().value).toBe(ANNA.label);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('does so also where the list just closes under the press', () => {
    const option = screen.getByRole('option');
    act(() => {
      fireEvent.keyDown(field(), { key: 'Escape' });
      fireEvent.mouseDown(option, PRESS);
    });
    expect(chosen).toEqual([ANNA]);
    expect(field().value).toBe(ANNA.label);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('gives way to what is typed next', async () => {
    fireEvent.mouseDown(screen.getByRole('option'), PRESS);
    fireEvent.change(field(), { target: { value: 'A' } });
    await screen.findByRole('listbox');
    fireEvent.change(field(), { target: { value: '' } });
    expect(chosen).toEqual([ANNA, null]);
  });

  it('is offered among the others when one comes back to it', async () => {
    fireEvent.mouseDown(screen.getByRole('option'), PRESS);
    fireEvent.mouseUp(document.body, PRESS);
    act(() => field().blur());
    act(() => field().focus());
    await screen.findByRole('option', { name: ANNA.label });
  });

  it('is back, and so are the others, when one leaves with something half typed', async () => {
    fireEvent.mouseDown(screen.getByRole('option'), PRESS);
    fireEvent.change(field(), { target: { value: 'A' } });
    await screen.findByRole('listbox');
    act(() => field().blur());
    expect(field().value).toBe(ANNA.label);
    expect(screen.queryByRole('listbox')).toBeNull();
    act(() => field().focus());
    await screen.findByRole('option', { name: ANNA.label });
  });
});
