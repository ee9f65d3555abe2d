import { telCorrectie } from '../contracten/correctie.js';
import type { Toestand } from '../toestand/toestand.js';
import { telGeput } from './putten.js';
import { verplichtingAangaan } from './verplichting-aangaan.js';

/** Marks a movement as taken back by the one on `revisie`, with all that follows from it beside the mutaties. */
export function neemTerug(toestand: Toestand, storneert: number, revisie: number): void {
  const oud = toestand.bewegingen.lees(storneert);
  if (oud === undefined) throw new Error(`storno van revisie ${storneert}, waar geen beweging staat`);
  toestand.bewegingen.zet(storneert, { ...oud, gestorneerd: true });
  if (oud.uitBeweging !== undefined) telGeput(toestand, oud.uitBeweging, oud.mutaties, -1);
  if (oud.corrigeert !== undefined) telCorrectie(toestand, oud.corrigeert, oud.mutaties, -1);
  // What is taken back must be able to go somewhere: a settled verplichting is open again. One that is itself taken back, is closed.
  const post = oud.verplichting === undefined ? undefined : toestand.verplichtingen.voorWijziging(oud.verplichting);
  if (post === undefined) return;
  const geraakt = oud.mutaties.some((mutatie) => mutatie.verplichting === post.verplichting);
  if (oud.type === verplichtingAangaan.type)
    toestand.verplichtingen.zet(post.verplichting, { ...post, afgewikkeldOp: revisie });
  // A settlement that moved nothing and is no longer the one in force, changes nothing when it is taken back.
  else if (geraakt || post.afgewikkeldOp === storneert)
    toestand.verplichtingen.zet(post.verplichting, { ...post, afgewikkeldOp: undefined });
}
