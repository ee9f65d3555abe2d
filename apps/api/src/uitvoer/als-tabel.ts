import {
  applyDecorators,
  SetMetadata,
  UseInterceptors,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap } from 'rxjs';
import type { Antwoordtabel } from './csv/antwoordtabellen.js';
import { CSV_MEDIATYPE, schrijfCsv } from './csv/schrijven.js';
import { weiger } from './lees.js';

/** The header in which somebody asks for a table of an answer, as a file. */
export const TABEL = 'Ontschot-Tabel';

/** What marks a route that has tables. */
export const HEEFT_TABELLEN = 'heeftTabellen';

/** Which table is asked for; undefined for the answer itself. */
export const gevraagdeTabel = ({ headers }: FastifyRequest): string | undefined =>
  headers[TABEL.toLowerCase()] as string | undefined;

/**
 * Gives a table of an answer as CSV to who asks for one by name: of the very answer, so to whoever may have that and with
 * nothing more in it. Throws `vraag-ongeldig` for a table that the answer has not.
 */
export const AlsTabel = (...tabellen: readonly Antwoordtabel[]): MethodDecorator =>
  applyDecorators(
    SetMetadata(HEEFT_TABELLEN, true),
    UseInterceptors(new Tabelschrijver(tabellen)),
    ApiHeader({
      name: TABEL,
      required: false,
      description: 'Geeft deze tabel van het antwoord, als CSV (text/csv) in plaats van JSON.',
      schema: { type: 'string', enum: tabellen.map(({ naam }) => naam) },
    }),
  );

class Tabelschrijver implements NestInterceptor<object, unknown> {
  constructor(private readonly tabellen: readonly Antwoordtabel[]) {}

  intercept(
    context: ExecutionContext,
    volgende: Parameters<NestInterceptor<object>['intercept']>[1],
  ): ReturnType<NestInterceptor['intercept']> {
    const http = context.switchToHttp();
    const gevraagd = gevraagdeTabel(http.getRequest<FastifyRequest>());
    if (gevraagd === undefined) return volgende.handle();
    const tabel = this.tabellen.find(({ naam }) => naam === gevraagd);
    const melding = `Kies uit: ${this.tabellen.map(({ naam }) => naam).join(', ')}.`;
    if (tabel === undefined) weiger([{ veld: TABEL, code: 'onbekend', melding }]);
    return volgende.handle().pipe(
      mergeMap(async (gegeven) => {
        const tekst = await alsCsv(tabel as Antwoordtabel, gegeven);
        void http
          .getResponse<FastifyReply>()
          .type(CSV_MEDIATYPE)
          .header('content-disposition', `attachment; filename="${gevraagd}.csv"`);
        return tekst;
      }),
    );
  }
}

async function alsCsv(tabel: Antwoordtabel, gegeven: object): Promise<string> {
  let tekst = '';
  for await (const stuk of schrijfCsv(tabel, [gegeven as Readonly<Record<string, unknown>>])) tekst += stuk;
  return tekst;
}
