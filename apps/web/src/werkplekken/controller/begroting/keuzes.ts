import { useVraag } from '../../../api/gebruik.js';

interface Budget {
  readonly budget: string;
  readonly naam: string;
  readonly aard: string;
  readonly koker?: string;
}
interface Koker {
  readonly koker: string;
  readonly naam: string;
  readonly oormerk: { readonly aard: string };
}
type Keuze = readonly [waarde: string, naam: string];

/** What a line of the begroting can be about. */
export interface Begrotingskeuzes {
  readonly budgetten: readonly Keuze[];
  /** Those of which the money stands in this boek. */
  readonly kokers: readonly Keuze[];
  /** Whether money of more than one koker may come in this budget, so that a line says of which. */
  readonly kleurNodig: (budget: string) => boolean;
  /** What is said for the koker that is taken when none is chosen. */
  readonly eigen: (budget: string) => string;
  /** Whether it is known that there is nothing to choose from. */
  readonly leeg: boolean;
  readonly fout: unknown;
  readonly opnieuw: () => void;
}

export function useBegrotingskeuzes(boek: string): Begrotingskeuzes {
  const alle = { aantal: 500 };
  const vraagBudgetten = useVraag<{ budgetten: readonly Budget[] }>(`boeken/${boek}/budgetten`, alle);
  const vraagKokers = useVraag<{ kokers: readonly Koker[] }>(`boeken/${boek}/kokers`, alle);
  const { budgetten = [] } = vraagBudgetten.data ?? {};
  const { kokers = [] } = vraagKokers.data ?? {};
  const zoek = (budget: string) => budgetten.find((een) => een.budget === budget);
  return {
    budgetten: budgetten.map(({ budget, naam }) => [budget, `${budget} ${naam}`] as const),
    kokers: kokers
      .filter(({ oormerk }) => oormerk.aard !== 'extern')
      .map(({ koker, naam }) => [koker, `${koker} ${naam}`] as const),
    kleurNodig: (budget) => (zoek(budget)?.aard ?? 'koker') !== 'koker',
    eigen: (budget) => (zoek(budget)?.koker === undefined ? 'kies een koker' : 'de koker van het budget'),
    leeg: vraagBudgetten.data?.budgetten.length === 0,
    fout: vraagBudgetten.error ?? vraagKokers.error,
    opnieuw: () => void Promise.all([vraagBudgetten.refetch(), vraagKokers.refetch()]),
  };
}
