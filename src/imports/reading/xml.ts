import { SaxesParser } from 'saxes';
import { Refusal } from './reading.errors.js';

type Attributes = Readonly<Record<string, string>>;

/** What happens on the way through an XML text; names are told without their prefixes. */
interface XmlReader {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Goes through an XML text, of which it holds no more than a piece. No workbook has a DOCTYPE (ECMA-376 part 2, 8.1.4), so
 * none is read, and there are no entities of one's own.
 * @throws table_damaged
 */
export async function readXml(pieces: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const { open, close, text } = reader;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const damaged = () => {
    throw new Refusal('table_damaged');
  };
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: ReturnType<typeof decoderOf> | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece);
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.close();
}

/** By the byte order mark: XML in anything else is UTF-8 here. */
function decoderOf(start: Buffer) {
  const isWide = { fffe: 'utf-16le', feff: 'utf-16be' }[start.toString('hex', 0, 2)];
  return new TextDecoder(isWide ?? 'utf-8');
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
