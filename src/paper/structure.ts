import type PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Document['struct']>;

/** An element of the structure tree: what a screen reader hears, in the order in which the elements were made. */
export class Node {
  private constructor(
    private readonly tree: { document: Document; count: number },
    readonly element: Element,
    /** Where it stands among all elements. */
    readonly order: number,
  ) {}

  /** The root of a new tree. */
  static root(document: Document): Node {
    const element = document.struct('Document');
    document.addStructure(element);
    return new Node({ document, count: 0 }, element, 0);
  }

  /** A new last child. `scope` says what a table's header cell speaks of. */
  add(tag: string, scope?: 'Column' | 'Row'): Node {
    // pdfkit knows the scope, its types do not.
    const options: object = scope === undefined ? {} : { scope };
    const element = this.tree.document.struct(tag, options);
    this.element.add(element);
    return new Node(this.tree, element, ++this.tree.count);
  }
}
