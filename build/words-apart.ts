import type { Plugin } from 'vite';
import { charactersOf } from '../lib/detection/sorted-characters.ts';

/**
 * How many rows of GB 2312 hold common characters. Their signs, from `1` to `X`, mean themselves behind a `&`; patterns
 * have few of them.
 */
const rows = 40;
const signs = /[1-X&]/;
const parting = '`';
/** Fewer Chinese characters are not worth the place where their words are asked for. */
const fewest = 4;

/** Runs in the script itself, as `charactersOf` does: nothing but arguments may be named. The words that `pack` was given. */
function unpack(packed: string, characters: string): string[] {
  return packed
    .replace(/([1-X&])(.)/gs, (_, sign: string, at: string) =>
      sign === '&' ? at : characters.charAt((sign.charCodeAt(0) - 49) * 94 + at.charCodeAt(0) - 33),
    )
    .split('`');
}

/**
 * Words with their common Chinese characters as two signs each, row and place in GB 2312, of which deflate makes two
 * thirds of what it makes of UTF-8.
 */
export function pack(words: readonly string[]): string {
  if (words.some((word) => word.includes(parting)))
    throw new Error(`"${parting}" parts words and is in none`);
  const characters = charactersOf(rows);
  let packed = '';
  for (const c of words.join(parting)) {
    const place = /[\u4e00-\u9fff]/.test(c) ? characters.indexOf(c) : -1;
    if (place >= 0) packed += String.fromCharCode(49 + place / 94, 33 + (place % 94));
    else packed += signs.test(c) ? `&${c}` : c;
  }
  return packed;
}

/** The words of `pack`. */
export const unpacked = (packed: string): string[] => unpack(packed, charactersOf(rows));

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Of a literal, or of a piece of a template. */
  readonly value?: unknown;
  /** Of a template. */
  readonly quasis?: readonly Node[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands in their place, by what names them. */
  readonly instead: (name: string) => string;
}

/** Chinese words in an expression of a script. What a key is called stays, and what a tag reads. */
function* wordsIn(node: unknown, depth = 0): Generator<Words> {
  if (Array.isArray(node)) for (const part of node) yield* wordsIn(part, depth);
  else if (isNode(node)) {
    const words = wordsAt(node, depth);
    if (words && (words.text.match(/[\u4e00-\u9fff]/g) ?? []).length >= fewest) yield words;
    else
      for (const [key, part] of Object.entries(node))
        if (key !== 'key' && key !== 'quasi') yield* wordsIn(part, depth + (/Func/.test(node.type) ? 1 : 0));
  }
}

function wordsAt(node: Node, depth: number): Words | undefined {
  const { type, start, end, value, regex, quasis } = node;
  // Within functions, of which one holds the whole script, a pattern would be made anew at each call.
  if (regex && depth < 2)
    return { start, end, text: regex.pattern, instead: (name) => ` RegExp(${name},"${regex.flags}")` };
  if (type === 'TemplateElement') return { start, end, text: cooked(node), instead: (name) => `\${${name}}` };
  const [whole, more] = quasis ?? [];
  const text = whole && !more ? cooked(whole) : value;
  return typeof text === 'string' ? { start, end, text, instead: (name) => ` ${name}` } : undefined;
}

/** What a piece of a template says. */
const cooked = ({ value }: Node): string => (value as { cooked: string }).cooked;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The script with its Chinese words taken out and put, packed, before all of it. It names nothing `words_`. */
export function takeApart(code: string, parse: (code: string) => unknown): string {
  const words = [...wordsIn(parse(code))].sort((a, b) => a.start - b.start);
  if (words.length === 0) return code;
  let rest = '';
  let at = 0;
  for (const [i, { start, end, instead }] of words.entries()) {
    rest += code.slice(at, start) + instead(`words_[${i}]`);
    at = end;
  }
  rest += code.slice(at);
  const packed = JSON.stringify(pack(words.map(({ text }) => text)));
  const head = `const words_=(${unpack})(${packed},(${charactersOf})(${rows}));`;
  return `(function(){${head}${rest}})()`;
}

/** For a script in strangers' pages, which is loaded again and again. */
export const wordsApart: Plugin = {
  name: 'words-apart',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = takeApart(chunk.code, (code) => this.parse(code));
    },
  },
};
