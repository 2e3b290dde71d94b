/** Text as two spellings of it are compared: NFC, lower-case, white space collapsed. */
export const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
