const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function originOf(line: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(line) ? line : `https://${line}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // Chromium takes a name with spaces for a host and writes them as %20; no real host has a percent sign.
  if (url.hostname.includes('%')) return undefined;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : undefined;
}

/** The origins named in a text, one per line, each once; lines that are no address are left out. */
export const parseSites = (text: string): string[] => [
  ...new Set(lines(text).flatMap((line) => originOf(line) ?? [])),
];

/** The first line that is not a web address; `undefined` when all are. */
export const badSiteLine = (text: string): string | undefined => lines(text).find((line) => !originOf(line));
