import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import { metKies, type Afspraakdeel } from './eigenschappen.js';

/** What it is called, who delivers, for whom, and when. */
export function Wie({ concept, wijzig, fout, keuzes }: Afspraakdeel) {
  const { naam, aanbieders, populatie, huishoudens, van, totEnMet } = concept;
  return (
    <>
      <Tekstveld
        label="Naam van de afspraak"
        autoComplete="off"
        value={naam}
        fout={fout('naam', naam)}
        opWijziging={(waarde) => wijzig({ naam: waarde })}
      />
      <Rijen
        titel="Wie levert"
        wat="Aanbieder"
        rijen={aanbieders}
        nieuw={() => ({ organisatie: '', gewicht: '1' })}
        hoogstens={20}
        minstens={1}
        zet={(rijen) => wijzig({ aanbieders: rijen })}
        fout={fout('aanbieders')}
        foutVan={(i) => fout(`aanbieders[${i}]`)}
      >
        {(rij, anders, i) => (
          <>
            <Keuzelijst
              label="Organisatie"
              value={rij.organisatie}
              fout={fout(`aanbieders[${i}].organisatie`, rij.organisatie)}
              opWijziging={(organisatie) => anders({ organisatie })}
              keuzes={metKies(keuzes.organisaties)}
            />
            <Tekstveld
              label="Gewicht"
              inputMode="numeric"
              value={rij.gewicht}
              fout={fout(`aanbieders[${i}].gewicht`, rij.gewicht)}
              opWijziging={(gewicht) => anders({ gewicht })}
            />
          </>
        )}
      </Rijen>
      <div className="keuzes">
        <Keuzelijst
          label="Voor wie"
          value={populatie}
          fout={fout('populatie', populatie)}
          opWijziging={(waarde) => wijzig({ populatie: waarde })}
          keuzes={metKies(keuzes.populaties)}
        />
        <Tekstveld
          label="Huishoudens bij de nulmeting"
          inputMode="numeric"
          value={huishoudens}
          fout={fout('huishoudensBijNulmeting', huishoudens)}
          opWijziging={(waarde) => wijzig({ huishoudens: waarde })}
        />
        <Tekstveld
          label="Eerste maand"
          type="month"
          placeholder="2026-01"
          value={van}
          fout={fout('looptijd.van', van) ?? fout('looptijd')}
          opWijziging={(waarde) => wijzig({ van: waarde })}
        />
        <Tekstveld
          label="Laatste maand"
          type="month"
          placeholder="2026-12"
          value={totEnMet}
          fout={fout('looptijd.totEnMet', totEnMet)}
          opWijziging={(waarde) => wijzig({ totEnMet: waarde })}
        />
      </div>
    </>
  );
}
