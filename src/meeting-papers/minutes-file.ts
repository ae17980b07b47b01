import { docxOf } from '../paper/docx.js';
import { inOwnProcess } from '../paper/own-process.js';
import { pdfHere } from '../paper/pdf.js';
import type { PaperPart } from './dto/minutes-paper.parameters.js';
import type { Asking } from '../paper/work-queue.js';
import type { PaperSource } from './paper-source.js';

type Extension = 'pdf' | 'docx';
type Given = [source: PaperSource, parts: ReadonlySet<PaperPart>, zone: string, extension: Extension];

/** Minutes as a file, made in a process of its own. @param zone the alliance's time zone @throws papers_busy, paper_too_costly */
export async function minutesFile(asking: Asking, ...given: Given): Promise<Buffer> {
  return Buffer.from(await inOwnProcess(import.meta.url, minutesFileHere, given, asking));
}

/** As `minutesFile`, in this process. */
export async function minutesFileHere(...[source, parts, zone, extension]: Given): Promise<Buffer> {
  // With it comes what reads Markdown: the process that serves starts without.
  const { paperOf } = await import('./minutes-paper.js');
  const paper = paperOf(source, parts, zone);
  return extension === 'pdf' ? pdfHere(paper) : docxOf(paper);
}
