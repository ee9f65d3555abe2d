import { ontbrekendeKosten } from '@ontschot/projecties';
import type { VraagHttp } from './definitie.js';

/**
 * The same question about what help costs, with in its answer what is known not to be in the boek (`ontbreekt`): who reads
 * a sum of costs must not have to know where else to ask what it leaves out.
 */
export const metOntbreekt = (http: VraagHttp): VraagHttp => ({
  ...http,
  beantwoord: async (lees, vraag, teksten) => {
    const antwoord = await http.beantwoord(lees, vraag, teksten);
    const { boek, bekendOp } = vraag as { readonly boek: string; readonly bekendOp?: string };
    const ontbreekt = ontbrekendeKosten(lees, bekendOp === undefined ? { boek } : { boek, bekendOp });
    return { ...antwoord, ontbreekt };
  },
});
