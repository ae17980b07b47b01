import { inOwnProcess } from './own-process.js';
import type { Block, Paper, Text } from './paper.js';
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

/** Begins the process that makes papers, with its fonts and the template, so that the first one is as quick as any. */
export function warmUp(): void {
  const text: Text = [
    { text: 'Wirtschaft' },
    { text: 'Jena', bold: true },
    { text: 'Rathaus', italic: true },
  ];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text },
    { kind: 'facts', facts: [['Wo', text]] },
    { kind: 'list', items: [[{ kind: 'paragraph', text }]] },
    { kind: 'table', columns: [{ title: text, width: 1 }], rows: [[text]] },
  ];
  const paper: Paper = { title: 'Wo', footer: 'Wo', mark: 'Wo', date: new Date(0), blocks };
  // Where it fails, so will the first paper, and that is told.
  pdfOf(paper, { by: 'server', gone: new AbortController().signal }).catch(() => undefined);
}
