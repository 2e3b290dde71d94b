/** 0, 1, 2 … up to `length`: the index of all records. */
export function range(length: number): Uint32Array<ArrayBuffer> {
  const indices = new Uint32Array(length);
  for (let i = 0; i < length; i++) indices[i] = i;
  return indices;
}
