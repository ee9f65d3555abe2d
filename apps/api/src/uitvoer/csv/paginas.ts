import { setImmediate as beurt } from 'node:timers/promises';
import { GROOTSTE_PAGINA, type Leesmodel } from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import { zonderHuishoudens } from '../../beveiliging/huishoudens.js';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import type { VraagHttp, Vraaginhoud } from '../../vragen/definitie.js';

/** Whether a question is asked a page at a time. */
export const bladert = ({ getallen = [] }: VraagHttp): boolean => getallen.includes('aantal');

/**
 * The answers to a question, page by page, as this caller may see them: by the very rights and sieve of the question.
 * Codes of households are in none, whoever asks: one looks these up by themselves, and is recorded.
 */
export async function* paginas(
  http: VraagHttp,
  wie: Identiteit,
  inhoud: Vraaginhoud,
  lees: Leesmodel,
  teksten: Teksten,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let cursor: string | undefined;
  do {
    const gevraagd = {
      ...inhoud,
      ...(bladert(http) && { aantal: GROOTSTE_PAGINA }),
      ...(cursor !== undefined && { cursor }),
    };
    const vraag = http.begrens?.(wie, gevraagd, lees) ?? gevraagd;
    const antwoord = await http.beantwoord(lees, vraag, teksten);
    const gezien = zonderHuishoudens(http.zeef?.(wie, antwoord) ?? antwoord) as Readonly<Record<string, unknown>>;
    yield gezien;
    cursor = bladert(http) ? ((gezien['volgende'] as string | null | undefined) ?? undefined) : undefined;
    await beurt();
  } while (cursor !== undefined);
}
