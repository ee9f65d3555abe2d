import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Proef } from './hulp/app.js';

const OUD = 'GM0080-2024';
const NIEUW = 'GM0080-2025';
const DAARNA = 'GM0080-2026';
const pad = (boek: string): string => `/v1/boeken/${boek}`;
const GROND = { grond: 'Wmo 2015, artikel 5.1.1' };
const inOverEenMaand = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

describe('wat van een huishouden is, over de jaren heen', () => {
  let proef: Proef;
  let teller = 0;
  let codes: string[] = [];
  beforeAll(async () => {
    proef = await Proef.start();
    await boek('/v1/boeken', { boek: OUD, gemeente: 'Leeuwarden', jaar: 2024 });
    const { gebeurtenissen } = await boek(`${pad(OUD)}/huishoudens`, { aantal: 3 });
    codes = gebeurtenissen[0]!.gegevens.huishoudens;
    for (const [i, code] of codes.entries()) await geef(OUD, code, `plan-${i}`);
  });
  afterAll(() => proef.stop());

  const boek = async (waar: string, inhoud: object, status = 201) => {
    const rol = waar === '/v1/boeken' ? 'beheerder' : 'controller';
    const antwoord = await proef.stuur(waar, inhoud, `j-${(teller += 1)}`, rol);
    expect({ waar, status: antwoord.status, code: antwoord.body.code as unknown }).toMatchObject({ waar, status });
    return antwoord.body as { code?: string; gebeurtenissen: { gegevens: { huishoudens: string[] } }[] };
  };
  const geef = (waar: string, code: string, inzage: string) =>
    boek(`${pad(waar)}/huishoudens/${code}/inzages`, {
      ...{ inzage, aan: { rol: 'controller' }, doelbinding: 'Een plan', totEnMet: inOverEenMaand(), ...GROND },
    });
  const trekIn = (waar: string, nr: number, status?: number) =>
    boek(`${pad(waar)}/huishoudens/${codes[nr]!}/inzages/plan-${nr}/intrekkingen`, {}, status);
  const vergeet = (waar: string, nr: number, status?: number) =>
    boek(`${pad(waar)}/huishoudens/${codes[nr]!}/vergetelheid`, GROND, status);
  const sluitEnOpen = async (oud: string, nieuw: string): Promise<void> => {
    const jaar = oud.slice(-4);
    for (let maand = 1; maand <= 12; maand += 1)
      await boek(`${pad(oud)}/perioden/${jaar}-${String(maand).padStart(2, '0')}/afsluitingen`, {});
    await boek(`${pad(oud)}/jaarafsluiting`, { besluit: 'Raad' });
    await boek('/v1/boeken', { boek: nieuw, gemeente: 'Leeuwarden', jaar: Number(jaar) + 1 });
    await boek(`${pad(nieuw)}/jaaropening`, { uit: oud });
  };
  /** Per boek whether this inzage was withdrawn, and this household forgotten; undefined when it is not there. */
  const stand = (nr: number) =>
    Promise.all(
      [OUD, NIEUW, DAARNA].map((een) =>
        proef.app.get(Boekschrijvers).bekijk(een, ({ wijkteam }) => ({
          ingetrokken: wijkteam.inzages.lees(`plan-${nr}`)?.ingetrokken,
          vergeten: wijkteam.vergeten.heeft(codes[nr]!),
        })),
      ),
    );
  const overal = (wat: object): object[] => [wat, wat, wat];

  it('loopt door tot in het laatste boek', async () => {
    await sluitEnOpen(OUD, NIEUW);
    await sluitEnOpen(NIEUW, DAARNA);
    expect(await stand(0)).toEqual(overal({ ingetrokken: false, vergeten: false }));
  });

  it('gegeven een inzage die in het oude boek wordt ingetrokken, dan eindigt zij in elk boek', async () => {
    await trekIn(OUD, 0);
    expect(await stand(0)).toEqual(overal({ ingetrokken: true, vergeten: false }));
    expect((await trekIn(DAARNA, 0, 409)).code).toBe('inzage-ingetrokken');
  });

  it('gegeven een inzage die in het nieuwste boek wordt ingetrokken, dan kijkt daarmee ook niemand meer in de oude', async () => {
    await trekIn(DAARNA, 1);
    expect(await stand(1)).toEqual(overal({ ingetrokken: true, vergeten: false }));
    expect(await stand(2)).toEqual(overal({ ingetrokken: false, vergeten: false }));
  });

  it('gegeven een huishouden dat in het middelste boek wordt vergeten, dan is het in elk boek vergeten', async () => {
    await vergeet(NIEUW, 2);
    expect(await stand(2)).toEqual(overal({ ingetrokken: false, vergeten: true }));
    expect((await vergeet(OUD, 2, 409)).code).toBe('huishouden-vergeten');
  });

  it('gegeven een opdracht die na het eerste boek bleef steken, dan doet wie haar opnieuw geeft de rest', async () => {
    const herkomst = { id: 'half', afzender: 'iemand', rol: 'controller', hash: 'half' };
    const opdracht = { soort: 'huishouden-vergeten', huishouden: codes[0]!, ...GROND };
    await proef.app.get(Boekschrijvers).dienIn(OUD, [{ herkomst, opdracht }]);
    expect((await stand(0)).map(({ vergeten }) => vergeten)).toEqual([true, false, false]);
    expect((await vergeet(OUD, 0, 409)).code).toBe('huishouden-vergeten');
    expect((await stand(0)).map(({ vergeten }) => vergeten)).toEqual([true, true, true]);
  });
});
