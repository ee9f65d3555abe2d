import type { Rol, Sessie } from './sessie.js';

/** Somebody of the demo: the service hands out a token for each. */
export interface Demopersoon {
  readonly rol: Rol;
  readonly naam: string;
  readonly sub: string;
  readonly token: string;
  readonly verlooptOp: string;
  readonly organisatie?: string;
  readonly huishouden?: string;
  readonly wijken?: readonly string[];
}

const PLEK = 'ontschot-demo';
/** A token that ends within this time is not used any more. */
const SPELING_MS = 60_000;

export async function demopersonen(): Promise<readonly Demopersoon[]> {
  const antwoord = await fetch('/v1/demo/tokens');
  if (!antwoord.ok) throw new Error(`De demo gaf geen tokens (${antwoord.status}).`);
  return ((await antwoord.json()) as { tokens: readonly Demopersoon[] }).tokens;
}

/** Who was chosen before in this tab, or nobody. The token itself is fetched anew: keys of a demo end with its service. */
export async function eerderGekozen(): Promise<Sessie | undefined> {
  const sub = sessionStorage.getItem(PLEK);
  if (sub === null) return undefined;
  const persoon = (await demopersonen()).find((een) => een.sub === sub);
  return persoon && demosessie(persoon);
}

export function demosessie(persoon: Demopersoon): Sessie {
  sessionStorage.setItem(PLEK, persoon.sub);
  let huidig = persoon;
  return {
    ...persoon,
    async token() {
      if (Date.parse(huidig.verlooptOp) < Date.now() + SPELING_MS)
        huidig = (await demopersonen()).find(({ sub }) => sub === persoon.sub) ?? huidig;
      return huidig.token;
    },
    async einde() {
      sessionStorage.removeItem(PLEK);
    },
  };
}
