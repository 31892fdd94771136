import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Detection } from './score.ts';

/** Another package that finds personal data in text. */
export interface Peer {
  readonly name: string;
  /** What it calls for a text and nothing else, to be timed; some give promises. Peers know no labels. */
  readonly call: (text: string) => unknown;
  /** What it finds, in our terms. */
  readonly detect: (text: string) => readonly Detection[] | Promise<readonly Detection[]>;
}

/** What each peer calls our types; a name that is missing fits nothing. */
const theirNames: Readonly<Record<string, RegExp>> = {
  'cn.mobile': /phone|mobile/i,
  'cn.landline': /phone/i,
  'phone.international': /phone/i,
  'cn.resident-id': /resident|chin.*id|national_id/i,
  'bank-card': /credit_?card|bank_?card/i,
  'person.name': /name|person/i,
  email: /email/i,
  address: /address_|street|location/i,
  'ip-address': /ip_?(v4)?(address)?$|ipv4/i,
  'mac-address': /mac_/i,
  imei: /imei/i,
  vin: /vin|vehicle/i,
  iban: /iban/i,
  'us.ssn': /ssn|social/i,
  'uk.nino': /nino|national_insurance/i,
  'cn.passport': /passport/i,
  passport: /passport/i,
  'hk.resident-id': /hkid|hong/i,
  'date-of-birth': /birth|dob/i,
  secret: /password|token|key|credential/i,
  'financial-account': /account/i,
  location: /gps|coordinate/i,
  'cn.licence-plate': /plate/i,
};

export const fitsPeer = (found: string, meant: string): boolean => theirNames[meant]?.test(found) ?? false;

/** Peers that only give back a redacted text: their placeholders are capital words, and what stands between is kept. */
function fromRedacted(text: string, redacted: string): Detection[] {
  const found: Detection[] = [];
  let at = 0;
  let open: string | null = null;
  let openedAt = 0;
  const parts = redacted.split(/\b([A-Z]{2,}(?:_[A-Z]+)+|DIGITS|URL|USERNAME|EMAIL|PHONE|SSN)\b/);
  parts.forEach((part, i) => {
    if (i % 2 === 1) {
      open ??= part;
      return;
    }
    const next = part === '' ? (i === parts.length - 1 ? text.length : at) : text.indexOf(part, at);
    if (next < 0) return;
    if (open !== null && (part !== '' || i === parts.length - 1)) {
      found.push({ start: openedAt, end: next, type: open });
      open = null;
    }
    at = next + part.length;
    openedAt = open === null ? at : openedAt;
  });
  return found;
}

interface Position {
  readonly type: string;
  readonly position: readonly [number, number];
}

/** Loads the peers from the folder they are installed in; one that cannot be loaded is named and left out. */
export async function loadPeers(folder: string, missing: (name: string) => void): Promise<Peer[]> {
  const find = createRequire(`${folder}/package.json`);
  const load = async (name: string) =>
    (await import(pathToFileURL(find.resolve(name)).href)) as Record<string, never>;
  const makers: Readonly<Record<string, () => Promise<Omit<Peer, 'name'>>>> = {
    'redact-pii': async () => {
      const module = (await load('redact-pii')) as unknown as {
        SyncRedactor: new () => { redact(text: string): string };
      };
      const redactor = new module.SyncRedactor();
      const call = (text: string) => redactor.redact(text);
      return { call, detect: (text) => fromRedacted(text, call(text)) };
    },
    '@redactpii/node': async () => {
      const module = (await load('@redactpii/node')) as unknown as {
        Redactor: new (options: object) => { redact(text: string): string };
      };
      const redactor = new module.Redactor({});
      const call = (text: string) => redactor.redact(text);
      return { call, detect: (text) => fromRedacted(text, call(text)) };
    },
    openredaction: async () => {
      const module = (await load('openredaction')) as unknown as {
        OpenRedaction: new () => { detect(text: string): Promise<{ detections: readonly Position[] }> };
      };
      const detector = new module.OpenRedaction();
      const call = (text: string) => detector.detect(text);
      const detect = async (text: string) =>
        (await call(text)).detections.map(({ type, position: [start, end] }) => ({ type, start, end }));
      return { call, detect };
    },
    'libphonenumber-js': async () => {
      const module = (await load('libphonenumber-js')) as unknown as {
        findPhoneNumbersInText(
          text: string,
          country: string,
        ): readonly { startsAt: number; endsAt: number }[];
      };
      const call = (text: string) => module.findPhoneNumbersInText(text, 'CN');
      const detect = (text: string) =>
        call(text).map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, type: 'PHONE' }));
      return { call, detect };
    },
  };
  const peers: Peer[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      peers.push({ name, ...(await make()) });
    } catch {
      missing(name);
    }
  }
  return peers;
}
