import type {
  AfspraakAfgewezen,
  AfspraakBeeindigd,
  AfspraakGesloten,
  AfspraakGewijzigd,
  AfspraakIngestemd,
  AfspraakOpgesteld,
  AfspraakVoorgelegd,
  PopulatieAangevuld,
  PopulatieVastleggen,
  RegelIngetrokken,
  RegelOpgesteld,
  RegelVastgesteld,
} from '@ontschot/boek';
import type {
  Afspraakstand,
  Afspraakversiestand,
  Populatiestand,
  Regelstand,
  Regelversiestand,
  Standen,
  Standsoort,
} from './overzichten.js';

/** What one type of event does with the stand of one thing. */
export interface Stap<S extends Standsoort = Standsoort> {
  readonly soort: S;
  /** `oud` is undefined for what was not there yet. */
  readonly pasToe: (oud: Standen[S] | undefined, gegevens: never, revisie: number) => Standen[S];
}

/** A stand that an event builds on; the boek never records such an event without one. */
function er<T>(oud: T | undefined): T {
  if (oud === undefined) throw new Error('een gebeurtenis bouwt op iets dat er niet is');
  return oud;
}

const versieVan = (oud: Regelstand, versie: number, anders: Partial<Regelversiestand>): Regelstand => ({
  ...oud,
  versies: oud.versies.map((een) => (een.versie === versie ? { ...een, ...anders } : een)),
});

const eersteVersie = (
  { versie, inhoud }: Pick<AfspraakOpgesteld, 'versie' | 'inhoud'>,
  revisie: number,
): Afspraakversiestand => ({ versie, inhoud, voorgelegd: false, instemmingen: [], afwijzingen: [], revisie });

const inVersie = (
  oud: Afspraakstand,
  versie: number,
  anders: (een: Afspraakversiestand) => Partial<Afspraakversiestand>,
): readonly Afspraakversiestand[] =>
  oud.versies.map((een) => (een.versie === versie ? { ...een, ...anders(een) } : een));

const regel = (pasToe: Stap<'verdeelregel'>['pasToe']): Stap => ({ soort: 'verdeelregel', pasToe }) as Stap;
const afspraak = (pasToe: Stap<'afspraak'>['pasToe']): Stap => ({ soort: 'afspraak', pasToe }) as Stap;
const populatie = (pasToe: Stap<'populatie'>['pasToe']): Stap => ({ soort: 'populatie', pasToe }) as Stap;

/** By type of event; every other event leaves these standen as they are. */
export const STAPPEN: Readonly<Record<string, Stap>> = {
  'regel-opgesteld.v1': regel((oud, { verdeelregel, versie, geldigVanaf, regel: inhoud }: RegelOpgesteld, revisie) => ({
    verdeelregel,
    versies: [
      ...(oud?.versies ?? []).filter((een) => een.versie !== versie),
      { versie, staat: 'concept', geldigVanaf, regel: inhoud, revisie },
    ],
  })),
  'regel-vastgesteld.v1': regel((oud, { versie, besluit }: RegelVastgesteld) =>
    versieVan(er(oud), versie, { staat: 'vastgesteld', besluit }),
  ),
  'regel-ingetrokken.v1': regel((oud, { versie, reden }: RegelIngetrokken) =>
    versieVan(er(oud), versie, { staat: 'ingetrokken', reden }),
  ),
  'afspraak-opgesteld.v1': afspraak((_, gegevens: AfspraakOpgesteld, revisie) => ({
    afspraak: gegevens.afspraak,
    staat: 'ontwerp',
    versie: gegevens.versie,
    versies: [eersteVersie(gegevens, revisie)],
  })),
  'afspraak-gewijzigd.v1': afspraak((oud, gegevens: AfspraakGewijzigd, revisie) => ({
    ...er(oud),
    staat: 'gewijzigd',
    versie: gegevens.versie,
    versies: [...er(oud).versies, { ...eersteVersie(gegevens, revisie), reden: gegevens.reden }],
  })),
  'afspraak-voorgelegd.v1': afspraak((oud, { versie }: AfspraakVoorgelegd) => ({
    ...er(oud),
    staat: 'voorgelegd',
    versies: inVersie(er(oud), versie, () => ({ voorgelegd: true })),
  })),
  'afspraak-ingestemd.v1': afspraak((oud, { versie, financier, door, op, document }: AfspraakIngestemd) => ({
    ...er(oud),
    versies: inVersie(er(oud), versie, ({ instemmingen }) => ({
      instemmingen: [...instemmingen, { financier, door, op, document }],
    })),
  })),
  'afspraak-afgewezen.v1': afspraak((oud, { versie, financier, door, op, reden }: AfspraakAfgewezen) => ({
    ...er(oud),
    versies: inVersie(er(oud), versie, ({ afwijzingen }) => ({
      afwijzingen: [...afwijzingen, { financier, door, op, reden }],
    })),
  })),
  'afspraak-gesloten.v1': afspraak((oud, { versie }: AfspraakGesloten) => ({
    ...er(oud),
    staat: 'gesloten',
    gesloten: versie,
  })),
  'afspraak-beeindigd.v1': afspraak((oud, { per, reden }: AfspraakBeeindigd) => ({
    ...er(oud),
    staat: 'beeindigd',
    beeindigdPer: per,
    beeindigdOm: reden,
  })),
  'populatie-vastgelegd.v1': populatie((_, { populatie: id, naam, leden, losVan = [] }: PopulatieVastleggen) => ({
    populatie: id,
    naam,
    leden,
    losVan,
    ...(leden.soort === 'huishoudens' && { aantalHuishoudens: 0 }),
  })),
  'populatie-aangevuld.v1': populatie((oud, { huishoudens }: PopulatieAangevuld): Populatiestand => ({
    ...er(oud),
    aantalHuishoudens: (er(oud).aantalHuishoudens ?? 0) + huishoudens.length,
  })),
};
