import { render, screen } from '@testing-library/react';
import { ApiError } from '../api/problem.js';
import { Problem } from './Problem.js';

const refusal = { status: 422, code: 'content_invalid', title: 'Ungültig', requestId: null };

describe('a refusal outside a form', () => {
  it('says what is wrong, not where a program finds it', () => {
    const errors = [
      { pointer: '/reason', code: 'too_long', detail: 'Der Grund ist zu lang.' },
      { pointer: '/day', code: 'past', detail: 'Der Tag ist vorbei.' },
    ];
    const detail = 'Die Angaben unter „errors“ müssen geändert werden.';
    render(<Problem error={new ApiError({ ...refusal, detail, errors })} />);
    screen.getByText('Der Grund ist zu lang. Der Tag ist vorbei.');
    expect(screen.queryByText(detail)).toBeNull();
  });

  it('says it in the words of the API where there is no field', () => {
    render(<Problem error={new ApiError({ ...refusal, status: 409, detail: 'So geht es nicht.' })} />);
    screen.getByText('So geht es nicht.');
  });

  it.each(['task', 'mail', 'objection'])('says of the link of a mail what to do: %s', (what) => {
    const code = `${what}_link_not_usable`;
    const detail = 'In der nächsten Erinnerung steht ein neuer.';
    render(<Problem error={new ApiError({ ...refusal, status: 404, code, detail })} />);
    screen.getByText(detail);
  });
});
