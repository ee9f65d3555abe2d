import { landkaart } from './api.js';
import { euro, vul } from './weergave.js';

const MATEN = [
  ['gewonnen', 'Gewonnen'],
  ['verlies', 'Duurder'],
  ['gederfd', 'Gederfd'],
  ['gevraagd', 'Gevraagd'],
  ['toegezegd', 'Toegezegd'],
  ['contant', 'Betaald'],
  ['open', 'Open'],
];
const op = (id) => document.getElementById(id);

function waterbed({ perioden }) {
  const paren = perioden.flatMap((een) => [...een.waterbedden, ...een.buitenBereik]);
  return paren.map(({ omlaag, omhoog }) => `waterbed: ${omlaag} omlaag, ${omhoog} omhoog`).join('; ');
}

/** The landkaart as a table, with the sentence that it is about. Everything in it comes from the API. */
export async function toonLandkaart(boek, dag) {
  const { stromen, elders, totalen, afspraken } = await landkaart(boek, dag);
  op('gat').textContent =
    afspraken.length === 0
      ? 'Er is nog geen afspraak over preventie. Zodra er een is opgesteld en gemeten, staat hier wie het deed en waar de winst landde.'
      : `Preventie leverde ${euro(totalen.gewonnen)} op; wie haar leverde, verdiende ${euro(totalen.gederfd)} minder en kreeg ${euro(totalen.contant)} terug.`;
  const bedragen = (rij) => MATEN.map(([maat]) => ({ bedrag: rij[maat] }));
  vul(op('landkaart'), {
    kop: ['Wie', 'Koker', 'Wie de koker betaalt', ...MATEN.map(([, titel]) => ({ bedragkop: titel }))],
    rijen: [
      ...stromen.map((rij) => [rij.aanbieder, rij.koker, rij.financier ?? 'onbekend', ...bedragen(rij)]),
      ...elders.map((rij) => [
        rij.ontvanger ?? 'huishoudens',
        rij.koker,
        rij.financier ?? 'onbekend',
        ...bedragen(rij),
      ]),
    ],
    voet: ['Samen', '', '', ...bedragen(totalen)],
  });
  vul(op('afspraken'), {
    kop: ['Afspraak', 'Staat', 'Door', { bedragkop: 'Netto' }, 'Gevonden'],
    rijen: afspraken.map((rij) => [
      rij.naam,
      rij.staat,
      rij.aanbieders.join(', '),
      { bedrag: rij.netto },
      waterbed(rij),
    ]),
  });
}
