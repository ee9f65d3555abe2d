import type { Afspraakoverzicht, Metingoverzicht, Regeloverzicht } from '@ontschot/projecties';
import { schrijfDatum, schrijfMaand } from '../../../../onderdelen/datum.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import type { Namen } from '../../../gedeeld/namen.js';
import type { Meetconcept } from './concept.js';

interface Eigenschappen {
  readonly concept: Meetconcept;
  readonly wijzig: (deel: Partial<Meetconcept>) => void;
  readonly fout: (veld: string) => string | undefined;
  readonly afspraak: Afspraakoverzicht;
  /** The rule of the version that counts; none for a draft without. */
  readonly regel: Regeloverzicht['versies'][number]['regel'] | undefined;
  readonly eerdere: readonly Metingoverzicht[];
  readonly namen: Namen;
}

/** Over which months, and what the rule asks beside money. */
export function Meetvelden({ concept, wijzig, fout, afspraak, regel, eerdere, namen }: Eigenschappen) {
  const vaststellen = concept.wat === 'vaststellingen';
  const aanbieders =
    regel?.winst.verdeling.sleutel === 'inspanning' ? (afspraak.versies.at(-1)?.inhoud.aanbieders ?? []) : [];
  const veld = (
    naam: keyof Meetconcept & ('van' | 'totEnMet' | 'boekdatum' | 'huishoudens' | 'kosten'),
    label: string,
  ) => ({
    ...{ label, value: concept[naam], fout: fout(naam === 'kosten' ? 'interventiekosten' : naam) },
    opWijziging: (waarde: string) => wijzig({ [naam]: waarde }),
  });
  return (
    <>
      <div className="keuzes">
        {afspraak.gesloten !== undefined && (
          <Keuzelijst
            label="Wat"
            value={concept.wat}
            opWijziging={(wat) => wijzig({ wat: wat as Meetconcept['wat'] })}
            keuzes={[
              ['vaststellingen', 'vaststellen, met het geld dat eruit volgt'],
              ['metingen', 'alleen meten, zonder geld'],
            ]}
          />
        )}
        <Tekstveld {...veld('van', 'Eerste maand')} type="month" />
        <Tekstveld {...veld('totEnMet', 'Laatste maand')} type="month" />
        <Tekstveld {...veld('boekdatum', 'Telt op')} type="date" />
        <Tekstveld {...veld('huishoudens', 'Huishoudens')} placeholder="zoals bij de nulmeting" inputMode="numeric" />
        <Tekstveld
          {...veld('kosten', 'Wat de preventie kostte (€)')}
          placeholder="wat de afspraak zegt"
          inputMode="decimal"
        />
        {vaststellen &&
          regel?.maten.map(({ maat, naam, van, tot }) => (
            <Tekstveld
              key={maat}
              label={`Gemeten: ${naam}`}
              uitleg={`Van ${van} tot ${tot}.`}
              inputMode="decimal"
              value={concept.maten[maat] ?? ''}
              fout={fout(`maat ${maat}`)}
              opWijziging={(waarde) => wijzig({ maten: { ...concept.maten, [maat]: waarde } })}
            />
          ))}
        {vaststellen &&
          aanbieders.map(({ organisatie }) => (
            <Tekstveld
              key={organisatie}
              label={`Inspanning van ${namen.organisatie(organisatie)}`}
              inputMode="numeric"
              value={concept.inspanning[organisatie] ?? ''}
              fout={fout(`inspanning ${organisatie}`)}
              opWijziging={(waarde) => wijzig({ inspanning: { ...concept.inspanning, [organisatie]: waarde } })}
            />
          ))}
      </div>
      {vaststellen && (
        <div className="keuzes">
          {eerdere.length > 0 && (
            <Keuzelijst
              label="Komt in de plaats van"
              uitleg="Alleen het verschil wordt geboekt."
              value={concept.corrigeert}
              fout={fout('corrigeert')}
              opWijziging={(corrigeert) => wijzig({ corrigeert })}
              keuzes={[
                ['', 'geen eerdere'],
                ...eerdere.map(
                  ({ id, van, totEnMet, boekdatum }) =>
                    [
                      id,
                      `${schrijfMaand(van)} tot en met ${schrijfMaand(totEnMet)}, van ${schrijfDatum(boekdatum)}`,
                    ] as const,
                ),
              ]}
            />
          )}
          <Tekstveld
            label="Voorlopig: wanneer er opnieuw naar wordt gekeken"
            uitleg="Leeg laten als het vaststaat."
            type="date"
            value={concept.herzienOp}
            fout={fout('voorlopig.herzienOp')}
            opWijziging={(herzienOp) => wijzig({ herzienOp })}
          />
          {concept.herzienOp !== '' && (
            <Tekstveld
              label="Waarom het nog anders kan uitvallen"
              value={concept.reden}
              fout={fout('voorlopig.reden')}
              opWijziging={(reden) => wijzig({ reden })}
            />
          )}
        </div>
      )}
    </>
  );
}
