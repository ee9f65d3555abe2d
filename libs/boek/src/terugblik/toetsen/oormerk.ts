import { bezwaar } from '../../besluiten/wettig.js';
import { doelSleutel, past, type Doel } from '../../doel.js';
import type { Bewegingsgegevens } from '../../gebeurtenissen/gebeurtenis.js';
import { isVrijgegeven, kokerVan, soortVan, type Kleur } from '../../rekening.js';
import type { Toestand } from '../../toestand/toestand.js';
import { veldenVan, type Toets, type Toetser } from './toets.js';

/** Money is committed, advanced or spent when it goes to one of these. */
const BESTEMD: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);
/** On its way back to room, no oormerk is asked for. */
const HEEN: ReadonlySet<string> = new Set(['vrij', 'verplicht', 'voorschot']);

/** Of every kleur that was committed or spent for a doel: which oormerk allowed it on that day. */
export const toetsOormerk: Toetser = (voor, gebeurtenis) => {
  const { mutaties = [], boekdatum, kenmerken } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
  const doel = kenmerken?.doel ?? (veldenVan(gebeurtenis)['doel'] as Doel | undefined);
  if (boekdatum === undefined || doel === undefined) return [];
  const heen = mutaties.filter(({ van, naar }) => HEEN.has(soortVan(van)) && BESTEMD.has(soortVan(naar)));
  return [...new Set(heen.map(({ kleur }) => kleur))].flatMap((kleur): Toets[] => {
    if (bezwaar(voor, kleur, doel, boekdatum) !== undefined) return [];
    const { zin, ...cijfers } = waarom(voor, kleur, doel, boekdatum);
    return [{ toets: 'oormerk', zin, cijfers: { kleur, doel: doelSleutel(doel), boekdatum, ...cijfers } }];
  });
};

function waarom(voor: Toestand, kleur: Kleur, doel: Doel, boekdatum: string): { readonly zin: string } {
  const [koker, afspraak] = [kokerVan(kleur), kleur.split('@')[1]];
  if (isVrijgegeven(kleur))
    return {
      zin: `Kleur ${kleur} was door afspraak ${afspraak ?? ''} vrijgegeven van zijn oormerk.`,
      ...{ koker, afspraak, aard: 'vrijgegeven' },
    };
  const { oormerk, vanaf, financier, wet } = voor.koker(koker, boekdatum) ?? {};
  const versie = { koker, vanaf, financier, wet };
  if (oormerk?.aard !== 'geoormerkt')
    return { zin: `Geld van koker ${koker} was op ${boekdatum} vrij te gebruiken.`, ...versie, ...{ aard: 'vrij' } };
  const patroon = oormerk.doelen.find((een) => past(een, doel));
  const zin = `Geld van koker ${koker} was op ${boekdatum} geoormerkt, en ${doelSleutel(doel)} hoort daarbij.`;
  return { zin, ...versie, ...{ aard: 'geoormerkt', patroon } };
}
