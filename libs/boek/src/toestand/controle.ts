import { Laag } from './laag.js';

/** A public key with which checkpoints of this boek are signed (design 6). */
export interface Controlesleutel {
  /** 8 hexadecimal digits that tell keys apart. */
  readonly controlesleutel: string;
  /** `<naam>+<controlesleutel>+<base64>`. */
  readonly sleutel: string;
  readonly ingetrokken: boolean;
}

/** What the state holds for whoever verifies the boek. */
export interface Controlelagen {
  controlesleutels: Laag<string, Controlesleutel>;
}

export const legeControlelagen = (): Controlelagen => ({ controlesleutels: new Laag() });
