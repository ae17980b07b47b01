import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { AnswerSheet } from './answer-draft.js';
import { AnswerForm } from './AnswerForm.js';

const sheet = {
  rsvp: 'accepted',
  note: null,
  substituteName: null,
  deputies: [],
  actionItems: [{ id: 't', title: 'Raum buchen', dueDate: null }],
  proposesTopics: true,
} as unknown as AnswerSheet;

jest.mock('../design/days.js', () => ({ useDays: () => ({ day: String }) }));

const sent: unknown[] = [];
let answers: ((answer: Response) => void)[] = [];
const onRefused = jest.fn();

beforeEach(() => {
  sent.length = 0;
  answers = [];
  onRefused.mockClear();
  globalThis.fetch = jest.fn(async (request: Request) => {
    sent.push(await request.json());
    return new Promise<Response>((done) => answers.push(done));
  }) as never;
});

function shown() {
  const client = new QueryClient();
  const form = (of: AnswerSheet) => (
    <QueryClientProvider client={client}>
      <AnswerForm sheet={of} link="geheim" onAnswered={() => undefined} onRefused={onRefused} />
    </QueryClientProvider>
  );
  const { rerender } = render(form(sheet));
  return (of: AnswerSheet) => rerender(form(of));
}

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
async function answered(status: number, body: object): Promise<void> {
  await waitFor(() => expect(answers).toHaveLength(1));
  answers.pop()?.(
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
  );
}

describe('an answer to an invitation', () => {
  it('can be repeated though its task is finished meanwhile', async () => {
    const change = shown();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Raum buchen' }));
    send();
    const detail = 'Diese Aufgabe ist erledigt.';
    const errors = [{ pointer: '/doneActionItemIds/0', code: 'finished', detail }];
    await answered(422, { code: 'content_invalid', title: 'Ungültig', detail: '', errors });
    await screen.findByText(detail);
    expect(onRefused).toHaveBeenCalledTimes(1);
    change({ ...sheet, actionItems: [] });
    send();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ doneActionItemIds: ['t'] });
    expect(sent[1]).not.toHaveProperty('doneActionItemIds');
  });

  it('leaves what is typed while it is sent', async () => {
    shown();
    const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
    fireEvent.change(field(/^Remark/), { target: { value: ' Gern ' } });
    send();
    fireEvent.change(field(/^Topics/), { target: { value: 'Wohnen' } });
    await answered(200, { ...sheet, note: 'Gern' });
    await screen.findByText('Thank you, your answer has arrived');
    expect(field(/^Remark/).value).toBe('Gern');
    expect(field(/^Topics/).value).toBe('Wohnen');
  });
});
