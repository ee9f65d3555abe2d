import { bladVan, Stam } from '@ontschot/audit';
import type { Leesmodel } from '../leesmodel.js';
import { beurt } from '../motor/bundelen.js';
import { STREAM } from '../motor/inlezen.js';
import { WACHT_MS, werkSamen } from './samenwerk.js';

/** Per read side and boek: the root that this process worked out of the events it read itself. Some hashes each. */
const stammen = new WeakMap<Leesmodel, Map<string, Stam>>();

export function stamVan(lees: Leesmodel, boek: string): Stam {
  const eigen = stammen.get(lees) ?? new Map<string, Stam>();
  stammen.set(lees, eigen);
  const stam = eigen.get(boek) ?? new Stam();
  eigen.set(boek, stam);
  return stam;
}

/** Brings the root up to all that the read side took in, from the events; the first time in a process that is all of them. */
export function werkStamBij(lees: Leesmodel, boek: string, wachtMs = WACHT_MS): Promise<void> {
  const tot = lees.kop(boek) + 1;
  const stam = stamVan(lees, boek);
  const werk = async (): Promise<void> => {
    for await (const pagina of lees.store.readStream(STREAM + boek, stam.omvang)) {
      for (const een of pagina)
        if (een.revision === stam.omvang && stam.omvang < tot) stam.voegToe(bladVan(een));
        else if (een.revision > stam.omvang && stam.omvang < tot)
          throw new Error(`gebeurtenis ${een.revision} komt niet na de ${stam.omvang} die zijn gelezen`);
      if (stam.omvang >= tot) return;
      await beurt();
    }
  };
  return werkSamen(lees, { naam: `stam ${boek}`, isKlaar: () => stam.omvang >= tot, werk }, wachtMs);
}
