import type { FilePart, ObjectWriter } from './jspdf-document.ts';
import { num, textString } from './pdf-syntax.ts';

interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** Points from the foot of the page. */
  readonly top: number;
  readonly children: Bookmark[];
  id: number;
}

/** The bookmarks beside the pages. */
export class Outline implements FilePart {
  readonly #roots: Bookmark[] = [];
  #id = 0;

  /** Adds a bookmark below the newest one of the level above; level 1 is the top. */
  add(level: number, title: string, [page, top]: readonly [page: number, top: number]): void {
    let list = this.#roots;
    for (let depth = 1; depth < level; depth++) list = list.at(-1)?.children ?? list;
    list.push({ title, page, top, children: [], id: 0 });
  }

  begin(writer: ObjectWriter): void {
    const number = (bookmarks: readonly Bookmark[]): void => {
      for (const bookmark of bookmarks) {
        bookmark.id = writer.reserve();
        number(bookmark.children);
      }
    };
    this.#id = writer.reserve();
    number(this.#roots);
  }

  write(writer: ObjectWriter): void {
    this.#writeList(this.#roots, this.#id, writer);
    writer.object(`<< /Type /Outlines${ends(this.#roots)} /Count ${this.#roots.length} >>`, this.#id);
  }

  catalogue(): string {
    return `/Outlines ${this.#id} 0 R /PageMode /UseOutlines`;
  }

  #writeList(bookmarks: readonly Bookmark[], parent: number, writer: ObjectWriter): void {
    bookmarks.forEach((bookmark, i) => {
      const previous = bookmarks[i - 1];
      const next = bookmarks[i + 1];
      writer.object(
        `<< /Title ${textString(bookmark.title)} /Parent ${parent} 0 R` +
          (previous ? ` /Prev ${previous.id} 0 R` : '') +
          (next ? ` /Next ${next.id} 0 R` : '') +
          // A negative count: the children are folded away at first.
          (bookmark.children.length > 0
            ? `${ends(bookmark.children)} /Count -${bookmark.children.length}`
            : '') +
          ` /Dest [${writer.page(bookmark.page)} 0 R /XYZ 0 ${num(bookmark.top)} null] >>`,
        bookmark.id,
      );
      this.#writeList(bookmark.children, bookmark.id, writer);
    });
  }
}

function ends(bookmarks: readonly Bookmark[]): string {
  const first = bookmarks[0];
  const last = bookmarks.at(-1);
  return first && last ? ` /First ${first.id} 0 R /Last ${last.id} 0 R` : '';
}
