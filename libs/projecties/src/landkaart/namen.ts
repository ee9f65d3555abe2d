import type { Peiling } from './peiling.js';

type Bekend = Readonly<Record<string, string>>;

/** Names by id; one that the boek has no name for is not in it. */
export interface Namen {
  readonly organisaties: Bekend;
  readonly kokers: Bekend;
  readonly budgetten: Bekend;
}

interface Rij {
  readonly koker: string;
  readonly financier: string | null;
  readonly aanbieder?: string;
  readonly soort?: string;
  readonly ontvanger?: string | null;
}

const bij = (ids: Iterable<string>, naam: (id: string) => string | null | undefined): Bekend =>
  Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const gevonden = naam(id);
      return gevonden === null || gevonden === undefined ? [] : [[id, gevonden]];
    }),
  );

/** Of all that these rows and afspraken mention, and of nothing else. */
export function namenVan(
  peiling: Peiling,
  rijen: readonly Rij[],
  afspraken: readonly { readonly aanbieders: readonly string[] }[],
): Namen {
  const ontvangers = (gezocht: string): string[] =>
    rijen.flatMap(({ soort, ontvanger }) => (soort === gezocht ? (ontvanger ?? []) : []));
  const organisaties = [
    ...rijen.flatMap(({ aanbieder, financier }) => [aanbieder ?? [], financier ?? []].flat()),
    ...ontvangers('organisatie'),
    ...afspraken.flatMap(({ aanbieders }) => aanbieders),
  ];
  return {
    organisaties: bij(organisaties, (id) => peiling.naam(id)),
    kokers: bij(
      rijen.map(({ koker }) => koker),
      (id) => peiling.kokernaam(id),
    ),
    budgetten: bij(ontvangers('budget'), (id) => peiling.budget(id)?.naam),
  };
}
