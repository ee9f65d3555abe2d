import { leesSleutel } from '@ontschot/audit';
import type { ControlesleutelAanwijzen, ControlesleutelIntrekken } from '@ontschot/boek';
import { maak, regel } from '../../invoer/maak-veld.js';
import { Tekst } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';

function isSleutel(waarde: unknown): boolean {
  try {
    return typeof waarde === 'string' && waarde.length <= 200 && leesSleutel(waarde).naam !== '';
  } catch {
    return false;
  }
}

const VOORBEELD = 'leeuwarden.nl+be165de8+AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB';

/** A public key as it is handed out: name, mark and key, that belong together. */
const Sleutel = maak({
  regels: [regel('sleutel', 'Geef de controlesleutel zoals de dienst haar uitgeeft: naam+kenmerk+code.', isSleutel)],
  schema: { type: 'string', maxLength: 200, example: VOORBEELD },
});
const Kenmerk = maak({
  regels: [
    regel('kenmerk', 'Geef het kenmerk van de sleutel: 8 tekens van 0 tot en met f.', (waarde) =>
      /^[0-9a-f]{8}$/u.test(String(waarde)),
    ),
  ],
  schema: { type: 'string', pattern: '^[0-9a-f]{8}$', example: 'be165de8' },
});

export class ControlesleutelAanwijzenInvoer implements Omit<ControlesleutelAanwijzen, 'soort'> {
  @Sleutel({ uitleg: 'De openbare sleutel waarmee controlepunten voortaan worden getekend.' }) sleutel!: string;
}

export class ControlesleutelIntrekkenInvoer implements Omit<ControlesleutelIntrekken, 'soort'> {
  @Kenmerk({ uitleg: 'Het kenmerk van de sleutel.' }) controlesleutel!: string;
  @Tekst({ uitleg: 'Waarom.', voorbeeld: 'Elk jaar een nieuwe sleutel' }) reden!: string;
}

const deel = { groep: 'Controle', rollen: ['beheerder'], plek: 'controlesleutels' } satisfies Partial<OpdrachtHttp>;

export const controlesleutelAanwijzen: OpdrachtHttp = {
  ...deel,
  soort: 'controlesleutel-aanwijzen',
  pad: 'controlesleutels',
  samenvatting: 'Zegt met welke sleutel controlepunten van dit boek voortaan worden getekend, naast die er al zijn',
  invoer: ControlesleutelAanwijzenInvoer,
  voorbeelden: [{ naam: 'eerste', inhoud: { sleutel: VOORBEELD } }],
};

export const controlesleutelIntrekken: OpdrachtHttp = {
  ...deel,
  soort: 'controlesleutel-intrekken',
  pad: 'controlesleutels/:controlesleutel/intrekkingen',
  samenvatting: 'Zegt dat met een sleutel niet meer wordt getekend; wat zij tekende, houdt zijn waarde',
  invoer: ControlesleutelIntrekkenInvoer,
  voorbeelden: [
    {
      naam: 'wisseling',
      pad: { controlesleutel: 'be165de8' },
      inhoud: { reden: 'Elk jaar een nieuwe sleutel' },
    },
  ],
};

/** The keys of checkpoints. */
export const CONTROLESOORTEN: readonly OpdrachtHttp[] = [controlesleutelAanwijzen, controlesleutelIntrekken];
