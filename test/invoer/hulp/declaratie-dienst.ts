import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { proefBsn } from '../../../libs/invoer/test-hulp/declaratie.js';
import type { Dienst } from '../../hulp/dienst.js';
import { indeling, personen, vraagVan, type Proefbestand, type Vorm } from './declaratie-bestand.js';

export const BOEK = 'declaraties-2025';
const PAD = `/v1/boeken/${BOEK}`;
const DOEL = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const HUISHOUDENS_TEGELIJK = 5_000;

const KOKER = { naam: 'Wmo', wet: 'Wmo 2015', taakveld: '6.3', oormerk: { aard: 'vrij' }, financier: 'gemeente' };

/** A boek in which files of these lines can be booked, with a household for everybody in them. */
export async function maakDeclaratieboek(dienst: Dienst, vorm: Vorm, bedrag: number, regels: number): Promise<void> {
  let teller = 0;
  const boek = async (pad: string, inhoud: object, rol = 'controller'): Promise<Record<string, unknown>> => {
    const antwoord = await dienst.opdracht(pad, `begin-${(teller += 1)}`, inhoud, rol);
    if (antwoord.status !== 201) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.inhoud)}`);
    return antwoord.inhoud;
  };
  await boek('/v1/boeken', { boek: BOEK, gemeente: 'Proef', jaar: 2025 }, 'beheerder');
  await boek(`${PAD}/organisaties`, { organisatie: 'gemeente', naam: 'Gemeente' });
  await boek(`${PAD}/organisaties`, { organisatie: 'zorg', naam: 'Zorg' });
  await boek(`${PAD}/kokers`, { koker: 'wmo', ...KOKER });
  await boek(`${PAD}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
  const begroting = { boekdatum: '2025-01-01', besluit: 'raad', regels: [{ budget: 'wmo', bedrag }] };
  await boek(`${PAD}/begrotingen`, begroting);
  const post = { budget: 'wmo', aanbieder: 'zorg', bedrag, doel: DOEL };
  await boek(`${PAD}/verplichtingen`, { boekdatum: '2025-01-02', verplichting: 'v1', ...post });
  await boek(`${PAD}/declaratieindelingen`, indeling(vorm));
  const codes: string[] = [];
  for (let over = personen(regels); over > 0; over -= HUISHOUDENS_TEGELIJK) {
    const { gebeurtenissen } = await boek(`${PAD}/huishoudens`, { aantal: Math.min(over, HUISHOUDENS_TEGELIJK) });
    const [{ gegevens }] = gebeurtenissen as [{ gegevens: { huishoudens: string[] } }];
    codes.push(...gegevens.huishoudens);
  }
  const koppels = codes.map((code, i) => `${proefBsn(i)};${code}\n`);
  const { status, inhoud } = await stuur(dienst, '/v1/persoonskoppelingen', ['bsn;huishouden\n', ...koppels], {
    ...{ rol: 'beheerder', soort: 'text/csv' },
  });
  if (status !== 200) throw new Error(`koppelen: ${status} ${JSON.stringify(inhoud)}`);
}

interface Antwoord {
  readonly status: number;
  readonly inhoud: Record<string, unknown>;
}

/** Sends pieces as they are made, waiting for the service as any client does. */
async function stuur(
  dienst: Dienst,
  pad: string,
  stukken: Iterable<string>,
  { rol, soort }: { readonly rol: string; readonly soort: string },
): Promise<Antwoord> {
  const headers = { authorization: `Bearer ${dienst.token(rol)}`, 'content-type': soort };
  const vraag = request(`${dienst.adres}${pad}`, { method: 'POST', headers });
  const klaar = new Promise<Antwoord>((goed, mis) => {
    vraag.on('error', mis);
    vraag.on('response', (antwoord) => {
      let tekst = '';
      antwoord.setEncoding('utf8');
      antwoord.on('data', (deel: string) => {
        tekst += deel;
      });
      antwoord.on('end', () => {
        goed({ status: antwoord.statusCode ?? 0, inhoud: JSON.parse(tekst) as Antwoord['inhoud'] });
      });
    });
  });
  // A service that refuses halfway closes: then its answer says why.
  await pipeline(Readable.from(stukken), vraag).catch(() => {
    /* the answer tells */
  });
  return klaar;
}

/** Hands a file in; gives the answer. */
export const dienIn = (dienst: Dienst, vorm: Vorm, bestand: Proefbestand): Promise<Antwoord> =>
  stuur(dienst, `${PAD}/declaraties?${vraagVan(vorm, bestand)}`, bestand.stukken(), {
    ...{ rol: 'controller', soort: vorm === 'xml' ? 'application/xml' : 'text/csv' },
  });

/** Waits until all of it is booked. Throws when what was booked is not what the file adds up to, to the cent. */
export async function totGeboekt(dienst: Dienst, bestand: Proefbestand, wachtMs: number): Promise<void> {
  const { nummer, regels, debet, credit } = bestand;
  const einde = Date.now() + wachtMs;
  for (;;) {
    const { inhoud } = await dienst.vraag(`${PAD}/declaraties/zorg_${nummer}`);
    if (inhoud['staat'] === 'geboekt') {
      const geboekt = JSON.stringify(inhoud['geboekt']);
      if (geboekt === JSON.stringify({ regels, debet, credit })) return;
      throw new Error(`${nummer}: geboekt is ${geboekt}`);
    }
    if (Date.now() > einde) throw new Error(`${nummer} werd niet geboekt`);
    await wacht(50);
  }
}

/** What was spent of the only budget, in eurocents. */
export async function besteed(dienst: Dienst): Promise<number> {
  const { inhoud } = await dienst.vraag(`${PAD}/saldi?per=budget`);
  return (inhoud['regels'] as { besteed: number }[])[0]?.besteed ?? NaN;
}
