import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { BoekAfgesloten } from './boek-afsluiten.js';
import { Namen } from './namen.js';
import type { Afsluitgebeurtenis, BoekOvergenomen, Openingsdag, Overname } from './overname.js';
import { schuldregelingHier, trekkingHier } from './huishoudens-hier.js';
import { SCHULDREGELING_OVERGEDRAGEN, TREKKING_OVERGEDRAGEN } from './van-huishoudens.js';

/**
 * The events that open again what the next event of the closing and those before it carried over: one append of the old
 * boek is one append here, so that it fits. What is of a household comes before the part that it went with.
 */
export function opnieuwGeopend(toestand: Toestand, uit: string, wanneer: Openingsdag, overname: Overname): Feit[] {
  const vanaf = toestand.jaar.opening?.tot ?? -1;
  const rest = overname.gebeurtenissen.filter(({ revisie }) => revisie > vanaf);
  const einde = rest.findIndex(({ type }) => type === 'boek-afgesloten.v1');
  const namen = new Namen(toestand, uit);
  return rest.slice(0, einde + 1).flatMap((een): Feit[] => {
    if (een.type === TREKKING_OVERGEDRAGEN) return [trekkingHier(een, uit, wanneer, namen)];
    if (een.type === SCHULDREGELING_OVERGEDRAGEN) return [schuldregelingHier(een, uit, wanneer, namen)];
    return boekHier(toestand, een, uit, wanneer, namen, overname);
  });
}

function boekHier(
  toestand: Toestand,
  { gegevens, revisie }: Afsluitgebeurtenis,
  uit: string,
  wanneer: Openingsdag,
  namen: Namen,
  { controlepunt }: Overname,
): Feit[] {
  const { deel, volgt, posten, mutaties } = gegevens as BoekAfgesloten;
  const { namenVanEerder: overgenomen } = toestand.jaarlagen;
  const hier = new Map<string, string>();
  const verplichtingen = posten.verplichtingen
    // One that is used up can be named by advances in more than one part.
    .filter(({ verplichting }) => !overgenomen.heeft(`verplichting ${verplichting}`))
    .map((post) => {
      const verplichting = namen.geef('verplichting', post.verplichting);
      hier.set(`verplichting ${post.verplichting}`, verplichting);
      return { ...post, verplichting };
    });
  const naam = (was: string): string =>
    hier.get(`verplichting ${was}`) ?? overgenomen.lees(`verplichting ${was}`) ?? was;
  const geefVoorschot = (soort: 'voorschot' | 'voorfinanciering', was: string): string => {
    const wordt = namen.geef(soort, was);
    hier.set(`voorschot ${was}`, wordt);
    return wordt;
  };
  const voorschotten = posten.voorschotten.map((post) =>
    schoon({
      ...post,
      voorschot: geefVoorschot('voorschot', post.voorschot),
      verplichting: post.verplichting === undefined ? undefined : naam(post.verplichting),
    }),
  );
  const vooraf = posten.voorfinancieringen.map((post): Feit => {
    const voorfinanciering = geefVoorschot('voorfinanciering', post.voorfinanciering);
    const eigen = mutaties.filter(({ voorschot }) => voorschot === post.voorfinanciering);
    const { afspraak, door, naar, budget, open, doel } = post;
    const aanbieder = 'organisatie' in naar ? naar.organisatie : undefined;
    return {
      type: 'voorfinanciering-verstrekt.v1',
      gegevens: schoon({
        ...{ ...wanneer, voorfinanciering, afspraak: overgenomen.lees(`afspraak ${afspraak}`) ?? afspraak },
        ...{ door, naar, budget, bedrag: open, doel, uit },
        mutaties: eigen.map((een) => namen.terug(een, { voorschot: voorfinanciering })),
        kenmerken: aanbieder === undefined ? undefined : schoon({ doel, aanbieder }),
      }),
    };
  });
  const apart = new Set(posten.voorfinancieringen.map(({ voorfinanciering }) => voorfinanciering));
  const terug = mutaties
    .filter(({ naar, voorschot }) => naar === `overloop:${toestand.boek?.boek ?? ''}` && !apart.has(voorschot ?? ''))
    .map(({ verplichting, voorschot, ...een }) =>
      namen.terug(een, {
        ...(verplichting !== undefined && { verplichting: naam(verplichting) }),
        ...(voorschot !== undefined && { voorschot: hier.get(`voorschot ${voorschot}`) ?? voorschot }),
      }),
    );
  const gegevensHier: BoekOvergenomen = schoon({
    ...{ ...wanneer, uit, revisie, deel, volgt },
    posten: { verplichtingen, voorschotten, voorfinancieringen: [] },
    hernoemd: namen.hernoemd.length > 0 ? namen.hernoemd : undefined,
    controlepunt,
    mutaties: terug,
  });
  return [...vooraf, { type: 'boek-overgenomen.v1', gegevens: gegevensHier }];
}
