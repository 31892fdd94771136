const longest = 120;

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that Windows, macOS and Linux accept, from parts such as number, title and version, and an ending without
 * dot. Keeps Chinese; drops control and direction characters and what file systems reserve; empty parts are skipped.
 * At most 120 bytes of UTF-8 with the ending; of too long a name the longest part is cut, between
 * characters.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const room = longest - byteLength(ending) - 1;
  const stem =
    shortened(
      parts.map(cleanPart).filter((part) => part !== ''),
      room,
    ).join('_') || '_';
  const safe = deviceName.test(stem) ? `${stem}_` : stem;
  return `${cut(safe, room)}.${ending}`;
}

/** The parts with as much less of the longest as is too much: what tells files of one case apart stays whole. */
function shortened(parts: readonly string[], room: number): readonly string[] {
  const sizes = parts.map(byteLength);
  const tooMuch = byteLength(parts.join('_')) - room;
  if (tooMuch <= 0) return parts;
  const most = Math.max(...sizes);
  return parts.with(sizes.indexOf(most), cut(parts[sizes.indexOf(most)] ?? '', most - tooMuch));
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
