import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Koppen } from './api.js';
import { isInkijk, vraagOpnieuw } from './opnieuw.js';
import { volg } from './volgen.js';

type Velden = Readonly<Record<string, string | number | undefined>>;

/** A path with its query; fields that are undefined or empty are left out. */
export function metVelden(pad: string, velden: Velden = {}): string {
  const gevuld = Object.entries(velden).filter(([, waarde]) => waarde !== undefined && waarde !== '');
  if (gevuld.length === 0) return pad;
  return `${pad}?${new URLSearchParams(gevuld.map(([naam, waarde]) => [naam, String(waarde)])).toString()}`;
}

/** Asks `/v1/<pad>`; with an undefined pad nothing is asked yet. The answer before it stays until the new one is there. */
export function useVraag<T>(pad: string | undefined, velden?: Velden, koppen?: Koppen): UseQueryResult<T> {
  const { api } = useIngelogd();
  const adres = pad === undefined ? undefined : metVelden(pad, velden);
  return useQuery({
    queryKey: ['v1', adres, koppen],
    queryFn: ({ signal }) => api.haal<T>(adres ?? '', koppen, signal),
    enabled: adres !== undefined,
    // With a purpose each answer is a look that is recorded: only when somebody asks.
    ...(isInkijk(koppen) && { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false }),
    placeholderData: keepPreviousData,
  });
}

/** Everything that is shown of this boek is asked again once something was booked in it, here or elsewhere. */
export function useVolgen(boek: string): void {
  const { api } = useIngelogd();
  const vragen = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    let straks: ReturnType<typeof setTimeout> | undefined;
    void volg(api, boek, stop.signal, (revisie) => {
      if (revisie !== undefined) api.weet(boek, revisie);
      // A batch of a hundred movements is one reason to ask again, not a hundred.
      straks ??= setTimeout(() => {
        straks = undefined;
        vraagOpnieuw(vragen);
      }, 1_000);
    });
    return () => {
      stop.abort();
      clearTimeout(straks);
    };
  }, [api, boek, vragen]);
}
