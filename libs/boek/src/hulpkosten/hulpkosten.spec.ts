import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const ontbreekt = {
  ...{ ontbrekend: 'behandeling', naam: 'Medische behandeling', sinds: '2014-01' },
  waarom: 'De verzekeraar deelt ze niet',
};
const melden = { soort: 'ontbrekende-kosten-melden', ...ontbreekt };
const prijs = (eenheidsprijs: string, bedrag: number) => ({
  ...{ soort: 'eenheidsprijs-vastleggen', eenheidsprijs, naam: 'Jaar hulp', bedrag },
  ...{ eenheid: 'jaar', bron: 'Jaarrekening 2024', jaar: 2024 },
});
const regel = {
  ...{ functionaliteit: 'intensieve-hulp-en-zorg', leeftijdsgroep: 'ouderen' },
  begin: { aantal: 40, eenheidsprijs: 'zwaar' },
  doel: { aantal: 30, eenheidsprijs: 'zwaar' },
};
const agenda = {
  ...{ soort: 'agenda-vaststellen', agenda: 'a', naam: 'Agenda', besluit: 'Raad 12' },
  regels: [regel],
};

describe('ontbrekende kosten melden', () => {
  it('gegeven een boek, als wordt gezegd wat ontbreekt, dan staat het erin met waarom en sinds wanneer', () => {
    const verhaal = gegeven(boekOpenen)
      .als(melden)
      .dan('ontbrekende-kosten-gemeld.v1', { boekdatum: '2025-01-01', ...ontbreekt });
    expect(verhaal.toestand.preventie.ontbrekendeKosten.lees('behandeling')).toEqual(ontbreekt);
  });

  it('gegeven wat ontbreekt, als het onder dezelfde naam een einde krijgt, dan ontbreekt het tot en met die maand', () => {
    const verhaal = gegeven(boekOpenen, melden)
      .als({ ...melden, totEnMet: '2025-06' })
      .danOnderMeer({ totEnMet: '2025-06' });
    expect([...verhaal.toestand.preventie.ontbrekendeKosten]).toHaveLength(1);
  });

  it('als de laatste maand voor de eerste komt, of de koker er niet is, dan wordt het geweigerd', () => {
    gegeven(boekOpenen)
      .als({ ...melden, totEnMet: '2013-12' })
      .danWeigering('ontbreken-past-niet', { sinds: '2014-01', totEnMet: '2013-12' })
      .als({ ...melden, koker: 'zvw' })
      .danWeigering('onbekende-koker', { koker: 'zvw' });
  });
});

describe('een ondersteuningsagenda vaststellen', () => {
  it('gegeven een prijs, als een agenda wordt vastgesteld, dan staat de prijs erin met bron en jaar', () => {
    const stand = { eenheidsprijs: 'zwaar', bedrag: 500_000, eenheid: 'jaar', bron: 'Jaarrekening 2024', jaar: 2024 };
    gegeven(boekOpenen, prijs('zwaar', 500_000))
      .als(agenda)
      .dan('agenda-vastgesteld.v1', {
        ...{ boekdatum: '2025-01-01', agenda: 'a', naam: 'Agenda', versie: 1, besluit: 'Raad 12' },
        regels: [{ ...regel, begin: { aantal: 40, ...stand }, doel: { aantal: 30, ...stand } }],
      });
  });

  it('gegeven een agenda, als zij nog eens wordt vastgesteld, dan komt de volgende versie in haar plaats', () => {
    const verhaal = gegeven(boekOpenen, prijs('zwaar', 500_000), agenda)
      .als({ ...agenda, besluit: 'Raad 13' })
      .danOnderMeer({ versie: 2, besluit: 'Raad 13' });
    expect([...verhaal.toestand.preventie.agendas].map(([, { versie }]) => versie)).toEqual([2]);
  });

  it('als een regel er twee keer in staat of een prijs er niet is, dan zegt de weigering bij welke regels', () => {
    gegeven(boekOpenen, prijs('zwaar', 500_000))
      .als({ ...agenda, regels: [regel, { ...regel, doel: { aantal: 1, eenheidsprijs: 'licht' } }] })
      .danWeigering('regels-kloppen-niet', {
        aantal: 2,
        fouten: [
          {
            ...{ regel: 2, veld: 'functionaliteit' },
            uitleg: 'intensieve-hulp-en-zorg/ouderen staat er meer dan één keer in.',
          },
          { regel: 2, veld: 'doel', uitleg: 'Eenheidsprijs licht staat niet in dit boek.' },
        ],
      });
  });
});
