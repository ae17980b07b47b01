import type { Paper } from './paper.js';

/** The paper as a Word document with real headings, lists and table headers. The same paper gives the same bytes. */
export async function docxOf(paper: Paper): Promise<Buffer> {
  // Loaded with the first document: most processes, tests among them, never make one.
  const { writeDocx } = await import('./docx-writer.js');
  return writeDocx(paper);
}
