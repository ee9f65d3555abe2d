import { bladVan, Tegelboom } from '@ontschot/audit';
import type { StoredEvent } from '@ontschot/event-store';
import type { Leesmodel } from '../leesmodel.js';
import { beurt } from '../motor/bundelen.js';
import { STREAM } from '../motor/inlezen.js';
import { boom } from './boom.projectie.js';
import { WACHT_MS, werkSamen } from './samenwerk.js';
import { stamVan } from './stam.js';
import { Tegeltabel } from './tegeltabel.js';

/**
 * Brings the tree of a boek up to all that the read side took in of it, a page of the store at a time. Throws
 * `nog-niet-zover` when that takes longer than a question can wait; it goes on, so that asking again helps.
 */
export function werkBoomBij(lees: Leesmodel, boek: string, wachtMs = WACHT_MS): Promise<void> {
  const tot = lees.kop(boek) + 1;
  const isKlaar = (): boolean => omvangVan(lees, boek) >= tot;
  return werkSamen(lees, { naam: `tegels ${boek}`, isKlaar, werk: () => groei(lees, boek, tot) }, wachtMs);
}

/** The tiles of a boek are made anew when somebody asks next. */
export const gooiTegelsWeg = (lees: Leesmodel, boek: string): void =>
  lees.vulAan(boom, () => new Tegeltabel((tekst) => lees.sql(tekst)).gooiWeg(boek));

async function groei(lees: Leesmodel, boek: string, tot: number): Promise<void> {
  let omvang = omvangVan(lees, boek);
  for await (const pagina of lees.store.readStream(STREAM + boek, omvang)) {
    const deel = pagina.slice(0, tot - omvang);
    if (deel.length === 0 || !voegToe(lees, boek, omvang, deel)) return;
    omvang += deel.length;
    await beurt();
  }
}

/** Gives false when the tree is not as large as was thought: another process was first, or the tiles were thrown away. */
function voegToe(lees: Leesmodel, boek: string, omvang: number, gebeurtenissen: readonly StoredEvent[]): boolean {
  return lees.vulAan(boom, () => {
    const tabel = new Tegeltabel((tekst) => lees.sql(tekst));
    if (tabel.omvang(boek) !== omvang) return false;
    const groeiend = new Tegelboom(tabel.van(boek), omvang);
    const stam = stamVan(lees, boek);
    for (const een of gebeurtenissen) {
      if (een.revision !== groeiend.omvang)
        throw new Error(`gebeurtenis ${een.revision} komt niet na de ${groeiend.omvang} die er in de boom staan`);
      const blad = bladVan(een);
      groeiend.voegToe(blad);
      // What was hashed here needs no hashing again for what is signed.
      if (stam.omvang === een.revision) stam.voegToe(blad);
    }
    groeiend.schrijf();
    return true;
  });
}

const omvangVan = (lees: Leesmodel, boek: string): number =>
  lees.vraag([boom], () => new Tegeltabel((tekst) => lees.sql(tekst)).omvang(boek));
