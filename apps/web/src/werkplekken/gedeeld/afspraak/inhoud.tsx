import type { Afspraakoverzicht } from '@ontschot/projecties';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import { schrijfDatum, schrijfMaand } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { naamUit } from '../woorden.js';
import { nulmetingInZin } from './nulmeting.js';

type Versie = Afspraakoverzicht['versies'][number];

/** What was agreed, in plain Dutch: who does what for whom, what is counted, how a gain is shared, and who agreed. */
export function Afspraakinhoud({
  boek,
  afspraak,
  versie,
}: {
  readonly boek: string;
  readonly afspraak: Afspraakoverzicht;
  readonly versie: Versie;
}) {
  const { namen, betalers } = afspraak;
  const { inhoud, zinnen, instemmingen, afwijzingen } = versie;
  const { van, totEnMet } = inhoud.looptijd;
  const betaler = (koker: string): string => {
    const financier = betalers.find((een) => een.koker === koker)?.financier ?? null;
    return financier === null ? 'nog niemand' : naamUit(namen.organisaties, financier);
  };
  const { bedrag, per } = inhoud.interventiekosten;
  return (
    <>
      <p className="utrecht-paragraph">
        {inhoud.aanbieders.map(({ organisatie }) => naamUit(namen.organisaties, organisatie)).join(' en ')} levert
        preventie voor {naamUit(namen.populaties, inhoud.populatie)} ({inhoud.huishoudensBijNulmeting}{' '}
        {inhoud.huishoudensBijNulmeting === 1 ? 'huishouden' : 'huishoudens'} bij het begin), van {schrijfMaand(van)}{' '}
        tot en met {schrijfMaand(totEnMet)}.{' '}
        {bedrag === 0
          ? 'Voor de preventie zelf is geen apart bedrag afgesproken.'
          : `De preventie zelf kost ${euro(bedrag)} per ${per}.`}
      </p>
      <Tabel
        titel="Waar de winst wordt gemeten"
        csv={{ boek, soort: 'afspraak-kokers', velden: { afspraak: afspraak.afspraak } }}
        sleutel={({ koker }) => koker}
        regels={inhoud.kokers}
        kolommen={[
          { kop: 'Koker', cel: ({ koker }) => naamUit(namen.kokers, koker) },
          { kop: 'Wie de koker betaalt', cel: ({ koker }) => betaler(koker) },
          { kop: 'Zonder preventie verwacht', cel: (een) => nulmetingInZin(een) },
          {
            kop: 'Omzet van wie levert',
            cel: ({ inkomsten }) =>
              inkomsten.length === 0
                ? 'geen'
                : inkomsten
                    .map(({ aanbieder, procent }) => `${procent}% van ${naamUit(namen.organisaties, aanbieder)}`)
                    .join(', '),
          },
        ]}
      />
      <h2 className="utrecht-heading-2">Hoe winst wordt verdeeld</h2>
      {zinnen.length === 0 ? (
        <p className="utrecht-paragraph">
          Er is nog geen regel gekozen: er wordt alleen gemeten, en geen geld verdeeld.
        </p>
      ) : (
        <ul className="utrecht-unordered-list">
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <h2 className="utrecht-heading-2">Wie instemde</h2>
      {instemmingen.length === 0 ? (
        <p className="utrecht-paragraph">Nog niemand.</p>
      ) : (
        <ul className="utrecht-unordered-list">
          {instemmingen.map(({ financier, door, op, document }) => (
            <li key={financier}>
              {naamUit(namen.organisaties, financier)}: {door}, op {schrijfDatum(op)} ({document})
            </li>
          ))}
        </ul>
      )}
      {afwijzingen.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Wie afwees</h2>
          <ul className="utrecht-unordered-list">
            {afwijzingen.map(({ financier, door, op, reden }) => (
              <li key={financier}>
                {naamUit(namen.organisaties, financier)}: {door}, op {schrijfDatum(op)}. {reden}
                {instemmingen.some((een) => een.financier === financier) && ' (stemde daarna in)'}
              </li>
            ))}
          </ul>
        </>
      )}
      {inhoud.grensPerHuishouden !== undefined && (
        <p className="utrecht-paragraph">
          Wat één huishouden meer kost dan <Bedrag eurocent={inhoud.grensPerHuishouden} /> telt niet mee.
        </p>
      )}
    </>
  );
}
