import type { Doorrekening } from '@ontschot/projecties';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';

type Regeluitkomst = Doorrekening['regels'][number];
type Ontvanger = Regeluitkomst['ontvangers'][number];
type Betaler = Regeluitkomst['betalers'][number];

/** What a rule would have meant: per receiver and per payer as it was recorded, as it would be, and the difference. */
export function Uitkomst({
  doorrekening: { regels, aantal },
  csv,
  metZinnen = false,
}: {
  readonly doorrekening: Doorrekening;
  /** Who would get and pay what, under all its rules. */
  readonly csv: Csvtabel;
  /** Where the rule is not read out elsewhere on the page. */
  readonly metZinnen?: boolean;
}) {
  const [regel] = regels;
  if (regel === undefined) return null;
  const { gerekend, nietGerekend, totaal, zinnen, ontvangers, betalers } = regel;
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        Vaststellingen: {aantal.vaststellingen}; metingen: {aantal.metingen}. Daarvan doorgerekend: {gerekend}. Daarin
        werd {euro(totaal.vastgelegd)} gedeeld, met deze regel zou het {euro(totaal.nieuw)} zijn geweest.
        {nietGerekend.aantal > 0 &&
          ` ${nietGerekend.aantal} zijn niet doorgerekend, want wat deze regel vraagt is daar niet gemeten.`}
      </p>
      {metZinnen && (
        <ul className="utrecht-unordered-list" aria-label="De regel in gewone woorden">
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <Tabel
        titel="Wie zou krijgen"
        csv={csv}
        regels={ontvangers}
        sleutel={({ soort, partij }) => `${soort} ${partij ?? ''}`}
        kolommen={[
          { kop: 'Wie', cel: ({ naam, partij, soort }: Ontvanger) => naam ?? partij ?? soort, voet: 'Samen' },
          ...cijfers((rij: Ontvanger) => rij, totaal),
        ]}
      />
      <Tabel
        titel="Wie zou betalen"
        csv={csv}
        regels={betalers}
        sleutel={({ betaler }) => betaler ?? 'onbekend'}
        kolommen={[
          { kop: 'Wie', cel: ({ naam, betaler }: Betaler) => naam ?? betaler ?? 'onbekend', voet: 'Samen' },
          ...cijfers((rij: Betaler) => rij.betaalt, totaal),
        ]}
      />
    </>
  );
}

type Cijfer = Regeluitkomst['totaal'];

const cijfers = <R,>(van: (rij: R) => Cijfer, totaal: Cijfer): Kolom<R>[] =>
  (
    [
      ['vastgelegd', 'Zoals vastgelegd'],
      ['nieuw', 'Met deze regel'],
      ['verschil', 'Verschil'],
    ] as const
  ).map(([maat, kop]) => ({
    kop,
    getal: true,
    cel: (rij) => <Bedrag eurocent={van(rij)[maat]} />,
    voet: <Bedrag eurocent={totaal[maat]} />,
  }));
