/** Gives each distinct text a number, from 0 on in order of appearance, and keeps it once. */
export class Interner {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    const kept = detached(text);
    this.numbers.set(kept, number);
    this.texts.push(kept);
    return number;
  }
}

/** The text without the larger one it was cut from: engines keep the whole parent of a slice in memory. */
export const detached = (text: string): string => `${text} `.slice(0, -1);
