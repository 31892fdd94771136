// Plain Node: the pixels of a PNG as browsers write it (8 bits, RGB or RGBA, not interlaced).
import { inflateSync } from 'node:zlib';

/** Answers `{ width, height, at(x, y) → [red, green, blue] }`. */
export function readPng(bytes) {
  const chunks = chunksOf(bytes);
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = { 2: 3, 6: 4 }[head[9]];
  if (head[8] !== 8 || size === undefined || head[12] !== 0) throw new Error('a PNG of another kind');
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data)),
  );
  const rows = unfilter(data, { stride: width * size, size, height });
  return {
    width,
    height,
    at: (x, y) => [...rows.subarray((y * width + x) * size, (y * width + x) * size + 3)],
  };
}

function chunksOf(bytes) {
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function unfilter(data, { stride, size, height }) {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < size ? 0 : rows[y * stride + i - size];
      const up = y === 0 ? 0 : rows[(y - 1) * stride + i];
      const corner = y === 0 || i < size ? 0 : rows[(y - 1) * stride + i - size];
      rows[y * stride + i] = data[y * (stride + 1) + 1 + i] + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

/** The five filters of the PNG specification, section 9. */
function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
