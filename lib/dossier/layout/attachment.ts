import type { FilePart } from './jspdf-document.ts';
import { binaryString, pdfDate, textString } from './pdf-syntax.ts';

export interface AttachedFile {
  /** ASCII, so that every viewer can save it under this name. */
  readonly name: string;
  readonly description: string;
  readonly data: Uint8Array;
  readonly madeAt: string;
}

/** Puts a JSON file into the PDF as an associated file: another form of the same content (ISO 32000-2, 14.13). */
export function attachment(file: AttachedFile): FilePart {
  let id = 0;
  return {
    begin: (writer) => {
      id = writer.reserve();
    },
    write: (writer) => {
      const params = `<< /Size ${file.data.length} /ModDate (${pdfDate(file.madeAt)}) >>`;
      const embedded = writer.stream(binaryString(file.data), {
        entries: { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: params },
      });
      writer.object(
        `<< /Type /Filespec /F ${textString(file.name)} /UF ${textString(file.name)}` +
          ` /Desc ${textString(file.description)} /AFRelationship /Alternative` +
          ` /EF << /F ${embedded} 0 R /UF ${embedded} 0 R >> >>`,
        id,
      );
    },
    catalogue: () =>
      `/Names << /EmbeddedFiles << /Names [${textString(file.name)} ${id} 0 R] >> >> /AF [${id} 0 R]`,
  };
}
