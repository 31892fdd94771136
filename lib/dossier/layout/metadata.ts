import { srgbProfile } from './icc-profile.ts';
import { type DocumentFacts, type FilePart, producer } from './jspdf-document.ts';
import { binaryString } from './pdf-syntax.ts';

/**
 * Language, XMP and colour profile. The file is built to the rules of PDF/A-3b (everything embedded, no encryption,
 * colours defined); it has not been through a certified validator for part 3.
 */
export function metadata(facts: DocumentFacts, language: string): FilePart {
  let xmpId = 0;
  let profileId = 0;
  return {
    begin: (writer) => {
      xmpId = writer.reserve();
      profileId = writer.reserve();
    },
    write: (writer) => {
      writer.stream(binaryString(new TextEncoder().encode(xmp(facts))), {
        id: xmpId,
        plain: true,
        entries: { Type: '/Metadata', Subtype: '/XML' },
      });
      writer.stream(binaryString(srgbProfile()), { id: profileId, entries: { N: '3' } });
    },
    catalogue: () =>
      `/Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> /Metadata ${xmpId} 0 R` +
      ' /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)' +
      ` /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profileId} 0 R >>]`,
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Says the same as the document information dictionary, as PDF/A demands. */
function xmp(facts: DocumentFacts): string {
  const made = new Date(facts.madeAt).toISOString().replace(/\.\d+Z$/, '+00:00');
  const namespaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces.join(' ')}>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(facts.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(facts.creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${made}</xmp:CreateDate>`,
    '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
