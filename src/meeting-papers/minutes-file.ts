import { docxOf } from '../paper/docx.js';
import { offThread } from '../paper/off-thread.js';
import { pdfHere } from '../paper/pdf.js';
import type { PaperPart } from './dto/minutes-paper.parameters.js';
import type { PaperSource } from './paper-source.js';

type Extension = 'pdf' | 'docx';
type Given = [source: PaperSource, parts: ReadonlySet<PaperPart>, zone: string, extension: Extension];

/** Minutes as a file, made in a thread of its own. @param zone the alliance's time zone */
export async function minutesFile(...given: Given): Promise<Buffer> {
  return Buffer.from(await offThread(import.meta.url, minutesFileHere, ...given));
}

/** As `minutesFile`, in this thread. */
export async function minutesFileHere(...[source, parts, zone, extension]: Given): Promise<Buffer> {
  // With it comes what reads Markdown: the process that serves starts without.
  const { paperOf } = await import('./minutes-paper.js');
  const paper = paperOf(source, parts, zone);
  return extension === 'pdf' ? pdfHere(paper) : docxOf(paper);
}
