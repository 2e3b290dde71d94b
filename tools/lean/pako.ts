import { Inflate as Inflater } from 'fflate';

/**
 * What JSZip asks of pako, by fflate, a third of its size. Like pako it throws nothing at JSZip, which could not catch it:
 * what cannot be inflated comes out short, and JSZip and the page compare sizes and checksums.
 */
export class Inflate {
  onData: (bytes: Uint8Array) => void = () => undefined;
  private readonly inflater = new Inflater((bytes) => {
    if (bytes.length > 0) this.onData(bytes);
  });
  private over = false;

  push(packed: ArrayLike<number>, last: boolean): void {
    if (this.over) return;
    try {
      this.inflater.push(packed instanceof Uint8Array ? packed : Uint8Array.from(packed), last);
    } catch {
      this.over = true;
    }
  }
}
