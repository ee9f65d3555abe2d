import { HttpException } from '@nestjs/common';
import { OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import { AppendTooLarge } from '@ontschot/event-store';
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
  415: ['verkeerd-mediatype', 'Deze soort inhoud kan hier niet.'],
  429: ['te-veel', 'Er komt te veel tegelijk.'],
  431: ['te-groot', 'De koppen van de aanvraag zijn te groot.'],
};

const TE_DRUK: Readonly<Record<Overbelast['door'], string>> = {
  rij: 'De rij van dit boek is vol; er is niets aangenomen.',
  strijd: 'Anderen die in dit boek schrijven waren steeds eerder; deze opdracht is hier niet aangenomen.',
};

/** Never that it was not booked: another node may have done that, and who then takes a new key books twice. */
const STIL: Readonly<Record<NonNullable<OpslagOnbereikbaar['uitkomst']>, string>> = {
  'niet-aangenomen':
    'De opslag zegt nu niet of een eerdere boeking is gelukt. Deze opdracht is daarom hier niet aangenomen. Stuur haar opnieuw met dezelfde Idempotency-Key, nooit met een nieuwe: is zij elders al geboekt, dan komt het antwoord daarop terug.',
  onduidelijk:
    'De opslag zegt nu niet of deze opdracht is geboekt. Stuur haar opnieuw met dezelfde Idempotency-Key, nooit met een nieuwe: is zij geboekt, dan komt het antwoord daarop terug.',
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
    return probleem('overbelast', TE_DRUK[fout.door], {
      'retry-after': String(fout.naSeconden),
    });
  if (fout instanceof OpslagOnbereikbaar || fout instanceof TekstenOnbereikbaar) {
    const uitkomst = fout instanceof OpslagOnbereikbaar ? fout.uitkomst : undefined;
    const uitleg = uitkomst === undefined ? 'De opslag antwoordt nu niet.' : STIL[uitkomst];
    const inhoud = probleeminhoud('opslag-onbereikbaar', uitleg, uitkomst && { uitkomst });
    return new Probleem(inhoud, { 'retry-after': '2' });
  }
  if (fout instanceof AppendTooLarge) return probleem('te-groot', teGroot(fout));
  if (fout instanceof VraagFout) {
    const fouten = fout.velden?.map(({ veld, uitleg }) => ({ veld, code: 'waarde', melding: uitleg }));
    return new Probleem(probleeminhoud(fout.code, fout.uitleg, fouten && { fouten }));
  }
  if (fout instanceof HttpException) return vanStatus(fout.getStatus());
  return undefined;
}

/** An opdracht whose event does not fit the store: nothing was booked, and only a smaller one can be. */
function teGroot({ what, actual, limit }: AppendTooLarge): string {
  const maat = (aantal: number, rond: (getal: number) => number): string =>
    what === 'bytes' ? `${rond(aantal / 1024)} KiB` : `${aantal} gebeurtenissen`;
  return (
    `Wat deze opdracht zou boeken is ${maat(actual, Math.ceil)}; de opslag neemt hoogstens ${maat(limit, Math.floor)} tegelijk op. ` +
    'Er is niets geboekt. Verdeel de regels over meer opdrachten, elk met een eigen Idempotency-Key.'
  );
}
