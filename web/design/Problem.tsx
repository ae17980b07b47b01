import { type ReactNode, useEffect, useState } from 'react';
import { ApiError, isCode, NoAnswerError } from '../api/problem.js';
import { useTexts } from '../texts/texts.js';
import { Alert } from './Alert.js';
import { Button } from './Button.js';
import { problemTexts } from './problem.texts.js';

/** What an error says to people. */
export function useProblemText(): (error: unknown) => { title: string; detail: string } {
  const texts = useTexts(problemTexts);
  return (error) => {
    if (isCode(error, 'idempotency_key_reused')) return { title: texts.sent, detail: texts.sentDetail };
    if (error instanceof ApiError) {
      // What is said of the content as a whole is for programmers.
      const details = error.errors.map(({ detail }) => detail);
      return { title: error.title, detail: details.length > 0 ? details.join(' ') : error.message };
    }
    if (error instanceof NoAnswerError) return { title: texts.noAnswer, detail: texts.noAnswerDetail };
    return { title: texts.fault, detail: texts.faultDetail };
  };
}

/** What happened, how to name it to somebody, and the way on. */
export function Problem({ error, again }: { error: unknown; again?: () => void }) {
  const texts = useTexts(problemTexts);
  const { title, detail } = useProblemText()(error);
  const number = error instanceof ApiError && error.requestId !== null && (
    <p className="kern-body kern-body--small">{texts.requestId(error.requestId)}</p>
  );
  // Of a link that somebody got by mail, the API says what to do.
  if (error instanceof ApiError && error.code.endsWith('_link_not_usable'))
    return (
      <Alert mood="warning" title={title}>
        {detail}
      </Alert>
    );
  if (error instanceof ApiError && (error.status === 404 || error.status === 403))
    return <Gone>{number}</Gone>;
  return (
    <Alert mood="danger" title={title}>
      <p>{detail}</p>
      {number}
      {again !== undefined && (
        <Button icon="autorenew" onClick={again}>
          {texts.again}
        </Button>
      )}
    </Alert>
  );
}

/** Nothing there, or nothing for who is signed in: which of both, nobody learns. */
export function Gone({ children }: { children?: ReactNode }) {
  const texts = useTexts(problemTexts);
  return (
    <Alert mood="info" title={texts.gone}>
      <p>{texts.goneDetail}</p>
      {children}
    </Alert>
  );
}

/** The states of what is asked for: a skeleton of its size after a moment, the error, or what came. */
export function Loaded<Data>({
  query,
  rows = 4,
  children,
}: {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  /** Lines of the skeleton. */
  rows?: number;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Problem error={query.error} again={() => void query.refetch()} />;
  return <Skeleton rows={rows} />;
}

const SHOWN_AFTER_MS = 300;

/** Grey lines where content will stand; a quick answer shows none. */
export function Skeleton({ rows }: { rows: number }) {
  const texts = useTexts(problemTexts);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" data-shown={shown} role="status">
      <span className="kern-sr-only">{shown ? texts.loading : ''}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing there yet: what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="kern-title">{title}</p>
      {children}
    </div>
  );
}
