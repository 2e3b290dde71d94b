const never = (): never => {
  throw new Error('left out');
};

// Of JSZip: writing zips (the page packs its sample itself: src/archive/pack-zip.ts), base64, and Node's streams.
export { never as decode, never as encode, never as generateWorker };
