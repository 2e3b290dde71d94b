/** Of Node's streams, which JSZip looks for and does without in a browser: there is none. */
export const Readable = undefined;
