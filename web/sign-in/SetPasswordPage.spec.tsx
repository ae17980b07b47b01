import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { SetPasswordPage } from './SetPasswordPage.js';

let hash = 'secret';
jest.mock('@tanstack/react-router', () => ({
  useLocation: ({ select }: { select: (at: { hash: string }) => unknown }) => select({ hash }),
  useNavigate: () => () => undefined,
  Link: ({ to, children }: { to: string; children: string }) => <a href={to}>{children}</a>,
}));
jest.mock('../design/Page.js', () => ({ Page: ({ children }: { children: unknown }) => children }));

describe('a password that is set by a link that is over', () => {
  it('is no fault of the form: it is said what to do', async () => {
    const detail = 'This link is no longer valid; the alliance lead makes a new one.';
    const errors = [{ pointer: '/link', code: 'link_not_usable', detail }];
    const headers = { 'content-type': 'application/json' };
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(JSON.stringify({ code: 'content_invalid', title: 'Invalid', errors }), {
          status: 422,
          headers,
        }),
      );
    const client = new QueryClient();
    const page = () => (
      <QueryClientProvider client={client}>
        <SetPasswordPage />
      </QueryClientProvider>
    );
    const { rerender } = render(page());
    fireEvent.change(screen.getByLabelText(/New password/), { target: { value: 'a long enough one' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set password' }));
    await screen.findByText(detail);
    screen.getByRole('link', { name: 'Sign in' });
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Set password' })).toBeNull();
    // A new one, opened in the same tab.
    hash = 'another';
    rerender(page());
    screen.getByRole('button', { name: 'Set password' });
  });
});
