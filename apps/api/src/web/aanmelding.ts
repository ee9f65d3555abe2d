import type { Instellingen } from '../instellingen.js';

/** Under which Nest hands out the Aanmelding of this service. */
export const AANMELDING = Symbol('aanmelding');

/** How somebody signs in; `client` is null when the issuer does not know the workplaces. */
export type Aanmelding =
  | { readonly modus: 'demo' }
  | {
      readonly modus: 'productie';
      readonly issuer: string;
      readonly client: string | null;
      readonly rolclaim: string;
    };

export function aanmeldingVan(instellingen: Instellingen): Aanmelding {
  if (instellingen.modus === 'demo') return { modus: 'demo' };
  const { issuer, client = null, rolclaim } = instellingen.oidc;
  return { modus: 'productie', issuer, client, rolclaim };
}
