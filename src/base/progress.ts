/** How far the reading has come. `fraction` is 0–1 over all stages, from bytes read. */
export interface Progress {
  readonly stage: 'opening' | 'connections' | 'signs' | 'messages' | 'judging';
  readonly rows: number;
  readonly fraction: number;
}

export type Report = (progress: Progress) => void;
