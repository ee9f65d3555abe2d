import type { Doorrekening } from '@ontschot/projecties';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useIngelogd } from '../../../sessie/gebruik.js';

/** A rule of the boek, or one that is given in full. */
export type Keuze = { readonly verdeelregel: string; readonly versie: number } | { readonly regel: object };

/** How rules are run. */
export const doorrekenvraag = (boek: string, regels: readonly Keuze[]) => ({
  ...{ pad: `boeken/${boek}/doorrekeningen/proeven`, inhoud: { regels } },
});

/** Runs rules over all that was assessed; what is asked anew takes the place of what was on its way. Nothing is written. */
export function useDoorrekening(boek: string, regels: readonly Keuze[]): UseQueryResult<Doorrekening> {
  const { api } = useIngelogd();
  const { pad, inhoud } = doorrekenvraag(boek, regels);
  return useQuery({
    queryKey: ['v1', 'doorrekenen', boek, regels],
    queryFn: ({ signal }) => api.beproef<Doorrekening>(pad, inhoud, signal),
    enabled: regels.length > 0,
    placeholderData: (eerder) => eerder,
  });
}
