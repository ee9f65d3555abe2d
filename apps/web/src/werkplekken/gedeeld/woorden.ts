import type { Landkaart } from '@ontschot/projecties';

type Naslag = Readonly<Record<string, string>>;

const AFSPRAAKSTATEN: Naslag = {
  ontwerp: 'ontwerp',
  voorgelegd: 'wacht op instemming',
  gesloten: 'geldt',
  gewijzigd: 'geldt, en een nieuwe versie wordt besproken',
  beeindigd: 'beëindigd',
};

/** How an afspraak stands, as people say it. */
export const afspraakstaat = (staat: string): string => AFSPRAAKSTATEN[staat] ?? staat;

const VORMEN: Naslag = {
  functiegericht: 'vast bedrag voor een functie',
  product: 'per product',
  populatie: 'per inwoner van de populatie',
};
export const financieringsvorm = (vorm: string | null): string => (vorm === null ? 'nog geen' : (VORMEN[vorm] ?? vorm));

const UITKOMSTEN: Naslag = { winst: 'winst', verlies: 'verlies', niets: 'geen winst, geen verlies' };
export const uitkomst = (soort: string): string => UITKOMSTEN[soort] ?? soort;

const GEBEURTENISSEN: Naslag = {
  'aandeel-toegekend.v1': 'Aandeel toegekend',
  'aandeel-toegestemd.v1': 'Aandeel: de betaler stemde in',
  'aandeel-afgewezen.v1': 'Aandeel: de betaler wees af',
  'toezegging-contant-gemaakt.v1': 'Betaald',
  'preventiewinst-vastgesteld.v1': 'Preventiewinst vastgesteld',
  'preventiewinst-gemeten.v1': 'Preventiewinst gemeten',
};
/** What happened, in words; an event without words of its own is named by its type, without the version. */
export const gebeurtenisnaam = (type: string): string =>
  GEBEURTENISSEN[type] ?? type.replace(/\.v\d+$/, '').replaceAll('-', ' ');

/** The name of something that an answer mentions, or its id when the boek has no name for it. */
export const naamUit = (namen: Readonly<Record<string, string>> | undefined, id: string): string => namen?.[id] ?? id;

/** What a landkaart or an afspraak names. */
export type Namen = Pick<Landkaart['namen'], 'organisaties' | 'kokers'>;
