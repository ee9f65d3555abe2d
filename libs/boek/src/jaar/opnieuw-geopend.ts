import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { BoekAfgesloten } from './boek-afsluiten.js';
import { schuldregelingHier, trekkingHier } from './huishoudens-hier.js';
import { Namen } from './namen.js';
import type { Afsluitgebeurtenis, BoekOvergenomen, Openingsdag, Overname } from './overname.js';
import { voorfinancieringHier, verplichtingHier, voorschotHier, type Hier } from './posten-hier.js';
import { SCHULDREGELING_OVERGEDRAGEN, TREKKING_OVERGEDRAGEN } from './van-huishoudens.js';

/**
 * The events that open again what one part of the closing carried over: a verplichting, an advance, what is of a household,
 * each by an event of its own kind, so that every list and balance knows it as any other. The last one is of the part
 * itself, with the room of the budgets. What was opened before a stop is left out.
 */
export function opnieuwGeopend(toestand: Toestand, uit: string, wanneer: Openingsdag, overname: Overname): Feit[] {
  const vanaf = toestand.jaar.opening?.tot ?? -1;
  const rest = overname.gebeurtenissen.filter(({ revisie }) => revisie > vanaf);
  const deel = rest.slice(0, rest.findIndex(({ type }) => type === 'boek-afgesloten.v1') + 1);
  const namen = new Namen(toestand, uit);
  return deel.flatMap((een): Feit[] => {
    const hier: Hier = { uit, revisie: een.revisie, wanneer, namen };
    const { trekking = '', schuldregeling = '' } = een.gegevens as unknown as Readonly<Record<string, string>>;
    if (een.type === TREKKING_OVERGEDRAGEN)
      return namen.kent('trekking', trekking) ? [] : [trekkingHier(een.gegevens as never, hier)];
    if (een.type === SCHULDREGELING_OVERGEDRAGEN)
      return namen.kent('schuldregeling', schuldregeling) ? [] : [schuldregelingHier(een.gegevens as never, hier)];
    return deelHier(toestand, een, hier, overname);
  });
}

function deelHier(
  toestand: Toestand,
  { gegevens }: Afsluitgebeurtenis,
  hier: Hier,
  { controlepunt }: Overname,
): Feit[] {
  const { deel, volgt, posten, mutaties } = gegevens as BoekAfgesloten;
  const { uit, revisie, wanneer, namen } = hier;
  const nogNiet = <P>(
    soort: 'verplichting' | 'voorschot' | 'voorfinanciering',
    lijst: readonly P[],
    naam: (post: P) => string,
  ): P[] => lijst.filter((post) => !namen.kent(soort, naam(post)));
  const eigen = (wat: 'verplichting' | 'voorschot', naam: string): typeof mutaties =>
    mutaties.filter((een) => een[wat] === naam);
  const overloop = `overloop:${toestand.boek?.boek ?? ''}`;
  const gegevensHier: BoekOvergenomen = {
    ...{ ...wanneer, uit, revisie, deel },
    ...(volgt === true && { volgt }),
    controlepunt,
    mutaties: mutaties
      .filter(
        ({ naar, verplichting, voorschot }) =>
          naar === overloop && verplichting === undefined && voorschot === undefined,
      )
      .map((een) => namen.terug(een)),
  };
  return [
    ...nogNiet('verplichting', posten.verplichtingen, (post) => post.verplichting).map((post) =>
      verplichtingHier(post, eigen('verplichting', post.verplichting), hier),
    ),
    ...nogNiet('voorschot', posten.voorschotten, (post) => post.voorschot).map((post) =>
      voorschotHier(post, eigen('voorschot', post.voorschot), hier),
    ),
    ...nogNiet('voorfinanciering', posten.voorfinancieringen, (post) => post.voorfinanciering).map((post) =>
      voorfinancieringHier(post, eigen('voorschot', post.voorfinanciering), hier),
    ),
    { type: 'boek-overgenomen.v1', gegevens: gegevensHier },
  ];
}
