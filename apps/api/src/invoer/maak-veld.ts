import { veld, type Regel, type Veldopties, type Veldsoort } from './veld.js';

export type Opties = Veldopties & { readonly voorbeeld?: unknown };

/** A decorator for one sort of field; with `voorbeeld` the example of the sort gives way. */
export const maak =
  (soort: Veldsoort) =>
  ({ voorbeeld, ...opties }: Opties): PropertyDecorator =>
    veld(voorbeeld === undefined ? soort : { ...soort, schema: { ...soort.schema, example: voorbeeld } }, opties);

export const regel = (code: string, melding: string, keur: Regel['keur']): Regel => ({ code, melding, keur });
