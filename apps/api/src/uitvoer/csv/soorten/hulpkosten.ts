import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

const HULP = waarden('functionaliteit', 'leeftijdsgroep');

/** What help costs: who pays it, where it goes, what is meant and what is missing. */
export const HULPKOSTEN: readonly Csvsoort[] = [
  {
    naam: 'betalers',
    uitleg: 'Wat elke koker kostte, en wie hem op twee dagen betaalt.',
    vraag: 'betalers',
    rijen: uit('kokers'),
    kolommen: [...waarden('koker', 'naam', 'voor', 'na', 'nietAlles'), ...bedragen('geboekt', 'gemeld', 'kosten')],
  },
  {
    naam: 'betalers-financiers',
    uitleg: 'Wat elke financier van dezelfde kosten draagt op twee dagen.',
    vraag: 'betalers',
    rijen: uit('financiers'),
    kolommen: [...waarden('financier', 'deelVoor', 'deelNa'), ...bedragen('voor', 'na', 'verschil')],
  },
  {
    naam: 'concentratie',
    uitleg: 'Welk deel van de huishoudens welk deel van de kosten nam; zonder koker over alle kokers samen.',
    vraag: 'concentratie',
    rijen: ({ alles, kokers }) =>
      [{ koker: null, naam: null, ...(alles as object) }, ...(kokers as Rijen)].flatMap(
        ({ koker, naam, punten }: { koker?: unknown; naam?: unknown; punten?: unknown }) =>
          ((punten ?? []) as Rijen).map((punt) => ({ koker, naam, ...punt })),
      ),
    kolommen: waarden('koker', 'naam', 'deelHuishoudens', 'deelKosten'),
  },
  {
    naam: 'kostenprognose',
    uitleg: 'Wat elke koker dit jaar naar verwachting kost, met een band, naast wat er is.',
    vraag: 'kostenprognose',
    rijen: uit('kokers'),
    kolommen: [
      ...waarden('koker', 'naam', 'uitleg'),
      ...bedragen('beschikbaar', 'besteed', 'toegezegd', 'over'),
      ...bedragen('prognose.verwacht', 'prognose.laag', 'prognose.hoog'),
      ...waarden('prognose.gemetenOver.van', 'prognose.gemetenOver.totEnMet', 'prognose.gemetenOver.maanden'),
      ...lijst('maanden', 'maand', 'bedrag'),
      ...[...waarden('gemeld.nietAlles', 'gemeld.uitleg'), ...bedragen('gemeld.bedrag')],
      ...bedragen('gemeld.prognose.verwacht', 'gemeld.prognose.laag', 'gemeld.prognose.hoog'),
      ...waarden(...['van', 'totEnMet', 'maanden'].map((veld) => `gemeld.prognose.gemetenOver.${veld}`)),
      ...lijst('gemeld.maanden', 'maand', 'bedrag'),
    ],
  },
  {
    naam: 'ontzorging',
    uitleg: 'Wat per jaar aan zware en lichte hulp ging, en wat dat met het jaar ervoor verschilt.',
    vraag: 'ontzorging',
    rijen: per('jaren', 'regels', 'jaar'),
    kolommen: [
      ...waarden('jaar'),
      ...HULP,
      ...waarden('gewicht', 'deel', 'deelVerschil'),
      ...bedragen('besteed', 'verschil'),
    ],
  },
  {
    naam: 'ontzorging-gemeld',
    uitleg: 'Wat betalers per jaar en koker zelf meldden, en dus niet als zware of lichte hulp telt.',
    vraag: 'ontzorging',
    rijen: per('jaren', 'gemeld', 'jaar'),
    kolommen: [...waarden('jaar', 'koker', 'nietAlles'), ...bedragen('bedrag')],
  },
  {
    naam: 'agendas',
    uitleg: 'De regels van elke ondersteuningsagenda, begin en doel, naast wat er is besteed.',
    vraag: 'agendas',
    rijen: ({ agendas }) =>
      (agendas as Rijen).flatMap(({ agenda, versie, regels }) =>
        (regels as Rijen).map((regel) => ({ agenda, versie, ...regel })),
      ),
    kolommen: [
      ...waarden('agenda', 'versie'),
      ...HULP,
      ...['begin', 'doel'].flatMap((moment) => [
        ...waarden(...['aantal', 'eenheidsprijs', 'eenheid', 'bron', 'jaar'].map((veld) => `${moment}.${veld}`)),
        ...bedragen(`${moment}.bedrag`, `${moment}.kosten`),
      ]),
      ...bedragen('besteed', 'bovenDoel'),
    ],
  },
  {
    naam: 'ontbrekende-kosten',
    uitleg: 'Welke kosten niet in het boek staan, waarom en sinds wanneer.',
    vraag: 'ontbrekende-kosten',
    rijen: uit('ontbrekendeKosten'),
    kolommen: waarden('ontbrekend', 'naam', 'koker', 'waarom', 'sinds', 'totEnMet'),
  },
];
