import { keepPreviousData, useInfiniteQuery, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Koppen } from './api.js';
import { metVelden } from './gebruik.js';

type Cursor = string | number | undefined;

interface Pagina {
  readonly volgende: string | number | null;
}

/** Where a page begins, and those before it: the service knows the way on, not the way back. */
interface Plek<P> {
  readonly cursor: Cursor;
  readonly eerder: readonly Cursor[];
  /** The first page, also when it is held no more. */
  readonly eerste?: P;
}

/** A list as far as it was asked; `P` is what its answer says beside the list. */
export interface Bladeren<R, P = object> {
  readonly regels: readonly R[];
  /** The first page as it came: what is said of all of it stands there. Undefined as long as there is none. */
  readonly eerste: P | undefined;
  readonly isPending: boolean;
  /** Whether this still is the answer to what was asked before. */
  readonly isVorige: boolean;
  readonly fout: unknown;
  readonly heeftMeer: boolean;
  readonly haaltMeer: boolean;
  readonly meer: () => void;
  /** Whether pages before these were let go; `eerder` fetches the last of them again. */
  readonly heeftEerder: boolean;
  readonly haaltEerder: boolean;
  readonly eerder: () => void;
  readonly opnieuw: () => void;
}

/**
 * So many pages are held at once: whoever goes on and on has no list that gets slower with each, and when somebody books something
 * it takes no hundred questions to show it.
 */
const HOOGSTENS = 10;

/**
 * A list that comes in pages under its own name: the first at once, the others when somebody asks for more. With an undefined
 * pad nothing is asked yet. What was there stays until the answer to another choice has come.
 */
export function useBladeren<R, P = object>(
  pad: string | undefined,
  naam: string,
  velden: Readonly<Record<string, string | number | undefined>> = {},
  koppen?: Koppen,
): Bladeren<R, P> {
  const { api } = useIngelogd();
  type Blad = P & Pagina & Readonly<Record<string, readonly R[]>>;
  const vraag = useInfiniteQuery<Blad, Error, InfiniteData<Blad, Plek<P>>, QueryKey, Plek<P>>({
    queryKey: ['v1', 'bladeren', metVelden(pad ?? '', velden), koppen],
    queryFn: ({ pageParam: { cursor }, signal }) =>
      api.haal<Blad>(metVelden(pad ?? '', { ...velden, cursor }), koppen, signal),
    initialPageParam: { cursor: undefined, eerder: [] },
    getNextPageParam: (pagina, _, { cursor, eerder, eerste = pagina }) =>
      pagina.volgende === null ? null : { cursor: pagina.volgende, eerder: [...eerder, cursor], eerste },
    getPreviousPageParam: (_, __, { eerder, ...rest }) =>
      eerder.length === 0 ? null : { ...rest, cursor: eerder.at(-1), eerder: eerder.slice(0, -1) },
    maxPages: HOOGSTENS,
    enabled: pad !== undefined,
    placeholderData: keepPreviousData,
  });
  const paginas = vraag.data?.pages ?? [];
  const plek = vraag.data?.pageParams[0];
  return {
    regels: paginas.flatMap((pagina) => pagina[naam] ?? []),
    // The first of those that are held is the newest answer, unless it is not the first of all.
    eerste: plek?.cursor === undefined ? paginas[0] : plek.eerste,
    isPending: vraag.isPending,
    isVorige: vraag.isPlaceholderData,
    fout: vraag.error,
    heeftMeer: vraag.hasNextPage,
    haaltMeer: vraag.isFetchingNextPage,
    meer: () => void vraag.fetchNextPage(),
    heeftEerder: vraag.hasPreviousPage,
    haaltEerder: vraag.isFetchingPreviousPage,
    eerder: () => void vraag.fetchPreviousPage(),
    opnieuw: () => void vraag.refetch(),
  };
}
