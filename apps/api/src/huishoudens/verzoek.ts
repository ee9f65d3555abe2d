import type { FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import type { Klasse } from '../invoer/veld.js';
import { Huishouden } from '../invoer/namen.js';
import { Getal } from '../invoer/velden.js';
import { keurBoek } from '../opdrachten/lees.js';
import { leesDoelbinding } from './doelbinding.js';

export class HuishoudenVraag {
  @Huishouden({ uitleg: 'De code van het huishouden.' }) huishouden!: string;
}

export class LogboekVraag extends HuishoudenVraag {
  @Getal(1, GRENZEN.grootstePagina, { uitleg: 'Hoeveel op één pagina.', optioneel: true }) aantal?: string;
  @Getal(1, Number.MAX_SAFE_INTEGER, { uitleg: 'Waar de pagina begint.', optioneel: true }) cursor?: string;
}

/** A question about one household: found right, but not yet allowed. */
export interface Huishoudverzoek {
  readonly wie: Identiteit;
  readonly boek: string;
  readonly huishouden: string;
  /** Whether it is the own household of who asks. */
  readonly zelf: boolean;
  readonly doelbinding: string;
  readonly vraag: Readonly<Record<string, string>>;
}

/** Reads path, query and header; throws one problem with every fault. */
export function leesHuishoudverzoek(verzoek: FastifyRequest, klasse: Klasse = HuishoudenVraag): Huishoudverzoek {
  const { identiteit: wie } = verzoek;
  if (wie === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
  const { boekId = '', huishouden = '' } = verzoek.params as Readonly<Record<string, string>>;
  const query = { ...(verzoek.query as Readonly<Record<string, string>>) };
  const zelf = wie.rollen.has('inwoner') && wie.huishouden === huishouden;
  const { doelbinding, fouten: inKop } = leesDoelbinding(verzoek, zelf);
  const fouten = [...keurBoek(boekId), ...keur(klasse, { ...query, huishouden }), ...inKop];
  if (Object.hasOwn(query, 'huishouden'))
    fouten.push({ veld: 'huishouden', code: 'onbekend', melding: 'Dit staat al in het adres.' });
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
  return { wie, boek: boekId, huishouden, zelf, doelbinding, vraag: query };
}
