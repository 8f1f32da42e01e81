/** Where anybody reads of an exercise. */
export const exerciseAt = (id: string): string => `/exercises/${id}`;
