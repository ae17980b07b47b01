import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { TextField } from './Field.js';
import { Form } from './Form.js';

function Mail() {
  const [value, set] = useState('');
  return (
    <Form error={null} label="Post" onSubmit={() => undefined}>
      <TextField name="email" label="E-Mail" type="email" required value={value} onChange={set} />
      <button type="submit">Senden</button>
    </Form>
  );
}
const field = () => screen.getByRole('textbox');
const fault = () => document.querySelector('.kern-error');

describe('a field that one leaves', () => {
  beforeEach(() => void render(<Mail />));

  it('says what is wrong with what was typed', () => {
    fireEvent.change(field(), { target: { value: 'kein at' } });
    fireEvent.blur(field());
    expect(fault()).not.toBeNull();
  });

  it('waits with it for the end of a press elsewhere, from under which it would move what is pressed', async () => {
    fireEvent.change(field(), { target: { value: 'kein at' } });
    fireEvent.mouseDown(document.body);
    fireEvent.blur(field());
    expect(fault()).toBeNull();
    fireEvent.mouseUp(document.body);
    await screen.findByText((_, element) => element?.classList.contains('kern-error') === true);
  });

  it('does not wait for ever where what was pressed was dragged away', () => {
    fireEvent.mouseDown(document.body);
    fireEvent.dragEnd(document.body);
    fireEvent.change(field(), { target: { value: 'kein at' } });
    fireEvent.blur(field());
    expect(fault()).not.toBeNull();
  });

  it('says nothing where nothing was typed, until it is sent', () => {
    fireEvent.blur(field());
    expect(fault()).toBeNull();
    fireEvent.click(screen.getByRole('button'));
    expect(fault()).not.toBeNull();
    expect(document.activeElement).toBe(field());
  });
});
