/** How sure the project is of a rule or an amount. */
export type Confidence = 'high' | 'medium' | 'low';

const order: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least of several confidences: a count is as sure as its weakest step. */
export function leastConfidence(...confidences: readonly (Confidence | undefined)[]): Confidence {
  return order.find(confidence => confidences.includes(confidence)) ?? 'high';
}
