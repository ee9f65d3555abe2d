import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ECHT } from '@ontschot/boekschrijver';
import { Teksten, TekstenOnbereikbaar } from '@ontschot/teksten';
import { Klok } from '../../apps/api/src/klok/klok.js';
import { kiezerVan } from '../../apps/api/src/opdrachten/stemmen/stempel.js';
import { Buurtproef } from '../e2e/hulp/buurt.js';
import { BOEK } from '../e2e/hulp/wijkteam.js';

interface Geweigerd {
  readonly type: string;
  readonly metadata: { readonly opdracht: { readonly afzender: string } };
}

describe('de sleutel van een stemming', () => {
  let buurt: Buurtproef;
  beforeEach(async () => {
    buurt = await Buurtproef.start();
  });
  afterEach(() => buurt.team.proef.stop());

  const teksten = (): Teksten => buurt.team.proef.app.get(Teksten);
  const naamIn = (stemming: string): string | undefined => kiezerVan(teksten(), BOEK, stemming, buurt.codes[1]!);
  const laatste = async (): Promise<Geweigerd> =>
    (await buurt.haal(`gebeurtenissen/${await buurt.team.kop()}`, 'auditor')) as unknown as Geweigerd;
  /** As at another node, or after a copy was put back from before the proposal: the events are there, and not the key. */
  const zonderSleutels = async (): Promise<void> => {
    const { proef } = buurt.team;
    await proef.app.close();
    for (const naam of readdirSync(proef.map).filter((een) => een.startsWith('teksten.sqlite')))
      rmSync(join(proef.map, naam));
    await proef.begin();
    await buurt.meld();
  };

  it('komt er geen tweede keer: waar zij niet is stemt niemand, ook niet nadat het voorstel nog eens is ingediend', async () => {
    await buurt.dienIn(buurt.buren[0]!).expect(201);
    await buurt.stem(buurt.buren[1]!, 'voor').expect(201);
    await zonderSleutels();
    const weiger = { code: 'bewonersstem-niet-mogelijk' };
    expect((await buurt.stem(buurt.buren[1]!, 'voor').expect(409)).body).toMatchObject(weiger);
    expect((await buurt.dienIn(buurt.buren[5]!, { bedrag: 1 }).expect(409)).body).toMatchObject({
      code: 'id-bestaat-al',
    });
    expect(naamIn('banken')).toBeUndefined();
    expect((await buurt.stem(buurt.buren[1]!, 'voor').expect(409)).body).toMatchObject(weiger);
    await buurt.dagenLater(15, () => buurt.tel().expect(201));
    expect(await buurt.haal('bewonersvoorstellen/banken', 'raad')).toMatchObject({ stemmen: { voor: 1, tegen: 0 } });
  });

  it('en een andere sleutel onder dezelfde naam telt niet mee, en is na een nieuwe start weg', async () => {
    await buurt.dienIn(buurt.buren[0]!).expect(201);
    await zonderSleutels();
    teksten().stempel({ boek: BOEK, stemming: 'banken' }, 'een tweede', true);
    expect((await buurt.stem(buurt.buren[1]!, 'voor').expect(409)).body).toMatchObject({
      code: 'bewonersstem-niet-mogelijk',
    });
    await buurt.team.proef.opnieuw();
    expect(naamIn('banken')).toBeUndefined();
  });

  it('komt er niet van een voorstel dat is geweigerd, en de weigering zegt niet wie het was', async () => {
    await buurt.dienIn(buurt.elders, { voorstel: 'weg' }).expect(409);
    expect(naamIn('weg')).toBeUndefined();
    expect(await laatste()).toMatchObject({
      type: 'opdracht-geweigerd.v1',
      metadata: { opdracht: { afzender: 'bewoner~' } },
    });
    await buurt.dienIn(buurt.buren[0]!, { voorstel: 'duur', bedrag: 50_001 }).expect(409);
    expect(naamIn('duur')).toBeUndefined();
    // Its name is free for who does better, also after a new start.
    await buurt.team.proef.opnieuw();
    await buurt.meld();
    await buurt.dienIn(buurt.buren[0]!, { voorstel: 'duur' }).expect(201);
    await buurt.stem(buurt.buren[1]!, 'voor', 'duur').expect(201);
  });

  it('van twee die tegelijk dezelfde naam kiezen stemt de buurt over één, met zijn sleutel', async () => {
    const antwoorden = await Promise.all(
      buurt.buren.slice(0, 4).map(async (wie) => (await buurt.dienIn(wie, { voorstel: 'samen' })).status),
    );
    expect(antwoorden.sort()).toEqual([201, 409, 409, 409]);
    await buurt.stem(buurt.buren[1]!, 'voor', 'samen').expect(201);
  });

  it('bij het tellen weg voordat het antwoord er is; wat niet lukt wordt overgedaan en houdt niets anders op', async () => {
    for (const voorstel of ['banken', 'bomen', 'boeken']) await buurt.dienIn(buurt.buren[0]!, { voorstel }).expect(201);
    const bij = teksten();
    const echt = bij.vergeet.bind(bij);
    let stuk = true;
    let keer = 0;
    bij.vergeet = (eigenaar) => {
      keer += 1;
      if (stuk && 'stemming' in eigenaar && eigenaar.stemming === 'banken') throw new TekstenOnbereikbaar('bezet');
      return echt(eigenaar);
    };
    await buurt.dagenLater(15, async () => {
      await buurt.tel('banken').expect(201);
      await buurt.tel('bomen').expect(201);
      expect([naamIn('banken'), naamIn('bomen')]).toEqual([expect.any(String), undefined]);
      stuk = false;
      await buurt.team.proef.app.get(Klok).ronde(ECHT.nu());
    });
    expect(keer).toBeGreaterThan(1);
    expect([naamIn('banken'), naamIn('bomen'), naamIn('boeken')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('het antwoord op een stem', () => {
  it('is geen bewijs van wat er is gestemd, en zegt wel tot waar het boek is', async () => {
    const buurt = await Buurtproef.start();
    try {
      await buurt.dienIn(buurt.buren[0]!).expect(201);
      const { body, headers } = await buurt.stem(buurt.buren[1]!, 'voor').expect(201);
      expect(body).toEqual({
        ...{ revisie: expect.any(Number) as number, herhaald: false },
        gebeurtenissen: [
          {
            ...{ type: 'bewonersstem-uitgebracht.v1', revisie: expect.any(Number) as number },
            gegevens: { boekdatum: expect.any(String) as string, voorstel: 'banken' },
          },
        ],
      });
      expect(headers['etag']).toBe(`"${String((body as { revisie: number }).revisie)}"`);
    } finally {
      await buurt.team.proef.stop();
    }
  });
});
