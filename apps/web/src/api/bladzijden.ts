import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Koppen } from './api.js';
import { metVelden } from './gebruik.js';

interface Bladzij {
  readonly regels: readonly unknown[];
  readonly volgende: string | null;
}

/** The pages of a list that were asked so far; the first says what only the first says. */
export interface Bladzijden<P> {
  readonly pages: readonly P[];
}

export type Bladervraag<P> = UseInfiniteQueryResult<Bladzijden<P>>;

/** Asks a list page by page; with an undefined pad nothing is asked yet. What was asked before stays until the new one is there. */
export function useBladzijden<P extends Bladzij>(
  pad: string | undefined,
  velden: Readonly<Record<string, string | number | undefined>> = {},
  koppen?: Koppen,
): Bladervraag<P> {
  const { api } = useIngelogd();
  return useInfiniteQuery({
    queryKey: ['v1', 'bladeren', pad, velden, koppen],
    queryFn: ({ pageParam, signal }) =>
      api.haal<P>(metVelden(pad ?? '', { ...velden, cursor: pageParam }), koppen, signal),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    enabled: pad !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** All lines that were fetched, in order. */
export const alleRegels = <R>({ pages }: Bladzijden<{ readonly regels: readonly R[] }>): R[] =>
  pages.flatMap(({ regels }) => regels);
