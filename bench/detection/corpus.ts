import { decoys } from './decoys.ts';
import { address, chineseName, minorityName, titledName, westernName } from './people.ts';
import { Random } from './random.ts';
import { notes } from './sentences.ts';
import * as values from './values.ts';
import { type Kind, kinds } from './wordings.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** The row of the tables it counts in. */
  readonly row: string;
}

/** One text as a page holds it: a table cell, the value of a form, a line of a note or of a log. */
export interface Cell {
  readonly text: string;
  readonly label?: string;
  readonly spans: readonly Span[];
  /** Personal data stands on the same page. */
  readonly personal: boolean;
  /** `table` has its label beside it, `inline` inside the text, `prose` none. */
  readonly shape: 'table' | 'inline' | 'prose';
  /** A value that nothing but a label can explain. */
  readonly needsLabel: boolean;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly pages: number;
  /** Labels from the list that was gathered apart from the dictionary. */
  readonly heldOut: boolean;
}

/** Pages of a customer system, cell by cell. The same seed gives the same bytes. */
export function corpus({ seed, pages, heldOut }: CorpusOptions): readonly Cell[] {
  const r = new Random(seed);
  const cells: Cell[] = [];
  for (let i = 0; i < pages; i++) {
    const way = r.next();
    if (way < 0.42) cells.push(...table(r, heldOut));
    else if (way < 0.58) cells.push(...form(r, heldOut));
    else if (way < 0.88) cells.push(...prose(r));
    else cells.push(...clean(r));
  }
  return cells;
}

/** A label as a page prints it. */
function dressed(r: Random, label: string): string {
  const way = r.next();
  if (way < 0.7) return label;
  if (way < 0.8) return `${label}：`;
  if (way < 0.85) return `* ${label}`;
  if (way < 0.9) return ` ${label} `;
  if (way < 0.95) return `${label}:`;
  return `${label} *`;
}

const labelOf = (r: Random, kind: Kind, heldOut: boolean) =>
  r.pick((heldOut ? kind.heldOut : kind.known).split('|'));
const span = (start: number, text: string, kind: Kind): Span => ({
  start,
  end: start + text.length,
  type: kind.type,
  row: kind.row ?? kind.type,
});

function valueCell(r: Random, kind: Kind, label: string): Cell {
  const value = kind.make(r);
  const text = r.chance(0.05) ? ` ${value}` : r.chance(0.05) ? `${value}\n` : value;
  const start = text.indexOf(value);
  return {
    text,
    label,
    spans: [span(start, value, kind)],
    personal: true,
    shape: 'table',
    needsLabel: kind.bare !== true,
  };
}

function decoyCell(r: Random, decoy: (typeof decoys)[number], personal: boolean): Cell {
  const label = dressed(r, r.pick(decoy.labels.split('|')));
  return { text: decoy.make(r), label, spans: [], personal, shape: 'table', needsLabel: decoy.bare !== true };
}

function table(r: Random, heldOut: boolean): Cell[] {
  const columns = Array.from({ length: r.int(3, 7) }, () => {
    const kind = r.pick(kinds);
    return { kind, label: dressed(r, labelOf(r, kind, heldOut)) };
  });
  const noise = Array.from({ length: r.int(1, 4) }, () => r.pick(decoys));
  return Array.from({ length: r.int(5, 12) }).flatMap(() => [
    ...columns.map(({ kind, label }) => valueCell(r, kind, label)),
    ...noise.map((decoy) => decoyCell(r, decoy, true)),
  ]);
}

/** `label：value` in one text, one or several to a line. */
function form(r: Random, heldOut: boolean): Cell[] {
  return Array.from({ length: r.int(4, 12) }, () => {
    let text = '';
    const spans: Span[] = [];
    for (let i = r.int(1, 3); i > 0; i--) {
      const colon = r.pick(['：', ':', '： ', ' : ']);
      if (r.chance(0.25)) {
        const decoy = r.pick(decoys.filter(({ labels }) => !labels.includes('宗教')));
        text += r.pick(decoy.labels.split('|')) + colon + decoy.make(r);
      } else {
        const kind = r.pick(kinds);
        text += labelOf(r, kind, heldOut) + colon;
        const value = kind.make(r);
        spans.push(span(text.length, value, kind));
        text += value;
      }
      if (i > 1) text += r.pick(['；', '\n', ' | ', '；']);
    }
    return { text, spans, personal: true, shape: 'inline', needsLabel: false };
  });
}

const byPlaceholder: Readonly<Record<string, Kind>> = {
  name: { type: 'person.name', row: 'name in prose', make: chineseName, known: '', heldOut: '' },
  minority: { type: 'person.name', row: 'name in prose', make: minorityName, known: '', heldOut: '' },
  western: { type: 'person.name', row: 'name in prose', make: westernName, known: '', heldOut: '' },
  titled: { type: 'person.name', row: 'name in prose', make: titledName, known: '', heldOut: '' },
  mobile: { type: 'cn.mobile', row: 'mobile in prose', make: values.mobile, known: '', heldOut: '' },
  landline: { type: 'cn.landline', row: 'landline in prose', make: values.landline, known: '', heldOut: '' },
  abroad: {
    type: 'phone.international',
    row: 'abroad in prose',
    make: values.phoneAbroad,
    known: '',
    heldOut: '',
  },
  id: { type: 'cn.resident-id', row: 'id in prose', make: values.residentId, known: '', heldOut: '' },
  card: { type: 'bank-card', row: 'card in prose', make: values.bankCard, known: '', heldOut: '' },
  email: { type: 'email', row: 'e-mail in prose', make: values.email, known: '', heldOut: '' },
  address: { type: 'address', row: 'address in prose', make: address, known: '', heldOut: '' },
  plate: { type: 'cn.licence-plate', row: 'plate in prose', make: values.plate, known: '', heldOut: '' },
  uscc: { type: 'cn.uscc', row: 'uscc in prose', make: values.uscc, known: '', heldOut: '' },
  wechat: { type: 'wechat', row: 'wechat in prose', make: values.wechat, known: '', heldOut: '' },
  qq: { type: 'qq', row: 'qq in prose', make: values.qq, known: '', heldOut: '' },
  passport: {
    type: 'cn.passport',
    row: 'passport in prose',
    make: values.passportCn,
    known: '',
    heldOut: '',
  },
  ip: { type: 'ip-address', row: 'ip in prose', make: values.ip, known: '', heldOut: '' },
  birth: { type: 'date-of-birth', row: 'birth in prose', make: values.birthDate, known: '', heldOut: '' },
};
const filler: Readonly<Record<string, values.Maker>> = {
  order: (r) => `2026${r.digits(14)}`,
  amount: (r) => `${r.int(100, 9999)}`,
  date: (r) => `${r.int(1, 12)}月${r.int(1, 28)}日`,
  course: (r) => r.word('少儿芭蕾 钢琴一对一 创意美术 书法 英语口语 高级瑜伽'),
  hours: (r) => String(r.int(2, 48)),
};

function prose(r: Random): Cell[] {
  return Array.from({ length: r.int(4, 10) }, () => {
    let text = '';
    const spans: Span[] = [];
    const template = r.pick(notes);
    for (const part of template.split(/(\{\w+\})/)) {
      const key = /^\{(\w+)\}$/.exec(part)?.[1];
      const kind = key === undefined ? undefined : byPlaceholder[key];
      const value = kind?.make(r) ?? (key === undefined ? part : (filler[key]?.(r) ?? part));
      if (kind !== undefined) spans.push(span(text.length, value, kind));
      text += value;
    }
    return { text, spans, personal: spans.length > 0, shape: 'prose', needsLabel: false };
  });
}

/** A page of stock, settings or statistics, without anybody's data. */
function clean(r: Random): Cell[] {
  const columns = Array.from({ length: r.int(4, 9) }, () => r.pick(decoys));
  return Array.from({ length: r.int(8, 20) }).flatMap(() =>
    columns.map((decoy) => decoyCell(r, decoy, false)),
  );
}
