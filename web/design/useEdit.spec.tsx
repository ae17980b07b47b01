import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useEdit } from './useEdit.js';

interface Kept {
  version: number;
  title: string;
  note: string;
}

const around = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

describe('what is typed while it is saved', () => {
  it('stays, and the rest is as it was saved', async () => {
    let answer: (kept: Kept) => void = () => undefined;
    const record: Kept = { version: 1, title: 'Alt', note: '' };
    const { result } = renderHook(
      () =>
        useEdit<Kept, { title: string; note: string }>({
          record,
          draftOf: ({ title, note }) => ({ title, note }),
          save: () => new Promise((done) => (answer = done)),
          reload: () => Promise.resolve(record),
          onSaved: () => undefined,
        }),
      { wrapper: around },
    );
    act(() => result.current.set('title', ' Neu '));
    act(() => result.current.save());
    await waitFor(() => expect(result.current.isSaving).toBe(true));
    act(() => result.current.set('note', 'später'));
    act(() => answer({ version: 2, title: 'Neu', note: '' }));
    await waitFor(() => expect(result.current.isSaving).toBe(false));
    expect(result.current.draft).toEqual({ title: 'Neu', note: 'später' });
    expect(result.current.isDirty).toBe(true);
  });
});
