import { HttpException } from '@nestjs/common';
import { OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import type { Foutcode } from '@ontschot/kern';
import { VraagFout } from '@ontschot/projecties';
import { TekstenOnbereikbaar } from '@ontschot/teksten';
import { Probleem, probleem, probleeminhoud } from './probleem.js';

const MET_STATUS: Readonly<Record<number, readonly [Foutcode, string]>> = {
  400: ['invoer-ongeldig', 'De aanvraag is niet te lezen.'],
  401: ['niet-aangemeld', 'Er is geen geldig token meegestuurd.'],
  403: ['geen-recht', 'Uw rol geeft hier geen recht op.'],
  404: ['niet-gevonden', 'Op dit adres is niets.'],
  405: ['methode-niet-toegestaan', 'Dit adres kent deze methode niet.'],
  406: ['niet-aanvaardbaar', 'Deze vorm van antwoord is er niet.'],
  408: ['invoer-ongeldig', 'De aanvraag kwam niet op tijd binnen.'],
  413: ['te-groot', 'De inhoud is groter dan hier mag.'],
  414: ['niet-gevonden', 'Op dit adres is niets.'],
  415: ['verkeerd-mediatype', 'De inhoud moet application/json zijn.'],
  429: ['te-veel', 'Er komt te veel tegelijk.'],
  431: ['te-groot', 'De koppen van de aanvraag zijn te groot.'],
};

/** A problem of ours from a status that the framework found. */
export function vanStatus(status: number): Probleem | undefined {
  const bekend = MET_STATUS[status];
  return bekend && probleem(bekend[0], bekend[1]);
}

/** Turns whatever was thrown into the problem to answer with; undefined for what nobody foresaw. */
export function vertaal(fout: unknown): Probleem | undefined {
  if (fout instanceof Probleem) return fout;
  if (fout instanceof Overbelast)
    return probleem('overbelast', 'De rij van dit boek is vol; er is niets aangenomen.', {
      'retry-after': String(fout.naSeconden),
    });
  if (fout instanceof OpslagOnbereikbaar || fout instanceof TekstenOnbereikbaar)
    return probleem('opslag-onbereikbaar', 'De opslag antwoordt nu niet.', { 'retry-after': '2' });
  if (fout instanceof VraagFout) {
    const fouten = fout.velden?.map(({ veld, uitleg }) => ({ veld, code: 'waarde', melding: uitleg }));
    return new Probleem(probleeminhoud(fout.code, fout.uitleg, fouten && { fouten }));
  }
  if (fout instanceof HttpException) return vanStatus(fout.getStatus());
  return undefined;
}
