/** Nodes above 0 and their weights of the rule with 16 points on −1 to 1 (Abramowitz and Stegun 25.4.30). */
const nodes = [
  0.09501250983763744, 0.2816035507792589, 0.4580167776572274, 0.6178762444026437, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const weights = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388,
  0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];

/**
 * The integral of a smooth function from `low` to `high` by Gauss and Legendre's rule with 16 points, exact for polynomials
 * up to degree 31. Throws nothing of its own.
 *
 * @example gaussLegendre((x) => 4 * x * x * x, 0, 2).toFixed(12) // '16.000000000000'
 */
export function gaussLegendre(of: (x: number) => number, low: number, high: number): number {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) {
    const reach = half * nodes[i]!;
    sum += weights[i]! * (of(middle - reach) + of(middle + reach));
  }
  return half * sum;
}
