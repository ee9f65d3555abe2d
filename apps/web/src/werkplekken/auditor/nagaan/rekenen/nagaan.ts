import { eis } from './bevinding.js';
import { gelijk, naarBase64 } from './bytes.js';
import { leesControlepunt, tekenaars, type Getekend } from './controlepunt.js';
import { leesEerder } from './eerder.js';
import { Inhoud } from './inhoud.js';
import { leesKop } from './kop.js';
import { regelsVan } from './regels.js';
import { leesSleutel, type Sleutel } from './sleutel.js';
import { Stappenlijst, type Meegebracht, type Verslag } from './stappen.js';

/**
 * Checks a bundle piece by piece, and trusts nothing but its own sums; `meld` hears of every step. What does not hold is a
 * step that says so, so it does not throw.
 */
export async function gaNa(
  stukken: AsyncIterable<Uint8Array>,
  meegebracht: Meegebracht,
  meld: (verslag: Verslag) => void,
): Promise<Verslag> {
  const stappen = new Stappenlijst(meld);
  stappen.zet('bundel', 'loopt', 'De bundel wordt gelezen.');
  const regels = regelsVan(stukken);
  const begin = await stappen.probeer('bundel', async () => {
    const kop = leesKop((await regels.next()).value ?? undefined, meegebracht.boek);
    const punt = leesControlepunt(kop.controlepunt, 'het controlepunt');
    eis(punt.herkomst.endsWith(`/boek-${kop.boek}`), `het controlepunt is van ${punt.herkomst}, niet van dit boek`);
    return { punt, sleutels: await Promise.all(kop.sleutels.map(leesSleutel)) };
  });
  if (begin === undefined) return stappen.sluit();
  const { punt } = begin;
  const eigen = await stappen.meegebracht('wie', meegebracht.sleutel, leesSleutel);
  const sleutels = [...(eigen ? [eigen] : []), ...begin.sleutels];
  const getekend = await stappen.probeer('handtekening', () => tekenaars(punt, sleutels, 'het controlepunt'));
  const eerder = await stappen.meegebracht('aangegroeid', meegebracht.eerder, (tekst) =>
    leesEerder(tekst, punt, sleutels),
  );
  const inhoud = new Inhoud(meegebracht.boek, stappen);
  const heel = await stappen.probeer('vorm', async () => {
    await inhoud.lees(regels, (omvang) => eerder?.kijk(omvang, inhoud) ?? Promise.resolve());
    return true;
  });
  if (heel === undefined) return stappen.sluit();
  const { lezer, boom } = inhoud;
  stappen.zet('bundel', 'klopt', `De bundel is heel, en van boek ${meegebracht.boek}.`, lezer.aantal);
  stappen.zet(
    'vorm',
    'klopt',
    'Elke gebeurtenis staat op haar plek, letter voor letter in de vaste vorm.',
    lezer.aantal,
  );
  await stappen.probeer('boom', async () => {
    eis(boom.omvang === punt.omvang, `de bundel heeft ${boom.omvang} gebeurtenissen, het controlepunt ${punt.omvang}`);
    const wortel = await boom.wortel();
    eis(gelijk(wortel, punt.wortel), 'de gebeurtenissen zijn niet die waarover het controlepunt is getekend');
    stappen.zet(
      'boom',
      'klopt',
      `De hashes geven samen de wortel die is getekend: ${naarBase64(wortel)}.`,
      boom.omvang,
    );
  });
  if (getekend) await keurTekenaars(stappen, inhoud, getekend, eigen);
  if (eerder) eerder.zeg(stappen);
  await keurGeld(stappen, inhoud);
  return stappen.sluit();
}

/** Who signed, whether the boek says that they may, and whether it is who the asker thinks. */
async function keurTekenaars(
  stappen: Stappenlijst,
  { sleutels }: Inhoud,
  { door, kanNiet }: Getekend,
  eigen: Sleutel | undefined,
): Promise<void> {
  if (kanNiet) {
    const zin = 'Deze browser kan geen handtekeningen (Ed25519) narekenen. Ga de bundel na met ontschot verifieer.';
    stappen.zet('handtekening', 'niet-nagegaan', zin);
    if (eigen) stappen.zet('wie', 'niet-nagegaan', zin);
    return;
  }
  await stappen.probeer('handtekening', () => {
    sleutels.keur(door, 'het controlepunt');
    const wie = door.map(({ naam, kenmerk }) => `${naam} (${kenmerk})`).join(', ');
    stappen.zet('handtekening', 'klopt', `Getekend door ${wie}, met een sleutel die het boek aanwijst.`, door.length);
  });
  if (!eigen) return;
  const klopt = door.some(({ tekst }) => tekst === eigen.tekst);
  if (klopt) stappen.zet('wie', 'klopt', 'Getekend met de sleutel die u zelf meebracht.', 1);
  else stappen.zet('wie', 'klopt-niet', 'Het controlepunt is niet getekend met de sleutel die u zelf meebracht.');
}

async function keurGeld(stappen: Stappenlijst, inhoud: Inhoud): Promise<void> {
  const { grootboek, dagstanden, geldfout, standfout } = inhoud;
  // Where a mutatie is none, what came after it was not booked.
  if (geldfout !== undefined) {
    stappen.zet('kleuren', 'klopt-niet', geldfout);
    return;
  }
  await stappen.probeer('kleuren', () => {
    const kleuren = grootboek.perKleur();
    for (const [kleur, som] of kleuren) eis(som === 0, `kleur ${kleur} telt op tot ${som} eurocent`);
    const zin = `${kleuren.size} kleuren, en elke kleur telt over alle rekeningen op tot nul.`;
    stappen.zet('kleuren', 'klopt', zin, grootboek.mutaties);
  });
  if (standfout !== undefined) {
    stappen.zet('onder-nul', 'klopt-niet', standfout);
    return;
  }
  const zin = 'Niets staat op enige dag onder nul dat dat niet mag.';
  stappen.zet('onder-nul', 'klopt', zin, dagstanden.aantal);
}
