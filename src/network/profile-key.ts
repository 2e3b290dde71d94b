import { fold } from '../base/fold.ts';

/**
 * The slug that names a member within one export, from any form of a profile address: with or without a scheme,
 * percent-encoded (Connections.csv) or raw Unicode (every other table), `/in/` or `/pub/`, any case.
 * Undefined for an address without a slug, such as the bare `https://www.linkedin.com/in` (docs/export-format.md §3).
 */
export function slugOf(address: string): string | undefined {
  const [, written] = /\/(?:in|pub)\/([^/?#\s]+)/i.exec(address) ?? [];
  return written === undefined ? undefined : fold(percentDecoded(written)) || undefined;
}

/** Malformed escapes are kept as they are; the well-formed ones beside them are decoded. */
const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
