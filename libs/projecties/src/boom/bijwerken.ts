import { bladVan, Tegelboom } from '@ontschot/audit';
import type { StoredEvent } from '@ontschot/event-store';
import type { Leesmodel } from '../leesmodel.js';
import { beurt } from '../motor/bundelen.js';
import { STREAM } from '../motor/inlezen.js';
import { VraagFout } from '../vragen/vraagfout.js';
import { boom } from './boom.projectie.js';
import { Tegeltabel } from './tegeltabel.js';

/** How long a question waits for the tree (ms); the work goes on after it. */
const WACHT_MS = 10_000;

/** What is at work, per read side and boek: who asks meanwhile waits for the same. */
const bezig = new WeakMap<Leesmodel, Map<string, Promise<void>>>();

/**
 * Brings the tree of a boek up to all that the read side took in of it, a page of the store at a time. Throws
 * `nog-niet-zover` when that takes longer than a question can wait; it goes on, so that asking again helps.
 */
export async function werkBoomBij(lees: Leesmodel, boek: string, wachtMs = WACHT_MS): Promise<void> {
  const tot = lees.kop(boek) + 1;
  const uiterlijk = performance.now() + wachtMs;
  while (omvangVan(lees, boek) < tot) {
    await binnen(uiterlijk - performance.now(), werkVan(lees, boek, tot));
    // Also when the store has less than was taken in of it, as one that is behind: then others get their turn.
    await beurt();
  }
}

function werkVan(lees: Leesmodel, boek: string, tot: number): Promise<void> {
  const perBoek = bezig.get(lees) ?? new Map<string, Promise<void>>();
  bezig.set(lees, perBoek);
  let werk = perBoek.get(boek);
  if (werk === undefined) {
    werk = groei(lees, boek, tot).finally(() => perBoek.delete(boek));
    // Whoever waits gets the failure; when nobody does any more, the next question finds it again.
    werk.catch(() => undefined);
    perBoek.set(boek, werk);
  }
  return werk;
}

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
    for (const een of gebeurtenissen) {
      if (een.revision !== groeiend.omvang)
        throw new Error(`gebeurtenis ${een.revision} komt niet na de ${groeiend.omvang} die er in de boom staan`);
      groeiend.voegToe(bladVan(een));
    }
    groeiend.schrijf();
    return true;
  });
}

const omvangVan = (lees: Leesmodel, boek: string): number =>
  lees.vraag([boom], () => new Tegeltabel((tekst) => lees.sql(tekst)).omvang(boek));

async function binnen(ms: number, werk: Promise<void>): Promise<void> {
  let klok: NodeJS.Timeout | undefined;
  if (ms <= 0) throw nogBezig();
  const teLang = new Promise<never>((_, faal) => {
    klok = setTimeout(() => faal(nogBezig()), ms);
  });
  try {
    await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(klok);
  }
}

const nogBezig = (): VraagFout =>
  new VraagFout('nog-niet-zover', 'De controleboom van dit boek wordt nog bijgewerkt; vraag het zo opnieuw.');
