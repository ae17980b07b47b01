import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFamilies, fontFiles } from './fonts.js';
import type { Paper } from './paper.js';
import { claimingUa } from './pdf-claim.js';
import { typstData } from './typst-data.js';

const template = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');
let compiler: NodeCompiler | undefined;

/** Sets a paper by the template beside this file. */
export function setPaper(paper: Paper): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles() }] });
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { fonts: JSON.stringify(fontFamilies), paper: typstData(paper) },
  });
  const { result } = compiled;
  if (result === null) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  const pdf = filed(compiler, result, paper.forArchive ?? false);
  // What one paper has worked out helps the next one, and is kept no longer.
  compiler.evictCache(1);
  return pdf;
}

function filed(typst: NodeCompiler, document: NodeTypstDocument, forArchive: boolean): Buffer {
  const as = (pdfStandard: PdfStandard) => typst.pdf(document, { pdfStandard, pdfTags: true });
  let strict: Buffer;
  try {
    strict = as(PdfStandard.UA_1);
    if (forArchive) strict = as(PdfStandard.A_2a);
  } catch {
    // Both refuse what no font has, such as letters of few who write them: boxes then, as a last resort.
    return as(PdfStandard.V_1_7);
  }
  return forArchive ? claimingUa(strict) : strict;
}
