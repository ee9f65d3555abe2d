import type { StoredEvent } from '@ontschot/event-store';
import type { Uitvoerbron } from '../uitvoer.js';
import { journaal } from './journaal.js';

const KENMERKEN = {
  doel: { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' },
  ...{ wijk: 'oost', aanbieder: 'buurtteam', huishouden: 'hh-4k7p2wq9xz3mf6tb', periode: '2025-02' },
};
const opgeslagen = (revision: number, type: string, data: object): StoredEvent => ({
  ...{ id: `id-${revision}`, stream: 'boek-GM0080-2025', revision, position: revision, type, data },
  metadata: {
    geregistreerdOp: '2025-03-01T10:00:00.000Z',
    opdracht: { id: `o:${revision}`, afzender: 'pseudoniem-7', rol: 'controller', hash: 'geheim' },
    zout: 'AAAA',
  },
});
const EVENTS = [
  opgeslagen(0, 'boek-geopend.v1', { boekdatum: '2025-01-01', boek: 'GM0080-2025', gemeente: 'X', jaar: 2025 }),
  opgeslagen(1, 'ontvangst-geboekt.v1', {
    ...{ boekdatum: '2025-02-03', grond: 'van mevrouw' },
    mutaties: [{ van: 'bron:rijk', naar: 'vrij:wmo', kleur: 'wmo', bedrag: 100_000 }],
  }),
  opgeslagen(2, 'besteding-geboekt.v1', {
    ...{ boekdatum: '2025-03-04', kenmerk: 'F 12; bis', kenmerken: KENMERKEN, verplichting: 'p1' },
    mutaties: [
      { van: 'verplicht:wmo', naar: 'besteed:wmo', kleur: 'wmo@voordeur', bedrag: 5, verplichting: 'p1' },
      { van: 'vrij:wmo', naar: 'besteed:wmo', kleur: 'wmo', bedrag: 1_295 },
    ],
  }),
];
const bron = (gebeurtenissen: readonly StoredEvent[]): Uitvoerbron => ({
  ...{ boek: 'GM0080-2025', omvang: gebeurtenissen.length, gemaaktOp: '2025-12-01T00:00:00.000Z' },
  programma: { naam: 'Ontschot', versie: '1' },

  lees: async function* () {
    for (const een of gebeurtenissen) yield [een];
  },
});

async function schrijf(gebeurtenissen: readonly StoredEvent[]): Promise<string> {
  let alles = '';
  for await (const stuk of journaal.schrijf(bron(gebeurtenissen))) alles += stuk;
  return alles;
}

describe('het journaal voor hledger en ledger', () => {
  it('heeft van elke gebeurtenis met mutaties één boeking: een rekening krijgt erbij wat erin komt', async () => {
    expect((await schrijf(EVENTS)).split('\n\n').slice(3, -1).join('\n\n')).toBe(`\
account bron:rijk:wmo:wmo
account vrij:wmo:wmo:wmo

2025-02-03 (1) ontvangst-geboekt.v1 o:1
    ; type: ontvangst-geboekt.v1
    ; bekend: 2025-03-01T10:00:00.000Z
    ; rol: controller
    ; opdracht: o:1
    bron:rijk:wmo:wmo  -1000.00 EUR
    vrij:wmo:wmo:wmo  1000.00 EUR

account verplicht:wmo:wmo:wmo@voordeur
account besteed:wmo:wmo:wmo@voordeur
account besteed:wmo:wmo:wmo

2025-03-04 (2) besteding-geboekt.v1 F 12%3B bis
    ; type: besteding-geboekt.v1
    ; bekend: 2025-03-01T10:00:00.000Z
    ; rol: controller
    ; opdracht: o:2
    ; doel: 6.3/participatie/ouderen
    ; taakveld: 6.3
    ; wijk: oost
    ; aanbieder: buurtteam
    ; periode: 2025-02
    verplicht:wmo:wmo:wmo@voordeur  -0.05 EUR
    ; verplichting: p1
    besteed:wmo:wmo:wmo@voordeur  0.05 EUR
    ; verplichting: p1
    vrij:wmo:wmo:wmo  -12.95 EUR
    besteed:wmo:wmo:wmo  12.95 EUR

2025-12-31 (slot) eindstand besteed:wmo
    besteed:wmo:wmo:wmo@voordeur  0.00 EUR = 0.05 EUR
    besteed:wmo:wmo:wmo  0.00 EUR = 12.95 EUR

2025-12-31 (slot) eindstand bron:rijk
    bron:rijk:wmo:wmo  0.00 EUR = -1000.00 EUR

2025-12-31 (slot) eindstand verplicht:wmo
    verplicht:wmo:wmo:wmo@voordeur  0.00 EUR = -0.05 EUR

2025-12-31 (slot) eindstand vrij:wmo
    vrij:wmo:wmo:wmo  0.00 EUR = 987.05 EUR`);
  });

  it('zegt in de laatste regel dat het heel is', async () => {
    expect((await schrijf(EVENTS)).split('\n').slice(-2)).toEqual(['; einde: 2 boekingen uit 3 gebeurtenissen', '']);
    expect(await schrijf([])).toContain('; einde: 0 boekingen uit 0 gebeurtenissen\n');
  });

  it('noemt geen huishouden, geen afzender, geen zin en geen hash', async () => {
    const alles = await schrijf(EVENTS);
    for (const geheim of ['hh-', 'pseudoniem', 'mevrouw', 'geheim', 'AAAA']) expect(alles).not.toContain(geheim);
  });

  it('stopt als er minder gebeurtenissen zijn dan gezegd, voordat het zegt heel te zijn', async () => {
    const stukken: string[] = [];
    const teWeinig = {
      ...bron(EVENTS),
      lees: () => {
        throw new Error('er zijn er te weinig');
      },
    };
    await expect(async () => {
      for await (const stuk of journaal.schrijf(teWeinig)) stukken.push(stuk);
    }).rejects.toThrow('te weinig');
    expect(stukken.join('')).not.toContain('; einde: ');
  });
});
