import { inOwnProcess } from './own-process.js';
import type { Paper } from './paper.js';
import type { Asking } from './work-queue.js';

/**
 * The paper as a tagged PDF, valid as PDF/UA-1: title, language, headings, lists and table headers for who listens; header,
 * footer and mark left out of what is read. The same paper gives the same bytes. @throws papers_busy, paper_too_costly
 */
export async function pdfOf(paper: Paper, asking: Asking): Promise<Buffer> {
  return Buffer.from(await inOwnProcess(import.meta.url, pdfHere, [paper], asking));
}

/** As `pdfOf`, in this process. */
export async function pdfHere(paper: Paper): Promise<Buffer> {
  // Loaded with the first paper, by the process that makes it.
  const { setPaper } = await import('./typst.js');
  return setPaper(paper);
}

/** Begins the process that makes papers, so that the first one is as quick as any. */
export function warmUp(): void {
  const asking = { by: 'server', gone: new AbortController().signal };
  // Where it fails, so will the first paper, and that is told.
  pdfOf(
    { title: '-', footer: '-', date: new Date(0), blocks: [{ kind: 'paragraph', text: '-' }] },
    asking,
  ).catch(() => undefined);
}
