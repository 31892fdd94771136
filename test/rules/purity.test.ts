import { describe, expect, test } from 'vitest';
import { productSources, type SourceFile } from './sources.ts';

const lowFloors =
  /^lib\/(base|i18n|laws|facts|rules|checklist|detection|inventory|risk|registers|plans|vault)\//;
const page = /^lib\/detection\/page\//;
const vault = /^lib\/vault\//;

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly except?: RegExp;
}

const impurities: readonly Ban[] = [
  {
    what: 'the clock',
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/,
    instead: 'take `now` as an argument',
  },
  { what: 'chance', pattern: /\bMath\.random\(/, instead: 'take the choice as an argument' },
  {
    what: 'random bytes',
    pattern: /\bcrypto\.(getRandomValues|randomUUID)\(|\brandomBytes\(/,
    instead: 'take `newId` or the bytes as an argument',
    except: vault,
  },
  {
    what: 'an extension API',
    pattern: /(?<![.\w'"`-])(browser|chrome)\.\w|from ['"]wxt\//,
    instead: 'move the call to entrypoints/ or lib/messaging/',
  },
  {
    what: 'a page API',
    pattern:
      /(?<![.\w'"`-])(window|document|localStorage|sessionStorage|indexedDB|navigator|location)\.[a-z]/,
    instead: 'pass what is needed as an argument',
    except: page,
  },
];

const networkCalls: readonly Ban[] = [
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/, instead: 'nothing leaves the computer' },
  {
    what: 'a socket',
    pattern: /\bnew (WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/,
    instead: 'nothing leaves the computer',
  },
  { what: 'a beacon', pattern: /\bsendBeacon\(/, instead: 'nothing leaves the computer' },
  {
    what: 'fetch of an address',
    pattern: /\bfetch\(\s*['"`](?!\/)/,
    instead: 'fetch packaged files only, by browser.runtime.getURL',
  },
  {
    what: 'remote code',
    pattern: /\bimportScripts\(|\bimport\(\s*['"]https?:|\beval\(|\bnew Function\(/,
    instead: 'stores reject it',
  },
];

function violations(
  sources: readonly SourceFile[],
  { what, pattern, instead, except }: Ban,
): readonly string[] {
  return sources
    .filter(({ path }) => !except?.test(path))
    .flatMap(({ path, code }) => {
      const found = pattern.exec(code);
      return found ? [`${path} uses ${what} (${found[0].trim()}): ${instead}`] : [];
    });
}

describe('floors 0 to 2 run in the browser, in a worker and in Node', () => {
  const low = productSources.filter(({ path }) => lowFloors.test(path));
  test.each(impurities)('they do not use $what', (ban) => {
    expect(low.length).toBeGreaterThan(20);
    expect(violations(low, ban)).toEqual([]);
  });
});

test('days and times are told by the clock of China, not by that of the computer', () => {
  const clock = {
    what: 'the clock face of the computer',
    pattern:
      /\.get(Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(|\.toLocale(Time|Date)String\(|\bDate\([^()]*\)\.toLocaleString\(/,
    instead: 'use lib/i18n/china-time.ts',
  };
  expect(violations(productSources, clock)).toEqual([]);
});

describe('nothing leaves the computer', () => {
  test.each(networkCalls)('no source uses $what', (ban) => {
    expect(violations(productSources, ban)).toEqual([]);
  });
});

test('what runs in strangers’ pages, where the policy of the extension does not bind, makes no request at all', () => {
  const inPages = productSources
    .filter(({ path }) => /^(lib\/detection\/|entrypoints\/[^/]+\.content\/)/.test(path))
    .filter(({ code }) => /\bfetch\(|\.src\s*=/.test(code))
    .map(({ path }) => `${path} makes a request from a stranger's page`);
  expect(inPages).toEqual([]);
});

test('Zod is taken from lib/base/zod.ts, which keeps it from probing eval', () => {
  const direct = productSources
    .filter(
      ({ path, imports }) => path !== 'lib/base/zod.ts' && imports.some((name) => /^zod(\/|$)/.test(name)),
    )
    .map(({ path }) => `${path} imports zod itself`);
  expect(direct).toEqual([]);
});
