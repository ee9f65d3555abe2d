import type { Leeftijdsgroep, Trekkingvorm, Vraagsoort } from '@ontschot/boek';
import { leesEuro } from '../../../onderdelen/lees-euro.js';

/** What somebody typed of a request so far, as it was typed. */
export interface Concept {
  readonly team: string;
  readonly bedrag: string;
  readonly vraagsoort: Vraagsoort | '';
  readonly vorm: Trekkingvorm;
  readonly huishouden: string;
  readonly groep: string;
  readonly aantal: string;
  readonly uren: string;
  readonly waarom: string;
  readonly leeftijd: Leeftijdsgroep;
  readonly zou: 'nee' | 'ja' | 'onbekend';
  readonly boekdatum: string;
}

export const BEGIN: Concept = {
  ...{ team: '', bedrag: '', vraagsoort: '', vorm: 'gift', huishouden: '', groep: '', aantal: '', uren: '' },
  ...{ waarom: '', leeftijd: 'volwassenen', zou: 'onbekend', boekdatum: '' },
};

export type Fouten = Partial<Readonly<Record<keyof Concept, string>>>;

const heel = (tekst: string): number | undefined => (/^[1-9]\d{0,3}$/.test(tekst.trim()) ? Number(tekst) : undefined);

/** What is still missing or cannot be read, per field; the service judges all of it again. */
export function foutenIn({ bedrag, vraagsoort, vorm, huishouden, groep, aantal, uren, waarom }: Concept): Fouten {
  return {
    ...(leesEuro(bedrag) === undefined && { bedrag: 'Vul een bedrag in, zoals 400 of 12,50.' }),
    ...(vraagsoort === '' && { vraagsoort: 'Kies waarvoor het is.' }),
    ...(vorm !== 'collectief' && huishouden.trim() === '' && { huishouden: 'Vul de code van het huishouden in.' }),
    ...(vorm === 'collectief' && groep.trim() === '' && { groep: 'Geef de groep een naam.' }),
    ...(vorm === 'collectief' && heel(aantal) === undefined && { aantal: 'Vul in met hoeveel zij zijn.' }),
    ...(vorm === 'voorschot' &&
      uren.trim() !== '' &&
      heel(uren) === undefined && { uren: 'Vul hele uren in, of niets.' }),
    ...(waarom.trim() === '' && { waarom: 'Schrijf in één zin waarom.' }),
  };
}

/** The name of a group as the boek takes it: small letters, digits and dashes. */
const alsNaam = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The request as the API takes it; of a concept without faults. */
export function inhoudVan(concept: Concept): object {
  const { team, vorm, vraagsoort, leeftijd, uren, boekdatum } = concept;
  return {
    ...{ boekdatum, team, vorm, bedrag: leesEuro(concept.bedrag) },
    ...{ vraagsoort: vraagsoort === '' ? 'anders' : vraagsoort, leeftijdsgroep: leeftijd },
    ...(vorm === 'collectief'
      ? { groep: { naam: alsNaam(concept.groep), aantal: heel(concept.aantal) } }
      : { huishouden: concept.huishouden.trim() }),
    ...(vorm === 'voorschot' && heel(uren) !== undefined && { tegenprestatie: { uren: heel(uren) } }),
    ...{ voorliggend: { zou: concept.zou }, waarom: concept.waarom.trim() },
  };
}
