import { useVraag } from '../../api/gebruik.js';

interface Genoemd {
  readonly naam: string;
}
type Organisatie = Genoemd & { readonly organisatie: string };
type Koker = Genoemd & { readonly koker: string };
type Budget = Genoemd & { readonly budget: string };

/** The names by which people know what the boek knows by a code; the code itself as long as a name is not there. */
export interface Namen {
  readonly organisatie: (id: string) => string;
  readonly koker: (id: string) => string;
  readonly budget: (id: string) => string;
  /** For a list to choose from: code and name. */
  readonly budgetten: readonly (readonly [string, string])[];
  readonly organisaties: readonly (readonly [string, string])[];
  readonly kokers: readonly (readonly [string, string])[];
}

/** The names of the kokers that the reader may know of; the code itself of others, and as long as a name is not there. */
export function useKokernamen(boek: string): (koker: string) => string {
  const { data } = useVraag<{ kokers: readonly Koker[] }>(`boeken/${boek}/kokers`, { aantal: 500 });
  return (id) => data?.kokers.find((een) => een.koker === id)?.naam ?? id;
}

export function useNamen(boek: string): Namen {
  const pad = `boeken/${boek}`;
  const alle = { aantal: 500 };
  const organisaties = useVraag<{ organisaties: readonly Organisatie[] }>(`${pad}/organisaties`, alle).data;
  const kokers = useVraag<{ kokers: readonly Koker[] }>(`${pad}/kokers`, alle).data;
  const budgetten = useVraag<{ budgetten: readonly Budget[] }>(`${pad}/budgetten`, alle).data;
  return {
    organisatie: (id) => organisaties?.organisaties.find((een) => een.organisatie === id)?.naam ?? id,
    koker: (id) => kokers?.kokers.find((een) => een.koker === id)?.naam ?? id,
    budget: (id) => budgetten?.budgetten.find((een) => een.budget === id)?.naam ?? id,
    organisaties: (organisaties?.organisaties ?? []).map(({ organisatie, naam }) => [organisatie, naam] as const),
    kokers: (kokers?.kokers ?? []).map(({ koker, naam }) => [koker, naam] as const),
    budgetten: (budgetten?.budgetten ?? []).map(({ budget, naam }) => [budget, `${budget} ${naam}`] as const),
  };
}
