import type { UseQueryResult } from '@tanstack/react-query';

/** A sentence out of two answers. The figures of another choice are never said to be of this one. */
export function zinUit<A, B>(
  een: UseQueryResult<A>,
  ander: UseQueryResult<B>,
  zin: (een: A, ander: B) => string,
): string {
  if (een.isError || ander.isError) return 'De bedragen voor deze zin konden niet worden opgehaald.';
  if (een.isPlaceholderData || ander.isPlaceholderData) return '…';
  return een.data === undefined || ander.data === undefined ? '…' : zin(een.data, ander.data);
}
