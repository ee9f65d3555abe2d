import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  bladVan,
  consistentie,
  insluiting,
  maakSleutel,
  ontvangstbewijs,
  schrijfSleutel,
  wortel,
  type Ontvangstbewijs,
} from '@ontschot/audit';
import { CONTROLESLEUTEL, Controle, controlepunt, knopenVan, willekeurigBoek } from './bundels.js';

const boek = willekeurigBoek(11, 200);
const OMVANG = boek.length - 20;
const knopen = knopenVan(boek);
const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString('base64');

function bonVan(revisie: number, omvang = OMVANG, alleenHash = false): Ontvangstbewijs {
  const hier = boek[revisie]!;
  return ontvangstbewijs({
    boek: 'proef-2025',
    insluiting: {
      ...{ blad: bladVan(hier), plek: revisie, bewijs: insluiting(knopen, revisie, omvang) },
      ...{ omvang, wortel: wortel(knopen, omvang) },
    },
    controlepunt: controlepunt(boek, omvang),
    sleutels: [CONTROLESLEUTEL],
    inhoud: alleenHash ? { waarom: 'er staat een huishouden in', gezien: { type: hier.type } } : hier,
  });
}
const bewijsVan = (van: number, tot: number) => ({
  ...{ boek: 'proef-2025', bewijs: consistentie(knopen, van, tot).map(base64) },
  ...{ eerder: { omvang: van, wortel: 'x' }, later: { omvang: tot, wortel: 'x' } },
});

describe('een ontvangstbewijs', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const leg = (waarde: unknown): string => controle.leg(JSON.stringify(waarde));
  const keur = (bon: unknown, ...meer: string[]) => controle.bewijs('--ontvangstbewijs', leg(bon), ...meer);
  const bekend = ['--sleutel', CONTROLESLEUTEL];
  const later = controle.leg(controlepunt(boek));
  const alles = [...bekend, '--controlepunt', later, '--consistentie', leg(bewijsVan(OMVANG, boek.length))];

  it('is in orde voor elke gebeurtenis, met een sleutel en een later controlepunt van elders', async () => {
    for (const revisie of [0, 1, 63, 64, OMVANG - 1]) {
      const { status, tekst } = await keur(bonVan(revisie), ...alles);
      expect(tekst).toContain(`gebeurtenis ${revisie}: zij staat in de boom van ${OMVANG} gebeurtenissen`);
      expect(tekst).toContain(`"type": "${boek[revisie]!.type}"`);
      expect(tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
      expect(status).toBe(0);
    }
  });

  it('is ook te houden tegen een controlepunt van eerder, en tegen een van hetzelfde moment', async () => {
    for (const toen of [1, 64, 100, OMVANG]) {
      const eerder = controle.leg(controlepunt(boek, toen));
      const bewijs = ['--consistentie', leg(bewijsVan(toen, OMVANG))];
      expect((await keur(bonVan(5), ...bekend, '--controlepunt', eerder, ...bewijs)).status).toBe(0);
    }
  });

  it('zegt niet dat het in orde is als niet alles is nagegaan', async () => {
    const bon = bonVan(5);
    const gevallen = [
      [bon, ['--controlepunt', later, '--consistentie', leg(bewijsVan(OMVANG, boek.length))], 'wie tekende'],
      [bon, bekend, 'of anderen hetzelfde boek zien'],
      [
        bon,
        [...bekend, '--controlepunt', later],
        `geef met --consistentie het bewijs van ${OMVANG} naar ${boek.length}`,
      ],
      [bonVan(5, OMVANG, true), alles, 'wat er in de gebeurtenis staat: in het ontvangstbewijs staat alleen haar hash'],
    ] as const;
    for (const [een, argumenten, melding] of gevallen) {
      const { status, tekst } = await keur(een, ...argumenten);
      expect(tekst).toContain(`Niet nagegaan: `);
      expect(tekst).toContain(melding);
      expect(tekst).not.toContain('IN ORDE:');
      expect(status).toBe(2);
    }
  });

  const bon = bonVan(70);
  const anders = (hash: string): string => {
    const bytes = Buffer.from(hash, 'base64');
    bytes[3] = bytes[3]! ^ 1;
    return bytes.toString('base64');
  };
  it.each([
    ['een ander bedrag', { gebeurtenis: bon.gebeurtenis!.replace(/\d(?=,"\w+":)/u, '7') }, 'niet die van het blad'],
    ['een andere revisie', { revisie: 71 }, 'staat niet in de boom|te kort|te lang'],
    ['een ander boek', { boek: 'ander-2025' }, 'niet van boek ander-2025'],
    ['een ander blad', { blad: anders(bon.blad) }, 'staat niet in de boom'],
    [
      'een ander bewijs',
      { bewijs: bon.bewijs.map((een, i) => (i === 2 ? anders(een) : een)) },
      'staat niet in de boom',
    ],
    ['een korter bewijs', { bewijs: bon.bewijs.slice(1) }, 'te kort|staat niet in de boom'],
    ['een langer bewijs', { bewijs: [...bon.bewijs, bon.blad, bon.blad, bon.blad] }, 'te lang|staat niet in de boom'],
    ['de bytes van een andere gebeurtenis', { gebeurtenis: bonVan(71).gebeurtenis }, 'niet die van het blad'],
    [
      'een andere omvang',
      { controlepunt: bon.controlepunt.replace(`\n${OMVANG}\n`, `\n${OMVANG + 1}\n`) },
      'klopt niet',
    ],
    ['geen handtekening', { controlepunt: bon.controlepunt.split('—')[0] }, 'geen getekend|geen handtekening'],
    ['een ander formaat', { formaat: 'ontschot-bundel.v1' }, 'geen ontvangstbewijs'],
    ['geen bewijs', { bewijs: undefined }, 'niet de vorm'],
    ['een sleutel van een ander', { sleutels: [schrijfSleutel(maakSleutel('ander.nl').sleutel)] }, 'door niemand'],
  ] as const)('met %s wordt afgekeurd', async (_, vals, melding) => {
    const argumenten = 'sleutels' in vals ? [] : alles;
    const { status, tekst } = await keur({ ...bon, ...vals }, ...argumenten);
    expect(tekst).toMatch(new RegExp(`NIET IN ORDE: .*(${melding})`, 'u'));
    expect(status).toBe(1);
  });

  it('van een tak wordt afgekeurd zodra er een controlepunt van elders naast ligt', async () => {
    const tak = willekeurigBoek(12, 200);
    const elders = controle.leg(controlepunt(tak, OMVANG));
    const zelfde = await keur(bon, ...bekend, '--controlepunt', elders);
    expect(zelfde).toMatchObject({ status: 1 });
    expect(zelfde.tekst).toContain('over andere gebeurtenissen dan het ontvangstbewijs');
    const groter = controle.leg(controlepunt(tak, OMVANG + 10));
    const bewijs = ['--consistentie', leg(bewijsVan(OMVANG, OMVANG + 10))];
    const gegroeid = await keur(bon, ...bekend, '--controlepunt', groter, ...bewijs);
    expect(gegroeid.tekst).toContain('NIET IN ORDE: het ene controlepunt is niet het begin van het andere');
    expect(gegroeid.status).toBe(1);
  });

  it('legt uit hoe het gevraagd wil worden', async () => {
    expect(await controle.bewijs('--help')).toMatchObject({ status: 0 });
    expect(await controle.bewijs()).toMatchObject({ status: 3 });
    expect(await controle.bewijs('--ontvangstbewijs', '/bestaat/niet')).toMatchObject({ status: 3 });
    expect(await controle.bewijs('--ontvangstbewijs', controle.leg('geen JSON'))).toMatchObject({ status: 1 });
  });

  it('wordt nagegaan door één bestand dat niets van ons nodig heeft', () => {
    const tekst = readFileSync(resolve(import.meta.dirname, '../../apps/cli/verifieer/ontvangstbewijs.mjs'), 'utf8');
    const herkomst = [...tekst.matchAll(/^import .* from '([^']+)';$/gmu)].map(([, van]) => van);
    expect(herkomst.filter((van) => !van?.startsWith('node:'))).toEqual([]);
    expect(tekst).not.toMatch(/import\(|require\(|fetch\(/u);
    expect(tekst.split('\n').length).toBeLessThanOrEqual(300);
  });
});
