import type { ReactNode } from 'react';
import { lexer, type Token, type Tokens } from 'marked';
import { useTexts } from '../texts/texts.js';
import { tableTexts } from './table.texts.js';

/** Markdown as the minutes have it. Elements are made one by one: what looks like HTML is shown as it was typed. */
export function Markdown({ text }: { text: string }) {
  return <div className="markdown">{all(lexer(text))}</div>;
}

const all = (tokens: readonly Token[] | undefined): ReactNode =>
  (tokens ?? []).map((token, place) => <One key={place} token={token} />);

const isSafe = (href: string) => /^(https?:|mailto:|tel:)/i.test(href);

function One({ token }: { token: Token }): ReactNode {
  switch (token.type) {
    case 'space':
      return null;
    case 'heading':
      return <p className="kern-title">{all(token.tokens)}</p>;
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'del':
      return <del>{all(token.tokens)}</del>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{all(token.tokens)}</blockquote>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr className="kern-divider" />;
    case 'list':
      return <ListOf list={token as Tokens.List} />;
    case 'table':
      return <TableOf table={token as Tokens.Table} />;
    case 'link':
      return <LinkTo link={token as Tokens.Link} />;
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'text':
      return token.tokens === undefined ? (token as Tokens.Text).text : all(token.tokens);
    default:
      // HTML, pictures and whatever else there is: as it was typed.
      return token.raw;
  }
}

function ListOf({ list }: { list: Tokens.List }) {
  const items = list.items.map((item, place) => <li key={place}>{all(item.tokens)}</li>);
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function TableOf({ table }: { table: Tokens.Table }) {
  const texts = useTexts(tableTexts);
  return (
    <div className="table-scroll" role="region" aria-label={texts.table} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {table.header.map((cell, place) => (
              <th key={place}>{all(cell.tokens)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, place) => (
                <td key={place}>{all(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A person's link is the name; others open in a tab of their own, which learns nothing of this one. */
function LinkTo({ link }: { link: Tokens.Link }) {
  if (link.href.startsWith('person:'))
    return <a href={`/persons/${link.href.slice(7)}`}>{all(link.tokens)}</a>;
  if (!isSafe(link.href)) return link.raw;
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {all(link.tokens)}
    </a>
  );
}
