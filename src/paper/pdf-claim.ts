/**
 * A PDF/A that says of itself that it is PDF/UA-1 as well: Typst writes one claim at a time. The metadata stands once more
 * at the end of the file (ISO 32000-1, 7.5.6, incremental update), with the claim and, as PDF/A wants of a schema that it
 * does not know, what it means (ISO 19005-2, 6.6.2.3).
 */
export function claimingUa(pdfA: Buffer): Buffer {
  // One character a byte, so that places in the text are places in the file.
  const text = pdfA.toString('latin1');
  const [, entries = '', previous = ''] =
    /<<([^>]*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text.slice(text.lastIndexOf('trailer'))) ??
    missing('trailer');
  // By the table of places alone: what people wrote stands in the file too, and may look like anything.
  const places = text.slice(Number(previous)).split('\n').slice(2);
  const from = (id: string) => text.slice(Number(places[Number(id)]?.slice(0, 10)));
  const [, root = ''] = /\/Root (\d+) 0 R/.exec(entries) ?? missing('catalogue');
  const [, id = ''] = /^[^]*?\/Metadata (\d+) 0 R/.exec(from(root)) ?? missing('metadata');
  const [head = '', length = ''] =
    /^\d+ 0 obj\s*<<[^>]*\/Length (\d+)[^>]*>>\s*stream\n/.exec(from(id)) ?? missing('metadata');
  if (!head.includes('/Type /Metadata')) missing('metadata');
  const metadata = from(id).slice(head.length, head.length + Number(length));
  const claimed = metadata
    .replace('<pdfaExtension:schemas><rdf:Bag>', (bag) => bag + schema)
    .replace('<pdfaid:part>', (part) => `<pdfuaid:part xmlns:pdfuaid="${namespace}">1</pdfuaid:part>${part}`);
  const object = `${id} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${claimed.length} >>\nstream\n${claimed}\nendstream\nendobj\n`;
  const offset = String(text.length + 1).padStart(10, '0');
  const table = `xref\n${id} 1\n${offset} 00000 n \ntrailer\n<<${entries}/Prev ${previous} >>\n`;
  const end = `startxref\n${text.length + 1 + object.length}\n%%EOF\n`;
  return Buffer.from(`${text}\n${object}${table}${end}`, 'latin1');
}

function missing(what: string): never {
  throw new Error(`a PDF without ${what}`);
}

const namespace = 'http://www.aiim.org/pdfua/ns/id/';
const resource = (content: string) => `<rdf:li rdf:parseType="Resource">${content}</rdf:li>`;
const property = resource(
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
    '<pdfaProperty:description>The part of PDF/UA that the file follows</pdfaProperty:description>' +
    '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
);
const schema = resource(
  `<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${property}</rdf:Seq></pdfaSchema:property>`,
);
