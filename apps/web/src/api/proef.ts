import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Gevraagd } from './bestand.js';
import { useStil } from './stil.js';

/** The events that an opdracht would lead to. */
export interface Proefantwoord {
  readonly gebeurtenissen: readonly { readonly type: string; readonly gegevens: unknown }[];
}

export interface Proef {
  readonly vraag: UseQueryResult<Proefantwoord>;
  /** What is shown is what would be booked now: it can be. */
  readonly actueel: boolean;
  /** How what is shown was asked, to take its tables along. */
  readonly gevraagd: Gevraagd;
}

/** What would come of an opdracht, asked once the hand rests and only when there is enough to ask. Nothing is booked. */
export function useProef(pad: string, inhoud: object, klaar: boolean): Proef {
  const { api } = useIngelogd();
  const nu = JSON.stringify(inhoud);
  const stil = useStil(nu);
  const vraag = useQuery({
    queryKey: ['v1', 'proef', pad, stil],
    queryFn: ({ signal }) => api.beproef<Proefantwoord>(`${pad}/proeven`, JSON.parse(stil) as object, signal),
    enabled: klaar && stil === nu,
    retry: false,
  });
  // The boek changed and it is asked again: what is shown may not be what would be booked.
  const gevraagd = { pad: `${pad}/proeven`, inhoud: JSON.parse(stil) as object };
  return { vraag, gevraagd, actueel: klaar && stil === nu && vraag.isSuccess && !vraag.isFetching };
}
