import { euro, leeg, vul } from './weergave.js';

const MATEN = [
  ['gewonnen', 'Gewonnen'],
  ['verlies', 'Duurder'],
  ['gederfd', 'Gederfd'],
  ['gevraagd', 'Gevraagd'],
  ['toegezegd', 'Toegezegd'],
  ['contant', 'Betaald'],
  ['open', 'Open'],
];
/** Only where there is any. */
const NIET_ALTIJD = [
  ['terugbetaald', 'Terugbetaald'],
  ['verrekend', 'Verrekend'],
  ['doorgegeven', 'Naar een ander'],
  ['overgedragen', 'Naar volgend jaar'],
];
const STATEN = { beeindigd: 'beëindigd' };
const op = (id) => document.getElementById(id);

function waterbed({ perioden }, koker) {
  const paren = perioden.flatMap((een) => [...een.waterbedden, ...een.buitenBereik]);
  const gevonden = paren.map(({ omlaag, omhoog }) => `waterbed: ${koker(omlaag)} omlaag, ${koker(omhoog)} omhoog`);
  const onvolledig = new Set(perioden.flatMap((een) => een.buitenBereikOnvolledig ?? []));
  return [...gevonden, ...onvolledig].join('; ');
}

/**
 * The landkaart in a sentence: what prevention brought, and what came back of it. Only what was assessed counts as
 * money; what was measured alone is said to be so.
 */
function gat({ afspraken, overgenomen, vastgesteld, terug }) {
  if (afspraken.length === 0)
    return 'Er is nog geen afspraak over preventie. Zodra er een is opgesteld en gemeten, staat hier wie het deed en waar de winst landde.';
  const soorten = new Set(afspraken.flatMap(({ perioden }) => perioden.map(({ soort }) => soort)));
  if (soorten.size === 0)
    return overgenomen.length === 0
      ? 'Op deze dag is nog niets gemeten.'
      : 'Op deze dag is nog niets gemeten. Wat hieronder staat, is uit een eerder jaar overgenomen.';
  if (!soorten.has('vaststelling'))
    return 'Er is gemeten, maar nog niets vastgesteld. Wat hieronder staat, is nog geen geld.';
  const duurder = vastgesteld.verlies === 0 ? '' : ` en elders werd het ${euro(vastgesteld.verlies)} duurder`;
  const gemeten = soorten.has('meting') ? ' Wat alleen is gemeten, telt in deze zin niet mee.' : '';
  return `Preventie leverde ${euro(vastgesteld.gewonnen)} op${duurder}; wie haar leverde, verdiende ${euro(vastgesteld.gederfd)} minder en kreeg ${euro(terug)} terug.${gemeten}`;
}

/** Shows it as a table, with the sentence that it is about. Everything in it comes from the API. */
export function toonLandkaart(kaart) {
  const { stromen, elders, overgenomen, totalen, afspraken, kokers, namen } = kaart;
  const organisatie = (id) => namen.organisaties[id] ?? id;
  const kokernamen = new Map(kokers.map(({ koker, naam }) => [koker, naam]));
  const koker = (id) => namen.kokers[id] ?? kokernamen.get(id) ?? id;
  const betaler = ({ financier }) => (financier === null ? 'onbekend' : organisatie(financier));
  const ontvanger = ({ soort, ontvanger: wie }) =>
    soort === 'huishouden' ? 'huishoudens' : soort === 'budget' ? (namen.budgetten[wie] ?? wie) : organisatie(wie);
  op('gat').textContent = gat(kaart);
  const rijen = [
    ...stromen.map((rij) => [organisatie(rij.aanbieder), rij]),
    ...elders.map((rij) => [ontvanger(rij), rij]),
    ...overgenomen.map((rij) => [`${ontvanger(rij)} (uit ${rij.uit})`, rij]),
  ];
  if (rijen.length === 0) leeg(op('landkaart'));
  else {
    const maten = [...MATEN, ...NIET_ALTIJD.filter(([maat]) => rijen.some(([, rij]) => rij[maat] !== 0))];
    const bedragen = (rij) => maten.map(([maat]) => ({ bedrag: rij[maat] }));
    vul(op('landkaart'), {
      kop: ['Wie', 'Koker', 'Wie de koker betaalt', ...maten.map(([, titel]) => ({ bedragkop: titel }))],
      rijen: rijen.map(([wie, rij]) => [wie, koker(rij.koker), betaler(rij), ...bedragen(rij)]),
      voet: ['Samen', '', '', ...bedragen(totalen)],
    });
  }
  if (afspraken.length === 0) leeg(op('afspraken'));
  else
    vul(op('afspraken'), {
      kop: ['Afspraak', 'Staat', 'Door', { bedragkop: 'Netto' }, 'Gevonden'],
      rijen: afspraken.map((rij) => [
        rij.naam,
        STATEN[rij.staat] ?? rij.staat,
        rij.aanbieders.map(organisatie).join(', '),
        rij.perioden.length === 0 ? 'niet gemeten' : { bedrag: rij.netto },
        waterbed(rij, koker),
      ]),
    });
}
