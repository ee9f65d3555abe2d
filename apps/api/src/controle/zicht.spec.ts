import type { Gebeurtenis, Toestand } from '@ontschot/boek';
import { isEigen, type Als } from './eigen-gebeurtenis.js';
import { zichtOp } from './zicht.js';

const BETALERS: Readonly<Record<string, string>> = { wmo: 'gemeente', zvw: 'verzekeraar' };
const rij = { aandeel: 'v1~1', toezegging: 'v1~1~wmo', ontvanger: { soort: 'organisatie', organisatie: 'buurthuis' } };
const toestand = {
  koker: (id: string) => ({ financier: BETALERS[id] }),
  preventie: { toezeggingen: new Map([['v1~1~wmo', rij]]) },
} as unknown as Toestand;

const gebeurtenis = (type: string, gegevens: object, rol = 'controller'): Gebeurtenis =>
  ({
    ...{ type: `${type}.v1`, revisie: 7, gegevens: { boekdatum: '2025-06-01', ...gegevens } },
    metadata: { geregistreerdOp: '2025-06-01T10:00:00.000Z', opdracht: { id: 'o', afzender: 'c', rol, hash: 'h' } },
  }) as unknown as Gebeurtenis;
const boekt = (...kleuren: string[]) => ({
  mutaties: kleuren.map((kleur) => ({ van: 'vrij:b', naar: 'besteed:b', kleur, bedrag: 1 })),
});

const BUURTHUIS = { ontvanger: { soort: 'organisatie', organisatie: 'buurthuis' } };
const besteding = (meer: object = {}, ...kleuren: string[]) =>
  gebeurtenis('besteding-geboekt', { ...boekt(...kleuren), kenmerken: { aanbieder: 'buurthuis', ...meer } });
const deel = gebeurtenis('aandeel-toegekend', { ...BUURTHUIS, kokers: [{ koker: 'wmo' }], mutaties: [] });
const verrekend = gebeurtenis('winst-verrekend', {
  ...{ van: 'buurthuis', naar: 'kwintes', aandeel: 'v1~1', koker: 'wmo' },
  mutaties: [{ van: 'tegoed:buurthuis', naar: 'tegoed:kwintes', kleur: 'wmo', bedrag: 1 }],
});
const vaststelling = (aanbieders: object[], meer: object = {}) =>
  gebeurtenis('preventiewinst-vastgesteld', { invoer: { aanbieders, ...meer } });

describe('wiens gebeurtenis het is', () => {
  it.each([
    ['wat aan haar is toegekend', deel, 'aanbieder', 'buurthuis', true],
    ['wat aan een ander is toegekend', deel, 'aanbieder', 'kwintes', false],
    ['wat aan haar is besteed', besteding({}, 'wmo'), 'aanbieder', 'buurthuis', true],
    ['wat zij zelf aan een ander gaf', verrekend, 'aanbieder', 'buurthuis', true],
    ['wat een ander haar gaf', verrekend, 'aanbieder', 'kwintes', true],
    ['wat anderen elkaar gaven', verrekend, 'aanbieder', 'jbra', false],
    ['wat uit haar koker van hand ging', verrekend, 'financier', 'gemeente', true],
    ['wat uit de koker van een ander van hand ging', verrekend, 'financier', 'verzekeraar', false],
    [
      'wat op haar toezegging volgt',
      gebeurtenis('aandeel-toegestemd', { aandeel: 'v1~1' }),
      'aanbieder',
      'buurthuis',
      true,
    ],
    [
      'wat op een toezegging van een ander volgt',
      gebeurtenis('aandeel-toegestemd', { aandeel: 'v1~1' }),
      'aanbieder',
      'kwintes',
      false,
    ],
    [
      'een trekking die haar noemt',
      gebeurtenis('trekking-verstrekt', { kenmerken: { aanbieder: 'buurthuis' } }),
      'aanbieder',
      'buurthuis',
      false,
    ],
    [
      'een afspraak met haar erin',
      gebeurtenis('afspraak-gesloten', { aanbieder: 'buurthuis' }),
      'aanbieder',
      'buurthuis',
      false,
    ],
    ['wat hij betaalt', besteding({}, 'zvw'), 'financier', 'verzekeraar', true],
    ['wat hij betaalt, al is het vrijgegeven', besteding({}, 'zvw@voordeur'), 'financier', 'verzekeraar', true],
    ['wat hij voor een deel betaalt', besteding({}, 'zvw', 'wmo'), 'financier', 'verzekeraar', false],
    ['wat een ander betaalt', besteding({}, 'wmo'), 'financier', 'verzekeraar', false],
    [
      'waar hij mee instemde',
      gebeurtenis('afspraak-ingestemd', { financier: 'verzekeraar' }),
      'financier',
      'verzekeraar',
      true,
    ],
    [
      'waar een ander mee instemde',
      gebeurtenis('afspraak-ingestemd', { financier: 'rijk' }),
      'financier',
      'verzekeraar',
      false,
    ],
    [
      'een overdracht van alle toezeggingen',
      gebeurtenis('toezeggingen-overgedragen', boekt('zvw')),
      'financier',
      'verzekeraar',
      false,
    ],
  ] as const)('%s', (_, een, als: Als, organisatie, eigen) => {
    expect(isEigen(een, als, organisatie, toestand)).toBe(eigen);
  });
});

describe('hoeveel ervan wordt getoond', () => {
  const zicht = (een: Gebeurtenis, samen: readonly Gebeurtenis[], als: Als = 'aanbieder', organisatie = 'buurthuis') =>
    zichtOp(een, { als, organisatie }, samen, toestand);
  const ik = { organisatie: 'buurthuis', inspanning: 12 };

  it.each([
    ['haar deel van een vaststelling', deel, [vaststelling([ik, { organisatie: 'kwintes', inspanning: 0 }]), deel]],
    ['een besteding aan haar', besteding({}, 'wmo'), [besteding({}, 'wmo')]],
    [
      'wat contant is gemaakt in een ronde voor meer ontvangers',
      deel,
      [gebeurtenis('toezegging-contant-gemaakt', { ontvanger: { organisatie: 'kwintes' } }), deel],
    ],
  ])('%s: alles', (_, een, samen) => {
    expect(zicht(een, samen).waarom).toBeUndefined();
  });

  it.each([
    [
      'haar deel, als in de opdracht ook de inspanning van een ander stond',
      deel,
      [vaststelling([ik, { organisatie: 'kwintes', inspanning: 30 }]), deel],
    ],
    [
      'haar deel, als in de opdracht een huishouden stond',
      deel,
      [vaststelling([ik], { initiatiefnemer: { soort: 'huishouden', huishouden: 'hh-1' } }), deel],
    ],
    [
      'wat vrijkwam bij een ander',
      deel,
      [gebeurtenis('verplichting-vrijgevallen', { kenmerken: { aanbieder: 'kwintes' } }), deel],
    ],
    ['wat volgde op een trekking', deel, [gebeurtenis('trekking-ingetrokken', {}), deel]],
    ['wat in een opdracht stond waarvan niet alles is gelezen', deel, []],
  ])('%s: alleen de hash', (_, een, samen) => {
    const { waarom, gezien } = zicht(een, samen);
    expect(waarom).toContain('een hash van de hele opdracht');
    expect(gezien).toMatchObject({ type: een.type, gegevens: een.gegevens });
    expect(JSON.stringify(gezien)).not.toContain('"hash"');
  });

  it('een besteding voor een huishouden: alleen de hash, en wat zij zonder de code ziet', () => {
    const een = besteding({ huishouden: 'hh-geheim' }, 'wmo');
    const { waarom, gezien } = zicht(een, [een]);
    expect(waarom).toContain('de code van een huishouden');
    expect(gezien).toMatchObject({ gegevens: { mutaties: [{ bedrag: 1 }] } });
    expect(JSON.stringify(gezien)).not.toContain('hh-geheim');
  });

  it('een voucher die zij inwisselde: alleen de hash, zonder wijk, kleur of huishouden', () => {
    const een = gebeurtenis('voucher-ingewisseld', {
      ...{ voucher: 'k7', inwisseling: 'bon', aanbieder: 'buurthuis', bedrag: 5, over: 1, ...boekt('wmo') },
      kenmerken: { wijk: 'noord', huishouden: 'hh-geheim', aanbieder: 'buurthuis' },
    });
    const { waarom, gezien } = zicht(een, [een]);
    expect(waarom).toBeDefined();
    expect(gezien).toMatchObject({ gegevens: { voucher: 'k7', bedrag: 5, over: 1 } });
    expect(JSON.stringify(gezien)).not.toMatch(/hh-geheim|noord|wmo/u);
  });
});
