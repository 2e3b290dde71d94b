const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The names in a zip, by the platform in the place of JSZip's own tables. */
export const utf8decode = (bytes: Uint8Array): string => decoder.decode(bytes);

class Never {
  constructor() {
    throw new Error('left out');
  }
}

export { Never as Utf8DecodeWorker, Never as Utf8EncodeWorker, Never as utf8encode };
