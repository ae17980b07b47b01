import type { Language } from '../common/problem.js';

/** One part of a letter. */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  /** Names and what they are, under what they are of. */
  | {
      readonly is: 'facts';
      readonly heading: string;
      readonly facts: readonly (readonly [name: string, value: string])[];
    }
  | {
      readonly is: 'list';
      readonly heading: string;
      readonly numbered: boolean;
      readonly entries: readonly string[];
    }
  | { readonly is: 'link'; readonly text: string; readonly href: string };

/** A mail as a person reads it, once: its plain text and its page follow from it. */
export interface Letter {
  readonly subject: string;
  readonly language: Language;
  readonly parts: readonly Part[];
}

/** As plain text, in the order in which it is read. */
export function textOf({ parts }: Letter): string {
  const texts = parts.map((part) => {
    switch (part.is) {
      case 'text':
        return part.text;
      case 'facts':
        return [part.heading, ...part.facts.map(([name, value]) => `${name}: ${value}`)].join('\n');
      case 'list':
        return [
          part.heading,
          ...part.entries.map((entry, i) => `${part.numbered ? `${i + 1}.` : '-'} ${entry}`),
        ].join('\n');
      case 'link':
        return `${part.text}:\n${part.href}`;
    }
  });
  return plain(texts.join('\n\n'));
}

/** As a page of HTML: headings, lists and links that a screen reader knows, no pictures, nothing loaded from anywhere. */
export function htmlOf({ subject, language, parts }: Letter): string {
  const body = parts.map((part) => {
    switch (part.is) {
      case 'text':
        return paragraph(part.text);
      case 'facts':
        return [
          `<h1 style="font-size:1.3em">${escaped(part.heading)}</h1><p>`,
          part.facts
            .map(([name, value]) => `<strong>${escaped(name)}:</strong> ${linesOf(value)}`)
            .join('<br>\n'),
          '</p>',
        ].join('');
      case 'list': {
        const tag = part.numbered ? 'ol' : 'ul';
        const entries = part.entries.map((entry) => `<li>${linesOf(entry)}</li>`).join('');
        return `<h2 style="font-size:1.1em">${escaped(part.heading)}</h2><${tag}>${entries}</${tag}>`;
      }
      case 'link':
        return `<p><a href="${escaped(part.href)}">${escaped(part.text)}</a></p>`;
    }
  });
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;max-width:40em;margin:1em auto;padding:0 1em">',
    ...body,
    '</body></html>\n',
  ].join('\n');
}

const paragraph = (text: string) => `<p>${linesOf(text)}</p>`;
const linesOf = (text: string) => escaped(text).replaceAll('\n', '<br>');

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}

/** No-break spaces are for paper: some mail programs show them as boxes. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
