import { zlibSync } from 'fflate';
import { binaryString, bytesOf } from './pdf-syntax.ts';

const objectsPerStream = 200;

interface PlainObject {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Where an object of the new file is: at an offset, or inside an object stream at an index. */
type Place =
  | readonly [type: 1, offset: number, generation: 0]
  | readonly [type: 2, stream: number, index: number];

/**
 * Moves everything that is not a stream into compressed object streams (PDF 1.5 and later). A tagged dossier shrinks
 * to about a third. Takes the classic form that jsPDF writes: one section, no encryption.
 */
export function packObjects(file: Uint8Array): Uint8Array {
  const { objects, trailer, size } = readClassic(file);
  const first = objects[0]?.start ?? 0;
  const output = createOutput();
  output.push(binaryString(file.subarray(0, first)).replace(/%PDF-1\.\d/, '%PDF-1.7'));
  const places: Place[] = [];
  const small: { id: number; body: string }[] = [];
  for (const object of objects) {
    const bytes = file.subarray(object.start, object.end);
    if (isStream(bytes)) {
      places[object.id] = [1, output.length, 0];
      output.push(bytes);
    } else small.push({ id: object.id, body: bodyOf(bytes) });
  }
  let next = size;
  for (let i = 0; i < small.length; i += objectsPerStream) {
    const group = small.slice(i, i + objectsPerStream);
    group.forEach(({ id }, index) => {
      places[id] = [2, next, index];
    });
    places[next] = [1, output.length, 0];
    output.push(objectStream(next, group));
    next++;
  }
  const start = output.length;
  places[next] = [1, start, 0];
  output.push(crossReferences(next, places, trailer));
  output.push(`startxref\n${start}\n%%EOF\n`);
  return output.join();
}

function readClassic(file: Uint8Array): { objects: PlainObject[]; trailer: string; size: number } {
  const tail = binaryString(file.subarray(-64));
  const table = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const text = binaryString(file.subarray(table));
  const head = /^xref\s+0 (\d+)\s+/.exec(text);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1];
  if (!head || trailer === undefined) throw new Error('not a classic PDF file');
  const size = Number(head[1]);
  const starts: { id: number; start: number }[] = [];
  for (let id = 1; id < size; id++) {
    const entry = text.slice(head[0].length + id * 20, head[0].length + id * 20 + 18);
    const start = Number.parseInt(entry, 10);
    if (entry.endsWith('n') && start > 0) starts.push({ id, start });
  }
  starts.sort((a, b) => a.start - b.start);
  const objects = starts.map((one, i) => ({ ...one, end: starts[i + 1]?.start ?? table }));
  return { objects, trailer, size };
}

function isStream(bytes: Uint8Array): boolean {
  return binaryString(bytes.subarray(-20)).trimEnd().endsWith('endstream\nendobj');
}

function bodyOf(bytes: Uint8Array): string {
  return binaryString(bytes)
    .replace(/^\d+ 0 obj\s*/, '')
    .replace(/\s*endobj\s*$/, '');
}

function objectStream(id: number, group: readonly { id: number; body: string }[]): Uint8Array {
  let index = '';
  let bodies = '';
  for (const one of group) {
    index += `${one.id} ${bodies.length} `;
    bodies += `${one.body}\n`;
  }
  const entries = `/Type /ObjStm /N ${group.length} /First ${index.length}`;
  return streamObject(id, entries, bytesOf(index + bodies));
}

function crossReferences(id: number, places: readonly (Place | undefined)[], trailer: string): Uint8Array {
  const rows = new DataView(new ArrayBuffer((id + 1) * 7));
  for (let i = 0; i <= id; i++) {
    const [type, where, rest] = places[i] ?? [0, 0, i === 0 ? 65535 : 0];
    rows.setUint8(i * 7, type);
    rows.setUint32(i * 7 + 1, where);
    rows.setUint16(i * 7 + 5, rest);
  }
  const entries = trailer.replace(/\/Size \d+/, `/Size ${id + 1}`).replace(/\s+/g, ' ');
  return streamObject(id, `/Type /XRef /W [1 4 2] ${entries}`, new Uint8Array(rows.buffer));
}

function streamObject(id: number, entries: string, data: Uint8Array): Uint8Array {
  const packed = zlibSync(data, { level: 6 });
  const output = createOutput();
  output.push(`${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`);
  output.push(packed);
  output.push('\nendstream\nendobj\n');
  return output.join();
}

function createOutput() {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(part: Uint8Array | string) {
      const bytes = typeof part === 'string' ? bytesOf(part) : part;
      parts.push(bytes);
      length += bytes.length;
    },
    join() {
      const joined = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        joined.set(part, at);
        at += part.length;
      }
      return joined;
    },
  };
}
