/** Throws a `TypeError` for a name that would not come back as it was given. */
export function checkName(what: string, name: string, { nameLength }: { readonly nameLength: number }): void {
  if (typeof name !== 'string' || name === '' || name.length > nameLength || !name.isWellFormed()) {
    throw new TypeError(`${what} must be well-formed text of 1 to ${nameLength} characters`);
  }
}

/** Throws a `RangeError` when `value` is no whole number from `lowest` up. */
export function checkWhole(what: string, value: number, lowest: number): void {
  if (!Number.isSafeInteger(value) || value < lowest)
    throw new RangeError(`${what} must be a whole number from ${lowest}`);
}

/** The value as JSON; a `TypeError` when it has none. */
export function toText(what: string, value: object): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`${what} must be a JSON value`);
  return text;
}
