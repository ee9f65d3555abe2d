import type { Eenheidsprijsregel, Populatiestand, Regeloverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../../api/gebruik.js';
import { useNamen } from '../../../gedeeld/namen.js';
import { regelsleutel } from './concept.js';

type Keuze = readonly (readonly [waarde: string, naam: string])[];

/** What there is to choose from, each by the name that people know. */
export interface Keuzes {
  readonly organisaties: Keuze;
  readonly kokers: Keuze;
  readonly budgetten: Keuze;
  readonly populaties: Keuze;
  readonly regels: Keuze;
  readonly eenheidsprijzen: Keuze;
  readonly verdeelregels: readonly Regeloverzicht[];
}

export function useKeuzes(boek: string): Keuzes {
  const pad = `boeken/${boek}`;
  const alle = { aantal: 500 };
  const { organisaties, kokers, budgetten } = useNamen(boek);
  const populaties = useVraag<{ populaties: readonly Populatiestand[] }>(`${pad}/populaties`, alle).data?.populaties;
  const prijzen = useVraag<{ eenheidsprijzen: readonly Eenheidsprijsregel[] }>(`${pad}/eenheidsprijzen`, alle).data;
  const regels = useVraag<{ verdeelregels: readonly Regeloverzicht[] }>(`${pad}/verdeelregels`, alle).data;
  const verdeelregels = regels?.verdeelregels ?? [];
  return {
    ...{ organisaties, kokers, budgetten, verdeelregels },
    populaties: (populaties ?? []).map(({ populatie, naam }) => [populatie, naam] as const),
    regels: verdeelregels.flatMap(({ verdeelregel, versies }) =>
      versies
        .filter(({ staat }) => staat !== 'ingetrokken')
        .map(
          ({ versie, staat, regel }) =>
            [regelsleutel(verdeelregel, versie), `${regel.naam} (versie ${versie}, ${staat})`] as const,
        ),
    ),
    eenheidsprijzen: (prijzen?.eenheidsprijzen ?? []).map(
      ({ eenheidsprijs, naam, eenheid, jaar }) => [eenheidsprijs, `${naam}, ${eenheid} (${jaar})`] as const,
    ),
  };
}
