import { canoniek } from '@ontschot/kern';
import type { StoredEvent } from '../port.js';
import { StoresDiffer } from './faults.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * Throws `StoresDiffer` unless both are the same event in the same place. All that we write is looked at, by its canonical
 * JSON (RFC 8785): the order of keys and white space are the store's own, as its position is.
 */
export function mustBeSame(source: StoredEvent, target: StoredEvent): void {
  const { stream, revision } = source;
  if (stream !== target.stream || revision !== target.revision) {
    const instead = { stream: target.stream, revision: target.revision };
    throw new StoresDiffer({ what: 'order', at: { stream, revision }, instead });
  }
  for (const field of ['id', 'type', 'data', 'metadata'] as const) {
    const where = differsAt(source[field], target[field], field);
    if (where !== undefined) throw new StoresDiffer({ what: 'field', at: { stream, revision }, field: where });
  }
}

/** The path (`data.regels.0.bedrag`) of the first value that differs, as deep as it goes; undefined when none does. */
export function differsAt(source: unknown, target: unknown, path: string): string | undefined {
  if (textOf(source) === textOf(target)) return undefined;
  if (!isTree(source) || !isTree(target) || Array.isArray(source) !== Array.isArray(target)) return path;
  const keys = new Set([...Object.keys(source), ...Object.keys(target)]);
  for (const key of [...keys].sort()) {
    const inside = `${path}.${key}`;
    if (Object.hasOwn(source, key) !== Object.hasOwn(target, key)) return inside;
    const where = differsAt(source[key], target[key], inside);
    if (where !== undefined) return where;
  }
  return path;
}

/** Canonical, also where text is half a surrogate: a store may hold that, though the RFC has no form for it. */
function textOf(value: unknown): string {
  try {
    return canoniek(value);
  } catch {
    return JSON.stringify(sorted(value));
  }
}

const sorted = (value: unknown): unknown => {
  if (!isTree(value)) return value;
  if (Array.isArray(value)) return value.map(sorted);
  // Pairs and not an object: a key such as `__proto__` or `1` would not stay where it was put.
  return [
    '{}',
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  ];
};
