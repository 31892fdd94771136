import type { FilePart, ObjectWriter, PdfDocument } from './jspdf-document.ts';
import { textString } from './pdf-syntax.ts';

/** Structure types of ISO 32000-1, 14.8.4, as far as a dossier needs them. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure';

/** An annotation that belongs to a place in the structure. */
export interface TaggedAnnotation {
  id: number;
  structParent: number;
  readonly page: number;
}

interface Content {
  readonly page: number;
  readonly mark: number;
}

export interface TagNode {
  readonly tag: Tag;
  readonly parent: TagNode | undefined;
  /** Read aloud instead of the content. */
  readonly alt?: string;
  readonly children: (TagNode | Content | TaggedAnnotation)[];
  id: number;
}

/** The structure tree: what each piece of a page is, in reading order, for screen readers and for text export. */
export class Tags implements FilePart {
  readonly #doc: PdfDocument;
  readonly #root: TagNode = { tag: 'Document', parent: undefined, children: [], id: 0 };
  readonly #contents = new Map<number, TagNode[]>();
  readonly #annotations: [TaggedAnnotation, TagNode][] = [];
  #current = this.#root;
  #artifacts = 0;
  #open: TagNode | 'artifact' | undefined;
  #tree = 0;
  #parents = 0;

  constructor(doc: PdfDocument) {
    this.#doc = doc;
  }

  /** Everything drawn by `draw` becomes an element of this kind. Gives the element. */
  within(tag: Tag, draw: () => void, alt?: string): TagNode {
    const node = this.place(tag, alt);
    this.inside(node, draw);
    return node;
  }

  /** Puts an element here in the reading order, to be filled later with `inside`. */
  place(tag: Tag, alt?: string): TagNode {
    const node: TagNode = {
      tag,
      parent: this.#current,
      children: [],
      id: 0,
      ...(alt === undefined ? {} : { alt }),
    };
    this.#current.children.push(node);
    return node;
  }

  inside(node: TagNode, draw: () => void): void {
    const before = this.#current;
    this.#current = node;
    draw();
    this.endContent();
    this.#current = before;
  }

  /** What `draw` draws is decoration or repetition, and is not read. */
  artifact(draw: () => void): void {
    this.#artifacts++;
    draw();
    this.#artifacts--;
    if (this.#artifacts === 0) this.endContent();
  }

  /** Must be called before every painting operator. */
  mark(): void {
    const wanted = this.#artifacts > 0 ? 'artifact' : this.#current;
    if (this.#open === wanted) return;
    this.endContent();
    this.#open = wanted;
    if (wanted === 'artifact') {
      this.#doc.write('/Artifact BMC');
      return;
    }
    const page = this.#doc.page;
    const nodes = this.#contents.get(page) ?? [];
    this.#contents.set(page, nodes);
    const mark = nodes.push(wanted) - 1;
    wanted.children.push({ page, mark });
    this.#doc.write(`/${wanted.tag} <</MCID ${mark}>> BDC`);
  }

  /** Must be called before another page is written to. */
  endContent(): void {
    if (this.#open) this.#doc.write('EMC');
    this.#open = undefined;
  }

  refer(annotation: TaggedAnnotation): void {
    this.#current.children.push(annotation);
    this.#annotations.push([annotation, this.#current]);
  }

  begin(writer: ObjectWriter): void {
    this.#tree = writer.reserve();
    this.#parents = writer.reserve();
    const number = (node: TagNode): void => {
      node.id = writer.reserve();
      for (const child of node.children) if ('tag' in child) number(child);
    };
    number(this.#root);
    this.#annotations.forEach(([annotation], i) => {
      annotation.structParent = this.#doc.pages + i;
    });
  }

  pageEntries(page: number): string {
    return `/StructParents ${page - 1} /Tabs /S`;
  }

  write(writer: ObjectWriter): void {
    this.#writeNode(this.#root, writer);
    const numbers: string[] = [];
    for (let page = 1; page <= this.#doc.pages; page++) {
      const ids = (this.#contents.get(page) ?? []).map((node) => `${node.id} 0 R`);
      numbers.push(`${page - 1} [${ids.join(' ')}]`);
    }
    for (const [annotation, node] of this.#annotations)
      numbers.push(`${annotation.structParent} ${node.id} 0 R`);
    writer.object(`<< /Nums [${numbers.join('\n')}] >>`, this.#parents);
    writer.object(
      `<< /Type /StructTreeRoot /K [${this.#root.id} 0 R] /ParentTree ${this.#parents} 0 R` +
        ` /ParentTreeNextKey ${this.#doc.pages + this.#annotations.length} >>`,
      this.#tree,
    );
  }

  catalogue(): string {
    return `/MarkInfo << /Marked true >> /StructTreeRoot ${this.#tree} 0 R`;
  }

  #writeNode(node: TagNode, writer: ObjectWriter): void {
    const children = node.children.map((child) => {
      if ('tag' in child) return `${child.id} 0 R`;
      const page = `/Pg ${writer.page(child.page)} 0 R`;
      return 'mark' in child
        ? `<< /Type /MCR ${page} /MCID ${child.mark} >>`
        : `<< /Type /OBJR ${page} /Obj ${child.id} 0 R >>`;
    });
    const alt = node.alt === undefined ? '' : ` /Alt ${textString(node.alt)}`;
    const scope = node.tag === 'TH' ? ' /A << /O /Table /Scope /Column >>' : '';
    writer.object(
      `<< /Type /StructElem /S /${node.tag} /P ${node.parent?.id ?? this.#tree} 0 R${alt}${scope}` +
        ` /K [${children.join(' ')}] >>`,
      node.id,
    );
    for (const child of node.children) if ('tag' in child) this.#writeNode(child, writer);
  }
}
