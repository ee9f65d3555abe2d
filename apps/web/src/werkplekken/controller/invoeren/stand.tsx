import type { Declaratiestand } from '@ontschot/projecties';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { schrijfEuro } from '@ontschot/kern';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { zegStaat } from './declaraties.js';

/** Often enough to see it move. */
const KIJKEN_MS = 500;

/** One declaratie, asked again as long as its lines are being booked. */
export function useDeclaratie(boek: string, declaratie: string): UseQueryResult<Declaratiestand> {
  const { api } = useIngelogd();
  const pad = `boeken/${boek}/declaraties/${encodeURIComponent(declaratie)}`;
  return useQuery({
    queryKey: ['v1', pad],
    queryFn: ({ signal }) => api.haal<Declaratiestand>(pad, {}, signal),
    refetchInterval: ({ state }) => (state.data?.staat === 'onderweg' ? KIJKEN_MS : false),
  });
}

/** How far it is booked, as a bar and in words. */
export function Declaratievoortgang({ stand }: { readonly stand: Declaratiestand }) {
  const { gevraagd, geboekt, staat } = stand;
  const terug = geboekt.credit === 0 ? '' : `, en ${schrijfEuro(geboekt.credit)} terug`;
  return (
    <div className="voortgang">
      <p className="utrecht-paragraph" role="status">
        {zegStaat(stand)}: {geboekt.regels} van {gevraagd.regels} regels, {schrijfEuro(geboekt.debet)}
        {terug}.
      </p>
      {staat === 'onderweg' && (
        <progress aria-label="Voortgang van het boeken" max={gevraagd.regels} value={geboekt.regels} />
      )}
    </div>
  );
}
