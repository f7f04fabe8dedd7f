/** The seven circles of a response (Buzan 1993 on the Gulf War of 1991), from the centre outward. */
export const CIRCLES = ['lead', 'fight', 'pay', 'support', 'neutral', 'oppose', 'resist'] as const;
export type Circle = (typeof CIRCLES)[number];
