const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function originOf(line: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(line) ? line : `https://${line}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // Two addresses in one line, or a few words, are taken for a host as well; no real one has such characters.
  const [, host = ''] = /^\w+:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(address) ?? [];
  const isName = /^(?:[\p{L}\p{M}\p{N}._。．｡-]+|\[[\da-f:.]+\])(?::\d*)?$/iu.test(host);
  // Names without a dot stand in networks of companies, and are written in Latin letters.
  if (!isName || /^xn--[^.]*$/.test(url.hostname)) return undefined;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : undefined;
}

/** The origins named in a text, one per line, each once; lines that are no address are left out. */
export const parseSites = (text: string): string[] => [
  ...new Set(lines(text).flatMap((line) => originOf(line) ?? [])),
];

/** The first line that is not a web address; `undefined` when all are. */
export const badSiteLine = (text: string): string | undefined => lines(text).find((line) => !originOf(line));
