/** How a file's text can be written as bytes. */
export const encodings = [
  'UTF-8',
  'UTF-8 with a mark',
  'UTF-16, little end first',
  'UTF-16, big end first',
  'UTF-16, little end first, without a mark',
  'UTF-16, big end first, without a mark',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

/** Throws where windows-1252 has no byte for a letter. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'UTF-8 with a mark':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'windows-1252':
      return Uint8Array.from(text, byteOf);
    default: {
      const marked = encoding.endsWith('mark') ? text : `\uFEFF${text}`;
      const bytes = new DataView(new ArrayBuffer(marked.length * 2));
      const little = encoding.includes('little');
      for (let i = 0; i < marked.length; i++) bytes.setUint16(i * 2, marked.charCodeAt(i), little);
      return new Uint8Array(bytes.buffer);
    }
  }
}

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
// Not in one go: Node 20 takes it for latin1 then.
const letters1252 = new TextDecoder('windows-1252').decode(allBytes, { stream: true });
const bytes1252 = new Map([...letters1252].map((letter, byte) => [letter, byte]));

function byteOf(letter: string): number {
  const byte = bytes1252.get(letter);
  if (byte === undefined) throw new Error(`windows-1252 has no ${letter}`);
  return byte;
}
