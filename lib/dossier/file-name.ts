const longest = 120;

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that Windows, macOS and Linux accept, from parts such as number, title and version, and an ending without
 * dot. Keeps Chinese; drops control and direction characters and what file systems reserve; empty parts are skipped.
 * At most 120 bytes of UTF-8 with the ending; too long a name is cut between characters.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const stem =
    parts
      .map(cleanPart)
      .filter((part) => part !== '')
      .join('_') || '_';
  const safe = deviceName.test(stem) ? `${stem}_` : stem;
  return `${cut(safe, longest - byteLength(ending) - 1)}.${ending}`;
}

function cleanPart(part: string): string {
  return part
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}<>:"/\\|?*]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '');
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** The longest beginning that fits into `bytes`, never within a character and its accents. */
function cut(text: string, bytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (byteLength(kept + segment) > bytes) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, '');
}
