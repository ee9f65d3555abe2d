/** The members of T, where those that may be undefined may also be absent. */
export type Schoon<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined, so that an event holds only what was said. */
export function schoon<T extends object>(waarde: T): Schoon<T> {
  // A plain loop: this runs for every event that is decided.
  const gezegd: Record<string, unknown> = {};
  for (const sleutel in waarde) if (waarde[sleutel] !== undefined) gezegd[sleutel] = waarde[sleutel];
  return gezegd as Schoon<T>;
}
