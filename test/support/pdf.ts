/** Everything that stands in a PDF, on one line. */
export async function textOf(bytes: Buffer): Promise<string> {
  return (await readPdf(bytes)).pages.join(' ');
}

/** A piece of text where it stands on its page, in points from the left. */
interface Piece {
  text: string;
  left: number;
  right: number;
}

export interface ReadPdf {
  title: string;
  language: string;
  /** What stands on each page, header, footer and mark too. */
  pages: string[];
  /** What is read out, element by element in its order: those that hold text, by their role. */
  read: { role: string; text: string }[];
  /** How often each role stands in the structure. */
  roles: Record<string, number>;
  pieces: Piece[];
  links: string[];
}

/** Part of the text around it. */
const inline = new Set(['Span', 'Strong', 'Em', 'Link']);

/** A PDF as somebody hears it: its structure with the text of each element. Runs of spaces are one. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
  const found: ReadPdf = {
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    pages: [],
    read: [],
    roles: {},
    pieces: [],
    links: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    let whole = '';
    // What is marked within something marked belongs to it, but for what has a place of its own in the structure.
    const within = [''];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const text = item.str + (item.hasEOL ? '\n' : '');
        whole += text;
        const id = within.at(-1) ?? '';
        texts.set(id, (texts.get(id) ?? '') + text);
        const left = item.transform[4] as number;
        if (item.str.trim() !== '') found.pieces.push({ text: item.str, left, right: left + item.width });
      } else if (item.type === 'endMarkedContent') within.pop();
      else within.push((item as { id?: string | null }).id ?? within.at(-1) ?? '');
    }
    found.pages.push(words(whole));
    const textIn = (node: any): string =>
      (node.children ?? [])
        .map((one: any) => (inline.has(one.role) ? textIn(one) : (texts.get(one.id) ?? '')))
        .join('');
    const walk = (node: any): void => {
      for (const child of node.children ?? []) {
        if (child.role) {
          // Elements that go on are in the tree of each of their pages.
          const isHere = JSON.stringify(child).includes('"content"');
          if (isHere) found.roles[child.role] = (found.roles[child.role] ?? 0) + 1;
          const text = words(textIn(child));
          if (text && !inline.has(child.role)) found.read.push({ role: child.role, text });
          walk(child);
        }
      }
    };
    walk(await page.getStructTree());
    for (const { url } of await page.getAnnotations()) if (url) found.links.push(url);
  }
  return found;
}

/** All on one line, with ordinary spaces. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
