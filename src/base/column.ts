/** A column of numbers that grows as it is filled, by doubling: no array of boxed numbers, no second pass. */
export class Column<Store extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>> {
  private filled = 0;

  constructor(private store: Store) {}

  get length(): number {
    return this.filled;
  }

  push(value: number): void {
    if (this.filled === this.store.length) {
      const larger = new (this.store.constructor as new (length: number) => Store)(this.filled * 2);
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.filled++] = value;
  }

  /** The filled part; a view, not a copy. */
  values(): Store {
    return this.store.subarray(0, this.filled) as Store;
  }
}

export const instants = (): Column<Float64Array<ArrayBuffer>> => new Column(new Float64Array(1024));
export const integers = (): Column<Int32Array<ArrayBuffer>> => new Column(new Int32Array(1024));
