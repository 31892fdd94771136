const curveSteps = 1024;

const word = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 255);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
/** A signed number with 16 bits after the point. */
const fixed = (value: number): number[] => word(Math.round(value * 0x10000), 4);

const xyz = (x: number, y: number, z: number): number[] => [
  ...ascii('XYZ '),
  ...zeros(4),
  ...fixed(x),
  ...fixed(y),
  ...fixed(z),
];

const description = (text: string): number[] => [
  ...ascii('desc'),
  ...zeros(4),
  ...word(text.length + 1, 4),
  ...ascii(text),
  0,
  ...zeros(4 + 4 + 2 + 1 + 67),
];

function toneCurve(): number[] {
  const curve = [...ascii('curv'), ...zeros(4), ...word(curveSteps, 4)];
  for (let i = 0; i < curveSteps; i++) {
    const x = i / (curveSteps - 1);
    const linear = x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    curve.push(...word(Math.round(linear * 65535), 2));
  }
  return curve;
}

/** An sRGB display profile (ICC version 2.1), computed from the primaries and the tone curve of IEC 61966-2-1. */
export function srgbProfile(): Uint8Array {
  const tags: [string, number[]][] = [
    ['desc', description('sRGB')],
    ['cprt', [...ascii('text'), ...zeros(4), ...ascii('No copyright'), 0]],
    ['wtpt', xyz(0.9505, 1, 1.0891)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', toneCurve()],
  ];
  const tagCount = tags.length + 2;
  let offset = 128 + 4 + tagCount * 12;
  const directory: number[] = [];
  const data: number[] = [];
  for (const [name, content] of tags) {
    const padded = [...content, ...zeros(-content.length & 3)];
    const place = [...word(offset, 4), ...word(padded.length, 4)];
    // The three channels share one curve.
    const names = name === 'rTRC' ? ['rTRC', 'gTRC', 'bTRC'] : [name];
    for (const one of names) directory.push(...ascii(one), ...place);
    data.push(...padded);
    offset += padded.length;
  }
  return new Uint8Array([...header(offset), ...word(tagCount, 4), ...directory, ...data]);
}

function header(size: number): number[] {
  const fields = [
    ...word(size, 4),
    ...zeros(4),
    ...word(0x02100000, 4),
    ...ascii('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap((part) => word(part, 2)),
    ...ascii('acsp'),
    ...zeros(28),
    ...fixed(0.9642),
    ...fixed(1),
    ...fixed(0.8249),
  ];
  return [...fields, ...zeros(128 - fields.length)];
}
