import { createHash } from 'node:crypto';
import type { Opgenomen } from './soorten.js';

/** Over all lines without who they are about: nobody can try a person or a household against it. */
export class Regelhash {
  private readonly hash = createHash('sha256');

  /** Nothing but what the events hold too: what was given could be tried against it. */
  neem({
    referentie,
    van,
    bedrag,
    vorigeReferentie,
  }: Pick<Opgenomen, 'referentie' | 'van' | 'bedrag' | 'vorigeReferentie'>): this {
    this.hash.update(`${JSON.stringify([referentie, van.slice(0, 7), bedrag, vorigeReferentie ?? null])}\n`);
    return this;
  }

  get uitkomst(): string {
    return this.hash.copy().digest('base64url');
  }
}
