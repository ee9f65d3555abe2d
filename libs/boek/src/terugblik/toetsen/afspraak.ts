import { betalers } from '../../preventie/instemmingen.js';
import type { Bewegingsgegevens } from '../../gebeurtenissen/gebeurtenis.js';
import { kokerVan, soortVan, houderVan } from '../../rekening.js';
import type { Toestand } from '../../toestand/toestand.js';
import { tekst, veldenVan, type Toets, type Toetser } from './toets.js';

/** By which afspraak, in which version, and by which version of which rule. */
export const toetsAfspraak: Toetser = (voor, gebeurtenis) => {
  const id = afspraakVan(voor, veldenVan(gebeurtenis));
  const afspraak = id === undefined ? undefined : voor.preventie.afspraken.lees(id);
  if (id === undefined || afspraak === undefined) return [];
  const { staat, gesloten, versie, inhoud, instemmingen } = afspraak;
  const geldt = gesloten ?? { versie, inhoud };
  const regel = geldt.inhoud.verdeelregel;
  const gevonden =
    regel && voor.preventie.verdeelregels.lees(regel.verdeelregel)?.find((een) => een.versie === regel.versie);
  const metRegel =
    regel === undefined
      ? 'zij heeft geen verdeelregel'
      : `zij verdeelt naar versie ${regel.versie} van regel ${regel.verdeelregel}`;
  return [
    {
      toets: 'afspraak',
      zin: `Afspraak ${id} was ${staat}, in versie ${geldt.versie}; ${metRegel}.`,
      cijfers: {
        ...{ afspraak: id, staat, versie: geldt.versie, looptijd: geldt.inhoud.looptijd },
        ...(regel !== undefined && {
          verdeelregel: { ...regel, staat: gevonden?.staat ?? null, geldigVanaf: gevonden?.geldigVanaf ?? null },
        }),
        ingestemd: instemmingen
          .filter((een) => een.versie === geldt.versie)
          .map(({ financier, op, document }) => ({ financier, op, document })),
        betalers: betalers(voor, geldt.inhoud).map(({ koker, financier, extern }) => ({ koker, financier, extern })),
      },
    },
  ];
};

/** Money that left its oormerk, and who had agreed to that. */
export const toetsVrijgave: Toetser = (voor, gebeurtenis) => {
  const { mutaties = [], boekdatum = '' } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
  return mutaties
    .filter(({ van }) => soortVan(van) === 'vrijgave')
    .map(({ van, kleur, bedrag }): Toets => {
      const [koker, afspraak] = [kokerVan(kleur), houderVan(van)];
      const financier = voor.koker(koker, boekdatum)?.financier;
      const { instemmingen = [] } = voor.preventie.afspraken.lees(afspraak) ?? {};
      const gaf = instemmingen.filter((een) => een.financier === financier);
      const ingestemd = gaf.map(({ versie, op, document }) => ({ versie, op, document }));
      // A payer that keeps its own books may have agreed to this promise alone.
      const rij = voor.preventie.toezeggingen.lees(tekst(veldenVan(gebeurtenis)['toezegging']) ?? '');
      const toegestemd = rij?.toegestemdDoor === financier ? rij?.toezegging : undefined;
      const waarmee = toegestemd === undefined ? 'daarmee' : `met toezegging ${toegestemd}`;
      const zin = `Geld van koker ${koker} ging van zijn oormerk af onder afspraak ${afspraak}; betaler ${financier ?? 'onbekend'} stemde ${waarmee} in.`;
      return { toets: 'vrijgave', zin, cijfers: { koker, afspraak, kleur, bedrag, financier, ingestemd, toegestemd } };
    });
};

/** The afspraak that an event is about, by itself or through a promise, an assessment or what was put in beforehand. */
export function afspraakVan(voor: Toestand, velden: Readonly<Record<string, unknown>>): string | undefined {
  const { preventie } = voor;
  const eigen = tekst(velden['afspraak']);
  if (eigen !== undefined) return eigen;
  const toezegging = tekst(velden['toezegging']);
  if (toezegging !== undefined) return preventie.toezeggingen.lees(toezegging)?.afspraak;
  const vaststelling = tekst(velden['vaststelling']);
  if (vaststelling !== undefined) return preventie.vaststellingen.lees(vaststelling)?.afspraak;
  const voorfinanciering = tekst(velden['voorfinanciering']);
  return voorfinanciering === undefined ? undefined : preventie.voorfinancieringen.lees(voorfinanciering)?.afspraak;
}
