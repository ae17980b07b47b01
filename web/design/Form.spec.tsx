import { fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '../api/problem.js';
import { TextField } from './Field.js';
import { Form } from './Form.js';

const refused = new ApiError({
  status: 422,
  code: 'content_invalid',
  title: 'Ungültig',
  detail: 'So geht es nicht.',
  requestId: null,
  errors: [{ pointer: '/note', code: 'control_character', detail: 'Ein Zeichen darin ist unsichtbar.' }],
});

describe('a fault in the summary above a form', () => {
  it('leads to its field, and leaves the address with its secret as it is', () => {
    render(
      <Form error={refused} label="Antwort" onSubmit={() => undefined}>
        <TextField name="note" label="Bemerkung" value="x" onChange={() => undefined} />
      </Form>,
    );
    const isFollowed = fireEvent.click(
      screen.getByRole('link', { name: 'Ein Zeichen darin ist unsichtbar.' }),
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(isFollowed).toBe(false);
  });
});
