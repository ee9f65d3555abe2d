import { leesGebeurtenis, type BegrotingVaststellen, type BegrotingVastgesteld } from '@ontschot/boek';
import { stroomVan, type Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { canoniek } from '@ontschot/kern';

/**
 * The revisie at which this very begroting (its lines, besluit and day) is in the boek and in force, whoever booked it: by this
 * way, by the command or by hand. Undefined when it is not there, or not just so.
 */
export async function zoekZelfde(
  store: EventStore,
  schrijvers: Boekschrijvers,
  boek: string,
  { boekdatum, besluit, regels }: BegrotingVaststellen,
): Promise<number | undefined> {
  const gevraagd = await schrijvers.bekijk(boek, (toestand) => {
    const ingevuld = regels.map(({ budget, kleur = toestand.budgetten.lees(budget)?.koker ?? '', bedrag }) => {
      return { budget, kleur, bedrag };
    });
    const [eerste] = ingevuld;
    if (eerste === undefined || !toestand.isBegroot(eerste.budget, eerste.kleur)) return undefined;
    const revisie = toestand.begroot.lees(`${eerste.budget}|${eerste.kleur}`);
    return revisie === undefined ? undefined : { revisie, inhoud: canoniek({ boekdatum, besluit, regels: ingevuld }) };
  });
  if (gevraagd === undefined) return undefined;
  for await (const pagina of store.readStream(stroomVan(boek), gevraagd.revisie))
    for (const opgeslagen of pagina) {
      const { gegevens } = leesGebeurtenis(opgeslagen);
      const staat = gegevens as unknown as BegrotingVastgesteld;
      const inhoud = canoniek({ boekdatum: staat.boekdatum, besluit: staat.besluit, regels: staat.regels });
      return inhoud === gevraagd.inhoud ? gevraagd.revisie : undefined;
    }
  return undefined;
}
