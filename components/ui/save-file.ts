/** Long enough for the browser to have taken the bytes; the object URL is then given back. */
const keepMs = 60_000;

/** Lets the browser save bytes under a name, through its own download; needs no permission. */
export function saveFile(bytes: Uint8Array | string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keepMs);
}
