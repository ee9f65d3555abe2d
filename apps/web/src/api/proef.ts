import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Gevraagd } from './bestand.js';
import { useStil } from './stil.js';

/** The events that an opdracht would lead to. */
export interface Proefantwoord {
  readonly gebeurtenissen: readonly { readonly type: string; readonly gegevens: unknown }[];
}

/** With what it is known by: sent along, the service books only this. */
export interface Gemerkt extends Proefantwoord {
  readonly merk: string;
}

export interface Proef {
  readonly vraag: UseQueryResult<Gemerkt>;
  /** What is shown is about what is in the form now: it can be booked, as long as it comes to this. */
  readonly actueel: boolean;
  /** How what is shown was asked, to take its tables along. */
  readonly gevraagd: Gevraagd;
  /** What stood there before the boek moved on and something else came of it. */
  readonly eerder: Gemerkt | undefined;
  /** It was booked: what changes from now on is no news. */
  readonly geboekt: () => void;
}

interface Spoor {
  readonly vraag: string;
  /** What was heard until then does not count. */
  readonly sinds: number;
  readonly nu?: Gemerkt;
  readonly eerder?: Gemerkt;
}

/** What would come of an opdracht, asked once the hand rests and only when there is enough to ask. Nothing is booked. */
export function useProef(pad: string, inhoud: object, klaar: boolean): Proef {
  const { api } = useIngelogd();
  const nu = JSON.stringify(inhoud);
  const stil = useStil(nu);
  const vraag = useQuery({
    queryKey: ['v1', 'proef', pad, stil],
    queryFn: ({ signal }) => api.beproef<Gemerkt>(`${pad}/proeven`, JSON.parse(stil) as object, signal),
    enabled: klaar && stil === nu,
    retry: false,
    // What came of it a while ago is no answer to the same question now.
    gcTime: 0,
  });
  const gevraagd = { pad: `${pad}/proeven`, inhoud: JSON.parse(stil) as object };
  const [spoor, zetSpoor] = useState<Spoor>({ vraag: '', sinds: 0 });
  const straks = volgende(spoor, `${pad} ${stil}`, vraag);
  if (straks !== spoor) zetSpoor(straks);
  return {
    vraag,
    gevraagd,
    actueel: klaar && stil === nu && vraag.isSuccess,
    eerder: straks.eerder,
    geboekt: () => zetSpoor({ vraag: straks.vraag, sinds: Date.now() }),
  };
}

function volgende(spoor: Spoor, vraag: string, { data, dataUpdatedAt }: UseQueryResult<Gemerkt>): Spoor {
  const hier: Spoor = spoor.vraag === vraag ? spoor : { vraag, sinds: 0 };
  if (data === undefined || dataUpdatedAt <= hier.sinds || hier.nu?.merk === data.merk) return hier;
  if (hier.nu === undefined) return { ...hier, nu: data };
  const eerder = hier.eerder ?? hier.nu;
  return { vraag, sinds: hier.sinds, nu: data, ...(eerder.merk !== data.merk && { eerder }) };
}
