import type { Toen } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum, schrijfMoment } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';

type Wasonbekend = Toen['regels'][number];

const WAAROM: Readonly<Record<Wasonbekend['waarom'], string>> = {
  storno: 'neemt iets van eerder terug',
  terugname: 'neemt iets van eerder terug',
  correctie: 'verbetert iets van eerder',
  'hoort-bij': 'hoort bij een maand die al dicht was',
  nagekomen: 'pas later geboekt',
  vooraf: 'van tevoren geboekt',
};

interface Eigenschappen {
  readonly boek: string;
  readonly eerste: Toen;
  readonly regels: readonly Wasonbekend[];
}

/** The stands that are not what we thought, and the events that make exactly that difference. */
export function Toenblad({ boek, eerste: { standen = [], op, bekendOp, ...eerste }, regels }: Eigenschappen) {
  const { toenRevisie, nuRevisie } = eerste;
  const velden = { op, bekendOp };
  return (
    <>
      <p className="utrecht-paragraph">
        {toenRevisie === nuRevisie
          ? 'Sindsdien is er niets vastgelegd.'
          : `Toen kenden wij het boek tot en met gebeurtenis ${toenRevisie}; nu tot en met ${nuRevisie}.`}
        {standen.length === 0 && ' Over deze dag weten wij nu hetzelfde als toen.'}
      </p>
      {standen.length > 0 && (
        <Tabel
          titel="Wat nu anders is"
          csv={{ boek, soort: 'toen-standen', velden }}
          regels={standen}
          sleutel={({ rekening, kleur }) => `${rekening} ${kleur}`}
          kolommen={[
            { kop: 'Rekening', cel: ({ rekening }) => rekening },
            { kop: 'Kleur', cel: ({ kleur }) => kleur },
            { kop: 'Toen', getal: true, cel: ({ toen }) => <Bedrag eurocent={toen} /> },
            { kop: 'Nu', getal: true, cel: ({ nu }) => <Bedrag eurocent={nu} /> },
            { kop: 'Verschil', getal: true, cel: ({ verschil }) => <Bedrag eurocent={verschil} /> },
          ]}
        />
      )}
      {regels.length > 0 && (
        <Tabel
          titel="Waardoor"
          csv={{ boek, soort: 'toen-gebeurtenissen', velden }}
          regels={regels}
          sleutel={({ revisie }) => String(revisie)}
          kolommen={[
            {
              kop: 'Gebeurtenis',
              cel: ({ revisie, type }) => (
                <NaarGebeurtenis boek={boek} revisie={revisie}>{`${revisie}. ${typenaam(type)}`}</NaarGebeurtenis>
              ),
            },
            { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
            { kop: 'Vastgelegd op', cel: ({ geregistreerdOp }) => schrijfMoment(geregistreerdOp) },
            { kop: 'Waarom pas toen', cel: ({ waarom }) => WAAROM[waarom] },
          ]}
        />
      )}
    </>
  );
}
