import type { Trekkingstand, Uitputting } from '@ontschot/projecties';
import type { Locator, Page } from 'playwright-core';
import { DEMO_HUISHOUDEN } from '../../../apps/api/src/beveiliging/demo-uitgever.js';
import type { Dienst } from '../../hulp/dienst.js';

export const BOEK = 'GM0080-2025';
export const IK = 'Wijkteam Heechterp-Schieringen';
export const WAAROM = 'Zonder paspoort krijgt hij geen vergunning en geen uitkering, en geen regel betaalt het';

/** What the API says to the team, to hold the pages against. */
export class Teamboek {
  constructor(private readonly dienst: Dienst) {}

  async haal<T>(pad: string): Promise<T> {
    return (await this.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`, 'wijkteam')).inhoud as unknown as T;
  }

  pot(): Promise<Uitputting> {
    return this.haal('wijkbudgetten/wijkbudget-heechterp/uitputting');
  }

  async lijst(vraag: string): Promise<readonly Trekkingstand[]> {
    return (await this.haal<{ trekkingen: readonly Trekkingstand[] }>(`trekkingen?${vraag}`)).trekkingen;
  }
}

export const knop = (wie: Page, naam: string): Locator => wie.getByRole('button', { name: naam });
export const kop = (wie: Page, naam: string): Promise<void> =>
  wie.getByRole('heading', { name: naam, level: 1 }).waitFor();
export const naar = (wie: Page, bladzijde: string): Promise<void> =>
  wie.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: bladzijde, exact: true }).click();

export async function tik(wie: Page, ...toetsen: readonly string[]): Promise<void> {
  for (const toets of toetsen) await wie.keyboard.press(toets);
}

/** Goes to the next field and types there; in a list that chooses. */
export async function typ(wie: Page, ...teksten: readonly string[]): Promise<void> {
  for (const tekst of teksten) {
    await tik(wie, 'Tab');
    await wie.keyboard.type(tekst);
  }
}

/** Fills in case 4; what is given is other than there. */
export async function vulIn(
  ik: Page,
  anders: { team?: string; bedrag?: string; uren?: string; waarom?: string } = {},
): Promise<void> {
  await naar(ik, 'Geld vragen');
  await ik.getByLabel('Namens welk team').selectOption(anders.team ?? 'Team Vier Ogen');
  await ik.getByLabel('Hoeveel euro').fill(anders.bedrag ?? '400');
  await ik.getByLabel('Waarvoor').selectOption('Paspoort of andere papieren');
  await ik.getByLabel('Wat wordt het').selectOption('voorschot');
  await ik.getByLabel('Voor welk huishouden').fill(DEMO_HUISHOUDEN);
  await ik.getByLabel('Uren ertegenover').fill(anders.uren ?? '40');
  await ik.getByLabel('Waarom, in één zin').fill(anders.waarom ?? WAAROM);
}
