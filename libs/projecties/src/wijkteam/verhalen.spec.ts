import type { BoekOpdracht } from '@ontschot/boek';
import { gift, HUISHOUDENS, KOFFIE, PAPIEREN, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { leren, trekking, verhalen, type Leesmodel, type Verhaal } from '../index.js';

const BOEK = 'GM0001-2025';
const WONEN = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'ouderen' } as const;
const DAG = { 1: '2025-02-10', 2: '2025-05-10', 3: '2025-08-10' } as const;

describe('de verhalen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  const doe = (opdracht: object): number => schrijver.doe(opdracht as BoekOpdracht);
  const vertel = (id: string, tekst: string, anders: object = {}) =>
    doe({ soort: 'opbrengst-vertellen', trekking: id, tekst, alsVerhaal: true, toestemming: true, ...anders });
  const bij = async () => {
    const revisie = await schrijver.schrijf(opstelling.store);
    expect(await lees.wachtOp(schrijver.boek, revisie, 5_000)).toBe(true);
  };
  const alle = (vraag: object = {}): readonly Verhaal[] =>
    verhalen(lees, { boek: BOEK, aantal: 500, ...vraag }, (id) => (id.startsWith('weg') ? undefined : id)).regels;
  const van = (verhaal: string) => alle().find((een) => een.verhaal === verhaal);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    schrijver = new Schrijver(BOEK);
    richtTeamsIn(schrijver, 20_000_00);
    stort(schrijver, 'wmo-oost', '2025-01');
    // The tenth household for papers comes in the second quarter, the twelfth in the third.
    for (const [i, huishouden] of HUISHOUDENS.slice(0, 12).entries())
      schrijver.doe(gift(`t${i}`, i < 9 ? DAG[1] : i < 10 ? DAG[2] : DAG[3], { huishouden }));
    for (const [i, huishouden] of HUISHOUDENS.slice(20, 23).entries())
      schrijver.doe(gift(`w${i}`, DAG[1], { huishouden, doel: WONEN }));
    for (const [i, huishouden] of HUISHOUDENS.slice(12, 20).entries())
      schrijver.doe(gift(`v${i}`, DAG[1], { huishouden, vorm: 'voorschot', doel: PAPIEREN }));
    const { huishouden: _, ...koffie } = gift('k', DAG[1], { vorm: 'collectief', doel: KOFFIE });
    schrijver.doe({ ...koffie, groep: { naam: 'dinsdag', aantal: 20 } });
    schrijver.nu = `${DAG[1]}T09:00:00.000Z`;
    vertel('t1', 'a', {});
    vertel('w1', 'b');
    vertel('k', 'c', { toestemming: undefined });
    vertel('t2', 'niet verder', { alsVerhaal: false });
    schrijver.nu = `${DAG[3]}T09:00:00.000Z`;
    for (const tekst of ['d', 'd', 'e', 'f']) vertel('t11', tekst);
    vertel('t3', 'weg-gewist');
    await bij();
  });
  afterAll(() => opstelling.ruimOp());

  it('noemen doel en vorm alleen waar leren ze uitsplitst, en anders van alle even weinig', () => {
    expect(leren(lees, { boek: BOEK }).regels.map(({ doel, vorm }) => [doel, vorm])).toEqual([
      [KOFFIE, 'collectief'],
      [PAPIEREN, 'gift'],
    ]);
    expect(van('c')).toEqual({ verhaal: 'c', doel: KOFFIE, vorm: 'collectief', kwartaal: '2025-K1' });
    expect(van('f')).toEqual({ verhaal: 'f', doel: PAPIEREN, vorm: 'gift', kwartaal: '2025-K3' });
    expect(van('b')).toEqual({ verhaal: 'b', doel: null, vorm: null, kwartaal: '2025-K1' });
  });

  it('noemen geen kwartaal waarin er nog geen tien waren geholpen', () => {
    expect(van('a')).toMatchObject({ doel: PAPIEREN, kwartaal: '2025-K2' });
  });

  it('hebben niets dan de zin, het doel, de vorm en het kwartaal', () => {
    for (const een of alle()) expect(Object.keys(een).sort()).toEqual(['doel', 'kwartaal', 'verhaal', 'vorm']);
    expect(JSON.stringify(alle())).not.toMatch(/hh-|team|wijk|"t\d|dinsdag|bedrag/);
  });

  it('staan er per kwartaal, het laatste vooraan, en bladeren slaat niets over', () => {
    expect(alle().map(({ kwartaal }) => kwartaal)).toEqual([
      ...Array(4).fill('2025-K3'),
      '2025-K2',
      '2025-K1',
      '2025-K1',
    ]);
    const gelezen: Verhaal[] = [];
    for (let cursor: string | undefined; ;) {
      const { regels, volgende } = verhalen(lees, { boek: BOEK, aantal: 2, ...(cursor && { cursor }) }, (id) =>
        id.startsWith('weg') ? undefined : id,
      );
      gelezen.push(...regels);
      if (volgende === null) break;
      cursor = volgende;
    }
    expect(gelezen).toEqual(alle());
  });

  it('gaan weg als zij worden ingetrokken, het huishouden is vergeten of de trekking is teruggenomen', async () => {
    expect(trekking(lees, { boek: BOEK }, 'k').opbrengst).toEqual({ verteld: 1, bedrag: 0, verhalen: 1 });
    schrijver.doe({ soort: 'verhaal-intrekken', trekking: 'k' });
    schrijver.doe({ soort: 'huishouden-vergeten', huishouden: HUISHOUDENS[1]!, zelf: true });
    doe({ soort: 'trekking-terugnemen', trekking: 'w1', reden: 'dubbel', boekdatum: DAG[3] });
    await bij();
    expect(
      alle()
        .map(({ verhaal }) => verhaal)
        .sort(),
    ).toEqual(['d', 'd', 'e', 'f']);
    expect(trekking(lees, { boek: BOEK }, 'k').opbrengst).toEqual({ verteld: 1, bedrag: 0, verhalen: 0 });
  });
});
