import { offThread } from './off-thread.js';
import type { Paper } from './paper.js';

/**
 * The paper as a tagged PDF (1.7, made as PDF/UA asks): title, language, headings, lists and table headers for who
 * listens; fonts embedded; header, footer and mark left out of what is read. The same paper gives the same bytes.
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  return Buffer.from(await offThread(import.meta.url, pdfHere, paper));
}

/** As `pdfOf`, in this thread. */
export async function pdfHere(paper: Paper): Promise<Buffer> {
  // Loaded with the first document: most processes, tests among them, never make one.
  const { writePdf } = await import('./pdf-writer.js');
  return writePdf(paper);
}
