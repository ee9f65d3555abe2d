import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Teksten } from '@ontschot/teksten';
import { kiezerVan } from '../../apps/api/src/opdrachten/stemmen/stempel.js';
import { Buurtproef } from '../e2e/hulp/buurt.js';
import { BOEK } from '../e2e/hulp/wijkteam.js';

interface Gelezen {
  readonly type: string;
  readonly gegevens: { readonly voorstel?: string; readonly kiezer?: string };
  readonly metadata: {
    readonly opdracht: { readonly rol: string; readonly id: string; readonly afzender: string; readonly hash: string };
  };
}

describe('het stemgeheim', () => {
  let buurt: Buurtproef;
  beforeAll(async () => {
    buurt = await Buurtproef.start();
    // Somebody uses the same ids everywhere: that must not tie two votes together.
    for (const voorstel of ['banken', 'speeltuin'])
      await buurt.dienIn(buurt.buren[0]!, { voorstel }, 'steeds-dezelfde').expect(201);
    for (const voorstel of ['banken', 'speeltuin'])
      for (const [nr, wie] of buurt.buren.entries())
        await buurt.stem(wie, nr % 2 === 0 ? 'voor' : 'tegen', voorstel, 'mijn-stem').expect(201);
    await buurt.stem(buurt.elders, 'tegen', 'banken', 'mijn-stem').expect(409);
    await buurt.stem(buurt.buren[0]!, 'tegen', 'weg', 'mijn-stem').expect(409);
    await buurt.dienIn(buurt.buren[0]!, { voorstel: 'te-duur', bedrag: 60_000 }).expect(409);
  }, 60_000);
  afterAll(() => buurt.team.proef.stop());

  const gebeurtenissen = async (wie: 'auditor' | 'controller'): Promise<Gelezen[]> => {
    const alle: Gelezen[] = [];
    const kop = await buurt.team.kop();
    for (let revisie = 0; revisie <= kop; revisie += 1)
      alle.push((await buurt.haal(`gebeurtenissen/${revisie}`, wie)) as unknown as Gelezen);
    return alle;
  };
  const vanBewoners = async (wie: 'auditor' | 'controller' = 'auditor') =>
    (await gebeurtenissen(wie)).filter(({ metadata }) => metadata.opdracht.rol === 'inwoner');
  const teksten = (): Teksten => buurt.team.proef.app.get(Teksten);

  it('houdt van geen stem, voorstel of weigering een code vast, of iets dat uit de codes te maken is', async () => {
    const eigen = await vanBewoners();
    expect(eigen).toHaveLength(25);
    const vast = JSON.stringify(eigen);
    for (const [nr, code] of buurt.codes.entries())
      for (const vorm of ['hex', 'base64', 'base64url'] as const)
        for (const wat of [code, `inwoner-${nr}`, createHash('sha256').update(code).digest(vorm)])
          expect(vast).not.toContain(wat);
  });

  it('geeft een huishouden in elke stemming een andere naam, id en hash, ook als het zelf steeds hetzelfde zegt', async () => {
    const eigen = await vanBewoners();
    const namen = new Map<string, Set<unknown>>();
    for (const { gegevens, metadata } of eigen) {
      const voorstel = gegevens.voorstel ?? 'geweigerd';
      const { id, afzender, hash } = metadata.opdracht;
      for (const naam of [id, hash, afzender, gegevens.kiezer].filter((een) => een !== undefined && een !== 'bewoner~'))
        namen.set(String(naam), (namen.get(String(naam)) ?? new Set()).add(voorstel));
    }
    expect([...namen].filter(([, waar]) => waar.size > 1)).toEqual([]);
    expect(JSON.stringify(eigen)).not.toMatch(/mijn-stem|steeds-dezelfde/);
    // Ten for and against, and one who hands in: who that was votes under another name.
    const banken = eigen.filter(({ gegevens }) => gegevens.voorstel === 'banken');
    expect(new Set(banken.map(({ metadata }) => metadata.opdracht.afzender)).size).toBe(11);
  });

  it('laat niet zien wat er gekozen is: niet aan de controller, niet in een lijst, niet door de hash', async () => {
    const stemmen = (await vanBewoners('controller')).filter(({ type }) => type === 'bewonersstem-uitgebracht.v1');
    expect(stemmen).toHaveLength(20);
    expect(JSON.stringify(stemmen)).not.toMatch(/"stem"|"voor"|"tegen"/);
    const heel = (await vanBewoners()).filter(({ type }) => type === 'bewonersstem-uitgebracht.v1');
    expect(new Set(heel.map(({ metadata }) => metadata.opdracht.hash)).size).toBe(20);
    // Of two values, the hash of an event in the tree would tell which: not without its random bits.
    expect(JSON.stringify(await gebeurtenissen('controller'))).not.toContain('"zout"');
    expect(JSON.stringify(await vanBewoners('auditor'))).toContain('"zout"');
    const kop = await buurt.team.kop();
    for (const pad of [
      'gebeurtenissen?aantal=500',
      'journaal',
      'weigeringen',
      'bewonersvoorstellen',
      `uitleg/${kop - 4}`,
    ])
      expect([pad, JSON.stringify(await buurt.haal(pad, 'controller'))]).toEqual([
        pad,
        expect.not.stringMatching(/"stem"|"tegen"/),
      ]);
    for (const { metadata } of await vanBewoners('auditor'))
      expect(JSON.stringify(await buurt.haal('weigeringen', 'auditor'))).not.toContain(metadata.opdracht.id);
  });

  it('is een herhaling zolang de stemming loopt, ook na een nieuwe start; met iets anders is de id bezet', async () => {
    const [, twee] = buurt.buren as [never, never];
    const weer = await buurt.stem(twee, 'tegen', 'banken', 'mijn-stem').expect(201);
    expect(weer.body).toMatchObject({ herhaald: true });
    expect((await buurt.stem(twee, 'voor', 'banken', 'mijn-stem').expect(409)).body).toMatchObject({
      code: 'opdracht-id-hergebruikt',
    });
    await buurt.team.proef.opnieuw();
    await buurt.meld();
    const [een, nogTwee] = buurt.buren as [never, never];
    expect((await buurt.stem(nogTwee, 'tegen', 'banken', 'mijn-stem').expect(201)).body).toEqual(weer.body);
    const ingediend = await buurt.dienIn(een, { voorstel: 'banken' }, 'steeds-dezelfde').expect(201);
    expect(ingediend.body).toMatchObject({ herhaald: true });
    // The same id of another household is another opdracht.
    await buurt.stem(een, 'voor', 'banken', 'mijn-stem').expect(201);
  });

  it('is na het tellen voorgoed: de sleutel is uit elk bestand, en niemand vindt nog wie wat koos', async () => {
    const sleutels = buurt.codes.map((code) => kiezerVan(teksten(), BOEK, 'banken', code));
    expect(sleutels).not.toContain(undefined);
    await buurt.dagenLater(15, () => buurt.tel('banken').expect(201));
    expect(await buurt.haal('bewonersvoorstellen/banken', 'raad')).toMatchObject({ stemmen: { voor: 5, tegen: 5 } });
    const weg = () =>
      buurt.codes.map((code) => kiezerVan(teksten(), BOEK, 'banken', code)).every((een) => een === undefined);
    expect(weg()).toBe(true);
    expect(kiezerVan(teksten(), BOEK, 'speeltuin', buurt.codes[0]!)).toBeDefined();
    const opSchijf = readdirSync(buurt.team.proef.map)
      .filter((naam) => naam.startsWith('teksten'))
      .map((naam) => readFileSync(join(buurt.team.proef.map, naam)).toString('latin1'));
    for (const code of buurt.codes) expect(opSchijf.join()).not.toContain(code);
    // What was the same before is now nobody's: it is not repeated, and it is not counted.
    const na = await buurt.stem(buurt.buren[1]!, 'tegen', 'banken', 'mijn-stem').expect(409);
    expect(na.body).toMatchObject({ code: 'bewonersstem-gesloten' });
    await buurt.team.proef.opnieuw();
    await buurt.meld();
    expect(weg()).toBe(true);
    expect(teksten().stempel({ boek: BOEK, stemming: 'banken' }, 'x', true)).toBeUndefined();
  });
});
