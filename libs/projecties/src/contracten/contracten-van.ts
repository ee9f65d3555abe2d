import type { BestedingGecorrigeerd, ClientenOvergenomen, AanbiedersVerrekend } from '@ontschot/boek';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import type { Posten } from './rijen.js';
import { GECORRIGEERD, OVERGENOMEN, VERREKEND, VRIJGEVALLEN } from './stappen.js';

/** The contracts that an event is told under: those that it names, or those of its verplichtingen. */
export function contractenVan({ boek, type, gegevens }: BoekGebeurtenis, posten: Posten): string[] {
  const van = (verplichting: string | undefined): string[] => {
    const post = verplichting === undefined ? undefined : posten.lees(boek, 'verplichting', verplichting);
    return post === undefined ? [] : [post.contract];
  };
  if (type === GECORRIGEERD || type === VRIJGEVALLEN) return van((gegevens as BestedingGecorrigeerd).verplichting);
  if (type === VERREKEND) {
    const { verplichting, naar } = gegevens as AanbiedersVerrekend;
    return [...new Set([...van(verplichting), ...van(naar.verplichting)])];
  }
  if (type === OVERGENOMEN) {
    const { van: uit, naar } = gegevens as ClientenOvergenomen;
    return [uit, naar].flatMap((kant) => ('ondersteuningsopdracht' in kant ? [kant.ondersteuningsopdracht] : []));
  }
  return [(gegevens as unknown as { ondersteuningsopdracht: string }).ondersteuningsopdracht];
}
