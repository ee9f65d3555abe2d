import type { Afspraakbeeld } from '@ontschot/projecties';
import type { Gevraagd } from '../../../../api/bestand.js';
import { Bedrag, euro } from '../../../../onderdelen/bedrag.js';
import { Csvknop, type Csvtabel } from '../../../../onderdelen/csvknop.js';
import { schrijfMaand } from '../../../../onderdelen/datum.js';
import { Tabel } from '../../../../onderdelen/tabel.js';
import { PerKoker } from '../per-koker.js';

const WAAROM: Readonly<Record<string, string>> = {
  drempel: 'Dat is onder de drempel van de regel: er zou niets zijn gedeeld.',
  poort: 'Een eis aan de kwaliteit is niet gehaald: er zou niets zijn gedeeld.',
  'geen-regel': 'Er is nog geen regel gekozen: er zou zijn gemeten, en niets gedeeld.',
  'geen-verliesregel': 'De regel zegt niets over verlies: het blijft bij de koker waar het viel.',
};

/** What a proposal would have meant over past months, in words first and then per koker and per party. */
export function Beeld({ beeld, gevraagd }: { readonly beeld: Afspraakbeeld; readonly gevraagd: Gevraagd }) {
  const csv = (deel: string): Csvtabel => ({ ...gevraagd, tabel: `afspraakproef-${deel}` });
  const { van, totEnMet, netto, soort, waarom, gedeeld, kokers, ontvangers, stappen, zinnen, zonderGrens } = beeld;
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        Over {schrijfMaand(van)} tot en met {schrijfMaand(totEnMet)} was het {uitkomst(soort, netto)}.{' '}
        {waarom === null
          ? soort === 'verlies'
            ? `Daarvan zouden de aanbieders ${euro(-gedeeld)} hebben gedragen.`
            : `Daarvan zou ${euro(gedeeld)} zijn gedeeld.`
          : WAAROM[waarom]}
        {zonderGrens &&
          ' De grens per huishouden telt in deze proef niet mee: daarmee zou blijken wat enkele huishoudens kostten.'}
      </p>
      <PerKoker kokers={kokers} naam={({ koker, naam }) => naam ?? koker} netto={netto} csv={csv('kokers')} />
      {ontvangers.length > 0 && (
        <Tabel
          titel="Wie zou betalen"
          csv={csv('kokers')}
          regels={kokers}
          sleutel={({ koker }) => koker}
          kolommen={[
            {
              kop: 'Wie, uit welke koker',
              cel: ({ koker, naam, betaler, betalernaam }) => `${betalernaam ?? betaler ?? ''}, uit ${naam ?? koker}`,
              voet: 'Samen',
            },
            {
              kop: 'Bedrag',
              getal: true,
              cel: ({ betaalt }) => <Bedrag eurocent={betaalt} />,
              voet: <Bedrag eurocent={gedeeld} />,
            },
          ]}
        />
      )}
      {ontvangers.length > 0 && (
        <Tabel
          titel="Wie zou krijgen"
          csv={csv('ontvangers')}
          regels={ontvangers}
          sleutel={({ soort: wat, partij }) => `${wat} ${partij ?? ''}`}
          kolommen={[
            { kop: 'Wie', cel: ({ naam, partij, soort: wat }) => naam ?? partij ?? wat, voet: 'Samen' },
            {
              kop: 'Bedrag',
              getal: true,
              cel: ({ bedrag }) => <Bedrag eurocent={bedrag} />,
              voet: <Bedrag eurocent={gedeeld} />,
            },
          ]}
        />
      )}
      {zinnen.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">De regel in gewone woorden</h3>
          <ul className="utrecht-unordered-list" aria-label="De regel in gewone woorden">
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>Stap voor stap</summary>
        <ol>
          {stappen.map(({ stap, koker, zin }) => (
            <li key={`${stap} ${koker ?? ''} ${zin}`}>{zin}</li>
          ))}
        </ol>
        <Csvknop titel="elke stap van de som" csv={csv('stappen')} />
      </details>
    </>
  );
}

const uitkomst = (soort: Afspraakbeeld['soort'], netto: number): string =>
  soort === 'verlies' ? `${euro(-netto)} verlies` : soort === 'winst' ? `${euro(netto)} winst` : euro(netto);
