/** The curve and the silent bands as learnt from the owner's own past. */
export interface Learned {
  /** Intercept and slope of P = σ(b₀ + b₁ · ln(W + 0.01)). */
  readonly beta: readonly [number, number];
}
