import type { Zegfout } from './eigenschappen.js';

type Fouten = ReadonlyMap<string, string>;

/** What could not be read, before what the service says of it; of both what they are about. */
export const samengevoegd = (gelezen: Fouten, dienst: Fouten): Fouten => new Map([...dienst, ...gelezen]);

/** What is left empty is wrong only once somebody meant to be ready. */
export const zegfoutVan =
  (fouten: Fouten, gekeken: boolean): Zegfout =>
  (veld, getypt) =>
    getypt?.trim() === '' && !gekeken ? undefined : fouten.get(veld);
