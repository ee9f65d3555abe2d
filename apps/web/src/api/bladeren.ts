import { useInfiniteQuery } from '@tanstack/react-query';
import { useIngelogd } from '../sessie/gebruik.js';
import { metVelden } from './gebruik.js';

interface Pagina {
  readonly volgende: string | null;
}

export interface Bladeren<R> {
  readonly regels: readonly R[];
  readonly isPending: boolean;
  readonly fout: unknown;
  readonly heeftMeer: boolean;
  readonly haaltMeer: boolean;
  readonly meer: () => void;
  readonly opnieuw: () => void;
}

/** A list that comes in pages under its own name: the first at once, the others when somebody asks for more. */
export function useBladeren<R>(
  pad: string,
  naam: string,
  velden: Readonly<Record<string, string | number | undefined>> = {},
): Bladeren<R> {
  const { api } = useIngelogd();
  const adres = metVelden(pad, velden);
  const vraag = useInfiniteQuery({
    queryKey: ['v1', 'bladeren', adres],
    queryFn: ({ pageParam, signal }) =>
      api.haal<Pagina & Readonly<Record<string, readonly R[]>>>(
        metVelden(pad, { ...velden, ...(pageParam !== undefined && { cursor: pageParam }) }),
        {},
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende,
  });
  return {
    regels: (vraag.data?.pages ?? []).flatMap((pagina) => pagina[naam] ?? []),
    isPending: vraag.isPending,
    fout: vraag.error,
    heeftMeer: vraag.hasNextPage,
    haaltMeer: vraag.isFetchingNextPage,
    meer: () => void vraag.fetchNextPage(),
    opnieuw: () => void vraag.refetch(),
  };
}
